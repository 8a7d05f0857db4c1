import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { chapters } from "../../chapters/registry.ts";
import { routes } from "../../routes.ts";
import { storyChapters } from "../../story/chapters.ts";
import { claims } from "../../story/claims.ts";
import { sources } from "../../story/sources.ts";
import { storyJson } from "./storyJson.ts";
import { storySchema } from "./storySchema.ts";

const site = "https://news.example/graphics/rifle/";

type Claimed = { line: string | null; certainty: string | null; caveat: string };
/** What holds statements of several kinds has no caveat. */
type Item = Omit<Claimed, "caveat"> & {
  caveat: string | null;
  id: string;
  path: string;
  page: string;
  title: string;
  description: string;
  date_from: string | null;
  date_to: string | null;
  claims: string[];
};
type Data = {
  $schema: string;
  chapters: { id: string; claims: string[]; items: Item[] }[];
  claims: (Claimed & {
    id: string;
    statement: string;
    ours: boolean;
    origin: string | null;
    sources: string[];
  })[];
  sources: { id: string; url: string | null; kind: string; verified: boolean }[];
};

const read = (): Data => JSON.parse(storyJson(site)) as Data;
const data = read();
const all = data.chapters.flatMap((chapter) => chapter.items);

const schema = JSON.parse(storySchema(site)) as { $id: string };
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const valid = ajv.compile<Data>(schema);

describe("story.schema.json", () => {
  test("is a JSON Schema of draft 2020-12 at an absolute address, which story.json names", () => {
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema.$id).toBe(`${site}story.schema.json`);
    expect(data.$schema).toBe(schema.$id);
  });

  test("fits story.json", () => {
    valid(data);
    expect(valid.errors).toBeNull();
  });

  test.each<[string, (broken: Data) => void]>([
    ["a field that it does not know", (d) => Object.assign(d, { extra: 1 })],
    ["an editor's note", (d) => Object.assign(d.claims[0] ?? {}, { note: "not for readers" })],
    ["a claim without its caveat", (d) => Object.assign(d.claims[0] ?? {}, { caveat: "" })],
    [
      "a part without claims",
      (d) => all.length > 0 && Object.assign(d.chapters[0]?.items[0] ?? {}, { claims: [] }),
    ],
    ["a line that is none", (d) => Object.assign(d.chapters[0]?.items[0] ?? {}, { line: "wavy" })],
    ["a date that is none", (d) => Object.assign(d.chapters[0]?.items[0] ?? {}, { date_from: "2023-13" })],
    ["an address that is none", (d) => Object.assign(d.sources[0] ?? {}, { url: "not found" })],
    ["a kind of source that is none", (d) => Object.assign(d.sources[0] ?? {}, { kind: "rumour" })],
    ["a field that is missing", (d) => Reflect.deleteProperty(d.claims[0] ?? {}, "said_by")],
  ])("refuses %s", (_, spoil) => {
    const broken = read();
    spoil(broken);
    expect(valid(broken)).toBe(false);
  });
});

describe("story.json", () => {
  test("has every chapter and every part with an address, in the order of the page", () => {
    expect(data.chapters.map(({ id }) => id)).toEqual(storyChapters.map(({ id }) => id));
    expect(all.map(({ id }) => id)).toEqual(
      storyChapters.flatMap(({ id }) => chapters[id].items.map((item) => `${id}/${item.id}`)),
    );
    const pages = routes.filter(({ kind, part }) => kind !== "embed" && part.includes("/"));
    expect(all.map(({ path }) => path)).toEqual(pages.map(({ path }) => path));
    for (const { path, page } of all) expect(page).toBe(site + path.slice(1));
  });

  test("says of each part how certain it is, in its words too", () => {
    for (const { id, line, title, description, caveat } of all) {
      expect(description, id).toContain(caveat ?? "");
      if (line === "dotted" || line === "dashed") {
        expect(description.startsWith(`${caveat}: `), id).toBe(true);
        expect(title, id).toMatch(/^(Claimed|Feared|Announced|Contested|Read so): /);
      }
    }
    expect(all.find(({ id }) => id === "concerns/shells")).toMatchObject({
      line: "dotted",
      certainty: "Claimed or feared",
      caveat: expect.stringMatching(/^Feared by .+, not established$/),
    });
  });

  test("leads from parts to claims and from claims to sources, and leaves none out", () => {
    const claimIds = data.claims.map(({ id }) => id);
    const sourceIds = data.sources.map(({ id }) => id);
    expect(claimIds).toEqual(Object.keys(claims));
    expect(sourceIds).toEqual(Object.keys(sources));
    const cited = [...data.chapters, ...all].flatMap((part) => part.claims);
    const origins = data.claims.flatMap(({ origin }) => origin ?? []);
    expect([...cited, ...origins].filter((id) => !claimIds.includes(id))).toEqual([]);
    expect(data.claims.flatMap((claim) => claim.sources).filter((id) => !sourceIds.includes(id))).toEqual([]);
  });

  test("puts the claim that justifies a line first, and has all that are cited in the part", () => {
    const part = (id: string) => all.find((item) => item.id === id);
    expect(part("gifts/glove")?.claims[0]).toBe("g-glove");
    expect(part("concerns/shells")?.claims.length).toBeGreaterThan(4);
    expect(part("concerns/rules")?.claims.slice(0, 4)).toEqual([
      "r-rule-arms",
      "g-law-rifles",
      "r-1874",
      "r-2270",
    ]);
  });

  test("has dates as exact as they are known, the first before the last", () => {
    const part = (id: string) => all.find((item) => item.id === id);
    expect(part("gifts/glove")).toMatchObject({ date_from: "2023-09-13", date_to: "2023-09-13" });
    expect(part("concerns/resolution-1718")).toMatchObject({ date_from: "2006-10-14" });
    expect(part("context/sergei-lavrov")).toMatchObject({ date_from: null, date_to: null });
    for (const { id, date_from: from, date_to: to } of all) {
      expect((from === null) === (to === null), id).toBe(true);
      if (from && to) expect(from.slice(0, to.length) <= to, id).toBe(true);
    }
  });

  test("has nothing that is for editors", () => {
    const text = storyJson(site);
    const notes = [...Object.values(claims), ...Object.values(sources)].flatMap(({ note }) =>
      note && note.length > 45 ? [note] : [],
    );
    expect(notes.length).toBeGreaterThan(100);
    expect(notes.filter((note) => text.includes(JSON.stringify(note).slice(1, -1)))).toEqual([]);
    expect(text).not.toContain('"note"');
  });
});

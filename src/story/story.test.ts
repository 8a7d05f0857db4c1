import { describe, expect, test } from "vitest";
import { lineOfClaim, lineOfSentence } from "../evidence/lines.ts";
import { routes } from "../routes.ts";
import { events, fears } from "./aftermath.ts";
import { claims } from "./claims.ts";
import { concerns } from "./concerns.ts";
import { guests } from "./context.ts";
import { ledgerOnly } from "./facts/claims.ts";
import { delegates } from "./facts/delegations.ts";
import { quotations } from "./facts/quotations.ts";
import { ruledThings } from "./finder.ts";
import { gifts } from "./gifts.ts";
import { stops } from "./itinerary.ts";
import { people } from "./people.ts";
import { resolutions } from "./resolutions.ts";
import { sources } from "./sources.ts";
import { accountEnds, firstPublished } from "./story.ts";
import type { ClaimId } from "./types.ts";

type Modules = Record<string, Record<string, unknown>>;
const edition: Modules = import.meta.glob("@edition/**/*.ts", { eager: true });
const facts: Modules = import.meta.glob("./facts/**/*.ts", { eager: true });
const joined: Modules = import.meta.glob(["./*.ts", "!./*.test.ts"], { eager: true });

/** Everything in a value, with the keys that lead there. */
function* walk(value: unknown, path: readonly string[] = []): Generator<[unknown, readonly string[]]> {
  yield [value, path];
  if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* walk(inner, [...path, key]);
}

const isClaim = (value: unknown): value is ClaimId => typeof value === "string" && value in claims;

/** A text with the claims it rests on: a sentence, or the title or description of a part. */
type Resting = { text: string; on: readonly ClaimId[] };

/** What rests on claims in one place of the story. */
function restingAt(value: unknown): Resting[] {
  if (Array.isArray(value)) {
    const [text, ...on] = value;
    return typeof text === "string" && on.length > 0 && on.every(isClaim) && !isClaim(text)
      ? [{ text, on }]
      : [];
  }
  if (typeof value !== "object" || value === null || !("cites" in value)) return [];
  const { title, description, cites } = value as { [key: string]: unknown };
  const on = (cites as unknown[]).filter(isClaim);
  return [title, description].flatMap((text) => (typeof text === "string" ? [{ text, on }] : []));
}

/** Pages read for the terms of editions in other languages. */
const forTerms = [
  "360-2023-09-13-restrictions",
  "khan-2023-09-14-nsc",
  "onecorea-2023-09-12-departs",
] as const;

const all = [...walk(joined), ...walk(edition)];
const resting = all.flatMap(([value]) => restingAt(value));
const texts = [...walk(edition)].flatMap(([value]) => (typeof value === "string" ? [value] : []));

describe("claims and sources", () => {
  test("every claim is in the story’s words, or is meant for the ledger alone", () => {
    // Everything but the claims' own records and their originals: words, lines, distances, the seats.
    const records = [...walk({ ...edition, ...facts })].filter(
      ([, path]) => !/facts\/(quotations|claims|claims\/\w+)\.ts$/.test(path[0] ?? ""),
    );
    const used = new Set(records.flatMap(([value]) => (isClaim(value) ? [value] : [])));
    const unused = Object.keys(claims).filter((id) => isClaim(id) && !used.has(id));
    expect(unused.sort()).toEqual([...ledgerOnly].sort());
  });

  test("no source is there for nothing", () => {
    const used = new Set([
      ...Object.values(claims).flatMap((claim) => claim.sources),
      ...resolutions.flatMap(({ quotes }) => quotes.flatMap((quote) => quote.sources)),
      ...quotations.flatMap((quotation) => ("source" in quotation ? quotation.source : [])),
      ...forTerms,
    ]);
    expect(Object.keys(sources).filter((id) => !(used as ReadonlySet<string>).has(id))).toEqual([]);
  });

  test("every date is an ISO date that exists", () => {
    const dates = [...walk(facts)].flatMap(([value, path]) =>
      typeof value === "string" && /^(date|from|to|since|published|decreeDate)$/.test(path.at(-1) ?? "")
        ? [{ value, path }]
        : [],
    );
    expect(dates.length).toBeGreaterThan(400);
    const ISO = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
    const clock = (path: readonly string[]) => path.includes("clock");
    expect(
      dates.filter(
        ({ value, path }) => !clock(path) && (!ISO.test(value) || Number.isNaN(Date.parse(value))),
      ),
    ).toEqual([]);
  });

  test("every address is https or http and parses", () => {
    for (const [id, { url }] of Object.entries(sources))
      if (url) expect(new URL(url).protocol, id).toMatch(/^https?:$/);
  });

  test("each of the six paragraphs of the retelling has its claims", () => {
    const paragraphs = new Set(
      Object.values(claims).flatMap(({ articleParagraph }) => articleParagraph ?? []),
    );
    expect([...paragraphs].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe("the words of the story", () => {
  test("a sentence of our own names no person", () => {
    const own = all.flatMap(([value, path]) =>
      typeof value === "string" && path.at(-1) === "own" ? [value] : [],
    );
    expect(own.length).toBeGreaterThan(10);
    const names = Object.values(people).map(({ name }) => name.split(" ").at(-1) ?? name);
    expect(own.filter((text) => names.some((name) => new RegExp(`\\b${name}\\b`).test(text)))).toEqual([]);
  });

  test("quotation marks are in pairs", () => {
    // The marks themselves stand alone where the edition says which they are.
    const odd = texts.filter((text) => text.length > 1 && text.split("“").length !== text.split("”").length);
    expect(odd).toEqual([]);
  });

  test("a quotation is quoted in one of the claims that it rests on", () => {
    const strip = (text: string): string =>
      text
        .replace(/[.,;:!?]$/g, "")
        .toLowerCase()
        .replace(/[’‘]/g, "'");
    const quotations = (text: string): string[] =>
      [...text.matchAll(/“([^”]+)”/g)].map(([, words = ""]) => strip(words));
    const missing = resting.flatMap(({ text, on }) => {
      const said = on.flatMap((id) => quotations(`${claims[id].statement} ${claims[id].note ?? ""}`));
      return quotations(text)
        .filter((quote) => !said.some((words) => words.includes(quote)))
        .map((quote) => `${quote} in ${on.join(", ")}`);
    });
    // A word we put in marks to speak about it, not to quote it.
    expect([...new Set(missing)].filter((line) => !line.startsWith("which in g-glove-grammar"))).toEqual([]);
  });

  test("a link leads to an address that exists", () => {
    const paths = new Set(routes.map(({ path }) => path));
    const links = texts.flatMap((text) =>
      [...text.matchAll(/\]\((\/[^)#]*)(#[^)]*)?\)/g)].map(([, path = "", fragment = ""]) => [
        path,
        fragment,
      ]),
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(([path = ""]) => !paths.has(path))).toEqual([]);
    // What the rules say of each thing has a fragment.
    const entries = new Set(ruledThings.map(({ id }) => `#${id}`));
    expect(links.filter(([, fragment = ""]) => fragment && !entries.has(fragment as `#rule-rifle`))).toEqual(
      [],
    );
  });

  test("nothing is written twice", () => {
    const sentences = Object.entries(edition)
      .filter(([file]) => !/statements|sourceTitles/.test(file))
      .flatMap(([, module]) => [...walk(module)].map(([value]) => value))
      .filter((value): value is string => typeof value === "string" && value.length > 50);
    // One object in two places is one text: walked once for each place, it must stand in the source once.
    const source = Object.values(written).join("\n");
    const twice = [...new Set(sentences)].filter((text) => source.split(JSON.stringify(text)).length > 2);
    expect(twice).toEqual([]);
  });
});

const written: Record<string, string> = import.meta.glob("@edition/*.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});

describe("time", () => {
  test("stops, resolutions and later events stand in the order of time", () => {
    for (const dates of [
      stops.map(({ from }) => from),
      resolutions.map(({ date }) => date),
      events.map(({ date }) => date),
    ]) {
      expect(dates).toEqual([...dates].sort());
    }
  });

  test("what followed came after the journey, and nothing in it is newer than the newest fact", () => {
    expect(events[0].date > "2023-09-30").toBe(true);
    expect(events.every(({ date }) => date <= accountEnds.date)).toBe(true);
  });

  test("nothing in it is newer than its first edition", () => {
    expect(firstPublished >= accountEnds.date).toBe(true);
  });
});

describe("things and their lines", () => {
  const things = [...gifts, ...stops, ...concerns, ...events, ...guests.map((g) => ({ ...g, id: g.person }))];

  test("no thing carries a surer line than the claim that justifies it", () => {
    for (const { id, line, lineBy } of things) {
      if (lineOfClaim(lineBy) === "dotted") expect(line, id).toBe("dotted");
    }
  });

  test("a fear is dotted although the warning is confirmed", () => {
    const ties = concerns.find(({ id }) => id === "military-ties");
    expect(ties && lineOfClaim(ties.lineBy)).toBe("solid");
    expect(ties?.line).toBe("dotted");
  });

  test("a sentence takes the weakest line of its claims; ours takes none", () => {
    expect(lineOfSentence(["x", "g-exchange"])).toBe("solid");
    expect(lineOfSentence(["x", "g-exchange", "i-plan-factory"])).toBe("dashed");
    expect(lineOfSentence(["x", "g-exchange", "g-other-gifts"])).toBe("dotted");
    expect(lineOfSentence(["x", "g-no-model"])).toBeNull();
    expect(lineOfSentence({ own: "x" })).toBeNull();
  });
});

describe("addresses", () => {
  test("each is made of small letters, figures and hyphens", () => {
    expect(routes.filter(({ path }) => !/^\/([a-z0-9]+(-[a-z0-9]+)*\/)*$/.test(path))).toEqual([]);
  });

  test("the addresses that are promised are there", () => {
    const paths = new Set(routes.map(({ path }) => path));
    for (const stop of "pyongyang khasan vostochny on-the-rails komsomolsk gagarin-plant artyom knevichi frigate mariinsky university aquarium arnika home".split(
      " ",
    ))
      expect(paths.has(`/itinerary/${stop}/`), stop).toBe(true);
    for (const number of [1695, 1718, 1874, 2087, 2094, 2270, 2321, 2356, 2371, 2375, 2397])
      expect(paths.has(`/concerns/resolution-${number}/`), String(number)).toBe(true);
    for (const chapter of ["gifts", "itinerary", "concerns", "context", "aftermath"]) {
      expect(paths.has(`/${chapter}/`)).toBe(true);
      expect(paths.has(`/embed/${chapter}/`)).toBe(true);
    }
  });

  test("each has a title and a description of its own", () => {
    for (const key of ["path", "title"] as const)
      expect(new Set(routes.map((route) => route[key])).size).toBe(routes.length);
    const own = routes.filter(({ kind }) => kind !== "embed");
    expect(new Set(own.map(({ description }) => description)).size).toBe(own.length);
    for (const { path, description } of routes) {
      expect(description.length, path).toBeGreaterThanOrEqual(70);
      // With its certainty and owner, which stand before it or behind it.
      expect(description.length, path).toBeLessThanOrEqual(300);
    }
  });

  test("what leads from one part to another leads to a page", () => {
    const paths = new Set<string>(routes.map(({ path }) => path));
    const at = [...events.map(({ before }) => before.at), ...fears.map((fear) => fear.at)];
    expect(at.filter((path) => !paths.has(path))).toEqual([]);
  });
});

describe("the guest list", () => {
  test("everybody whom a list names for the talks has a seat, and nobody else but the two leaders", () => {
    const seated = guests.filter(({ at }) => at === "talks").map(({ person }) => person);
    expect([...seated].sort()).toEqual(
      [...delegates.map(({ person }) => person), "vladimir-putin", "kim-jong-un"].sort(),
    );
  });

  test("whoever is on it has a name, a side and an office", () => {
    for (const { person } of guests) {
      expect(people[person].office, person).toBeTruthy();
      expect(["russia", "north-korea"]).toContain(people[person].side);
    }
  });
});

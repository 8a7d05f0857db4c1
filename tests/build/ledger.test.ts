import { unknownWords } from "@edition/unknown.ts";
import { words } from "@edition/words.ts";
import { describe, expect, test } from "vitest";
import { chapters } from "../../src/chapters/registry.ts";
import { independentSources, supportOf } from "../../src/evidence/independent.ts";
import { lineOfClaim } from "../../src/evidence/lines.ts";
import { storyChapters } from "../../src/story/chapters.ts";
import { claims } from "../../src/story/claims.ts";
import { ledgerOnly } from "../../src/story/facts/claims.ts";
import type { ClaimId } from "../../src/story/types.ts";
import { documentOf } from "./dist.ts";

const page = documentOf("/sources/");
const ids = Object.keys(claims) as ClaimId[];
const say = words.sourcesPage;

const entry = (id: ClaimId): HTMLElement => {
  const element = page.getElementById(`claim-${id}`);
  if (!element) throw new Error(`The ledger lacks ${id}`);
  return element;
};

/** Where the links of a claim lead that say where it is used: paths of the site. */
const uses = (id: ClaimId): string[] =>
  [...entry(id).querySelectorAll(".claim-uses a")].map((link) => {
    const { pathname, hash } = new URL(link.getAttribute("href") ?? "", "https://x.example/sources/");
    return pathname + hash;
  });

describe("where a claim is used", () => {
  test("each claim has links back, or says that it is in no sentence", () => {
    for (const id of ids) {
      const isUsed = uses(id).length > 0;
      expect(isUsed, id).toBe(!ledgerOnly.includes(id));
      if (!isUsed) expect(entry(id).textContent, id).toContain(say.uses.nowhere);
    }
  });

  test("each item that rests on a claim is among its links, and no other", () => {
    const resting = storyChapters.flatMap(({ id: chapter }) =>
      chapters[chapter].items.map(({ id, facts }) => ({ path: `/${chapter}/${id}/`, facts })),
    );
    for (const id of ids)
      expect(
        uses(id).filter((path) => /^\/[a-z]+\/[^#]+\/$/.test(path)),
        id,
      ).toEqual(resting.filter(({ facts }) => facts.claims.includes(id)).map(({ path }) => path));
  });

  test("each link leads to a place that is there", () => {
    const story = documentOf("/");
    for (const path of new Set(ids.flatMap(uses))) {
      const [at = "", id] = path.split("#");
      if (!id) expect(() => documentOf(at), path).not.toThrow();
      else expect((at === "/" ? story : page).getElementById(id), path).not.toBeNull();
    }
  });

  test("what the marks of a chapter's page lead to has a link to an item of that chapter, or to the chapter itself", () => {
    for (const { id: chapter } of storyChapters) {
      const marks = [...documentOf(`/${chapter}/`).querySelectorAll("main a.mark")];
      expect(marks.length, chapter).toBeGreaterThan(3);
      const cited = marks.flatMap((mark) => [
        mark.getAttribute("href")?.replace(/^.*#claim-/, "") ?? "",
        ...(mark.getAttribute("data-claims")?.split(" ") ?? []),
      ]);
      for (const id of cited)
        expect(
          uses(id as ClaimId).filter((path) => path === `/#${chapter}` || path.startsWith(`/${chapter}/`))
            .length,
          `${id} in ${chapter}`,
        ).toBeGreaterThan(0);
    }
  });
});

test("a claim with one source, or from a party alone, says so, and no other", () => {
  for (const id of ids) {
    const support = supportOf(id);
    expect(entry(id).querySelector(".claim-sources b")?.textContent ?? null, id).toBe(
      support && `${say.support[support]}: `,
    );
  }
});

describe("the strokes", () => {
  const strokes = [...page.querySelectorAll<HTMLAnchorElement>(".strokes-row > .stroke")];

  test("are one a claim, in the ledger's order, with its line, as high as it has independent sources", () => {
    expect(strokes.map(({ hash }) => hash)).toEqual(ids.map((id) => `#claim-${id}`));
    for (const [i, id] of ids.entries()) {
      expect(strokes[i]?.getAttribute("data-kind"), id).toBe(lineOfClaim(id));
      expect(strokes[i]?.className, id).toBe(`stroke stroke-${independentSources(id).length}`);
    }
  });

  test("are a picture to those who hear the page: the name of a group leads to its claims", () => {
    for (const stroke of strokes) {
      expect(stroke.tabIndex).toBe(-1);
      expect(stroke.closest("[aria-hidden='true']")).not.toBeNull();
    }
    for (const row of page.querySelectorAll(".strokes-row")) {
      const name = row.previousElementSibling;
      const group = page.getElementById(name?.getAttribute("href")?.slice(1) ?? "");
      expect(group?.querySelector("h3")?.textContent).toBe(name?.textContent);
    }
  });

  test("lead to the ledger by the names of the groups where they stand in a frame", () => {
    const frame = documentOf("/embed/sources/");
    expect(frame.querySelectorAll(".stroke").length).toBeGreaterThan(ids.length);
    const links = [...frame.querySelectorAll(".strokes a")].map((link) => link.getAttribute("href"));
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(link).toMatch(/^\.\.\/\.\.\/sources\/#claims-[a-z]$/);
  });
});

test("what is not known has every claim on which sources disagree, and each entry says what would settle it", () => {
  const unknown = page.querySelector(".unknown");
  const linked = [...(unknown?.querySelectorAll<HTMLAnchorElement>("a[href^='#']") ?? [])].map(
    ({ hash }) => hash,
  );
  for (const id of ids) if (claims[id].status === "contested") expect(linked, id).toContain(`#claim-${id}`);
  const entries = [...(unknown?.querySelectorAll(".unknown-list > li, details") ?? [])];
  expect(entries.length).toBeGreaterThan(20);
  for (const { textContent } of entries) expect(textContent).toContain(unknownWords.settles);
});

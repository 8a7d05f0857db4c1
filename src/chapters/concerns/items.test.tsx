import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { NumberedCitations } from "../../evidence/Mark.tsx";
import { PageProvider } from "../../page/page.tsx";
import { concerns } from "../../story/concerns.ts";
import type { Concern } from "../../story/concernTypes.ts";
import { ruledThings } from "../../story/finder.ts";
import { plainSpaces, unbroken } from "../../story/language.ts";
import { resolutions } from "../../story/resolutions.ts";
import { entryOf } from "../frame/entryOf.ts";
import { ItemArticle } from "../frame/ItemArticle.tsx";
import { contentOf } from "./contentOf.ts";
import { concernItems } from "./items.ts";
import { CAPITALS, remarksOf, resolutionName, saidIn, voicesOf } from "./rows.ts";

const all: readonly Concern[] = concerns;

function draw(id: string): HTMLElement {
  const item = entryOf(concernItems, (candidate) => candidate.id, id);
  const part = `concerns/${id}`;
  const main = document.createElement("main");
  main.innerHTML = renderToStaticMarkup(
    <PageProvider page={{ path: `/${part}/`, part, site: "", live: true }}>
      <NumberedCitations>
        <ItemArticle content={contentOf(id)} claims={item.facts.claims} heading="h1" />
      </NumberedCitations>
    </PageProvider>,
  );
  return main;
}

const texts = (element: ParentNode, selector: string): (string | null)[] =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent);
/** The words of the links that lead to a path. */
const linksTo = (element: ParentNode, path: string): (string | null)[] =>
  texts(element, `a[href$="${path.slice(1)}"]`);

test("an item that is none is refused", () => {
  expect(() => contentOf("rule-rifle")).toThrow("rule-rifle");
});

describe("an objection", () => {
  test("has every voice with who, office and day, each with its mark, then what is known since; the bar is named, with the vote", () => {
    for (const concern of all) {
      const item = draw(concern.id);
      const voices = item.querySelector(".voices") as HTMLElement;
      expect(texts(voices, ".quotation-by")).toEqual(
        voicesOf(concern).map((cell) => unbroken(saidIn(cell).by)),
      );
      for (const quotation of voices.querySelectorAll(".quotation"))
        expect(quotation.querySelectorAll(".mark")).toHaveLength(1);
      expect(item.querySelector("figcaption")?.textContent).toContain(concern.row.rule);
      expect(item.querySelector("figcaption b")?.textContent).toBe(resolutionName(concern.resolution));
      expect(texts(voices, "dt").includes("Known since")).toBe(concern.since !== undefined);
      expect(item.querySelectorAll(".who-says-so > li").length).toBeGreaterThan(0);
    }
  });

  test("brackets whether the official was exempted", () => {
    const blank = draw("travel-ban").querySelector(".facts .blank");
    expect(blank?.textContent).toBe("exemption not disclosed");
  });
});

describe("a resolution", () => {
  test("has the vote as a picture and in words, its own words with their paragraph, and what it touches", () => {
    for (const { number, quotes } of resolutions) {
      const item = draw(`resolution-${number}`);
      expect(texts(item, "h1")).toEqual([resolutionName(number)]);
      expect(item.querySelector(".council")?.getAttribute("aria-hidden")).toBe("true");
      expect(texts(item, ".council-figure p, dd").slice(0, 3)).toEqual(
        expect.arrayContaining(["Russia: in favour", "15 in favour, 0 against"]),
      );
      expect(texts(item, "blockquote")).toEqual(quotes.map(({ text }) => text));
      expect(texts(item, ".own-words figure b")).toEqual(quotes.map(({ paragraph }) => paragraph));
      for (const { id, name, resolution } of all)
        expect(linksTo(item, `/concerns/${id}/`), number).toEqual(resolution === number ? [name] : []);
    }
  });

  test("names the decrees by which Putin put three of them into force, with their dates", () => {
    const decrees = resolutions.flatMap(
      ({ number }) =>
        /by a decree (\w+ (?:on )?[\w ]+? 20[01]\d)/.exec(
          plainSpaces(draw(`resolution-${number}`).textContent ?? ""),
        )?.[1] ?? [],
    );
    expect(decrees).toEqual(["dated 27 May 2007", "dated 29 December 2016", "published on 16 October 2017"]);
  });
});

describe.each(CAPITALS)("all that %s said", (capital) => {
  test("is in order of time, each statement with its speaker, mark, rule and objection", () => {
    const entries = [...draw(capital).querySelectorAll<HTMLElement>(".before-bar li")];
    const remarks = remarksOf(capital);
    expect(entries).toHaveLength(remarks.length);
    for (const [i, { concern, cell }] of remarks.entries()) {
      const entry = entries[i] as HTMLElement;
      expect(entry.querySelector(".quotation-by")?.textContent).toBe(unbroken(saidIn(cell).by));
      expect(entry.querySelectorAll(".mark")).toHaveLength(1);
      expect(linksTo(entry, `/concerns/${concern.id}/`)).toEqual([concern.name]);
      expect(linksTo(entry, `/concerns/resolution-${concern.resolution}/`).join()).toContain(
        resolutionName(concern.resolution),
      );
    }
  });
});

describe("the rules", () => {
  test("have each thing with its rule, what is exempt, since when, and where it is met", () => {
    const page = draw("rules");
    for (const { id, name, exempt, since, met } of ruledThings) {
      const entry = page.querySelector<HTMLElement>(`[id="${id}"]`) as HTMLElement;
      expect(entry.textContent).toContain(name);
      expect(entry.textContent).toContain(exempt[0].slice(0, 12));
      expect(texts(entry, ".behind-bar a:not(.mark)")).toEqual(
        since.map(({ resolution }) => resolutionName(resolution)),
      );
      const dates = since.map(({ resolution }) => resolutions.find((r) => r.number === resolution)?.date);
      expect(dates, id).toEqual([...dates].sort());
      for (const { path, words } of met) expect(linksTo(entry, path)).toEqual([words]);
    }
    expect(page.textContent).toContain("On 26\u00a0May 2022 Russia and China vetoed");
  });
});

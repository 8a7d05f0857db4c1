import { panelWords, voices } from "@edition/concerns.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { NumberedCitations } from "../../evidence/Mark.tsx";
import { PageProvider } from "../../page/page.tsx";
import { concerns } from "../../story/concerns.ts";
import { resolutions } from "../../story/resolutions.ts";
import type { Concern } from "../../story/types.ts";
import { Concerns } from "./Concerns.tsx";
import { columns, inOrder, saidIn } from "./rows.ts";

const all: readonly Concern[] = concerns;

/** The chapter as it stands in the page of one of its items. */
function draw(part = "concerns", { live = true, single = false } = {}): HTMLElement {
  const chapter = document.createElement("main");
  chapter.innerHTML = renderToStaticMarkup(
    <PageProvider page={{ path: `/${part}/`, part, site: "", live, single }}>
      <NumberedCitations>
        <Concerns />
      </NumberedCitations>
    </PageProvider>,
  );
  return chapter;
}

const chapter = draw();
const texts = (within: ParentNode, selector: string): (string | null)[] =>
  [...within.querySelectorAll(selector)].map(({ textContent }) => textContent);
const rowOf = ({ id }: Pick<Concern, "id">): HTMLElement =>
  chapter.querySelector(`[id="concerns/${id}"]`) as HTMLElement;
const cellsOf = (concern: Concern): HTMLElement[] => [
  ...rowOf(concern).querySelectorAll<HTMLElement>("[role=cell]"),
];
const rules = [...chapter.querySelectorAll<HTMLElement>(".rule")];
const openDetails = (within: ParentNode): Element[] => [...within.querySelectorAll("details[open]")];

describe("the panel", () => {
  test("is a table whose columns stand in the fixed order in each row", () => {
    expect(chapter.querySelector("table[role=table]")?.getAttribute("aria-label")).toBe(panelWords.between);
    expect(texts(chapter, "[role=columnheader]")).toEqual([
      panelWords.what,
      "Washington",
      "Seoul",
      "Moscow",
      panelWords.others,
      panelWords.rule,
    ]);
    for (const concern of all) {
      const cells = cellsOf(concern);
      expect(cells.map((cell) => cell.getAttribute("aria-colindex"))).toEqual(["2", "3", "4", "5", "6"]);
    }
  });

  test("has in each cell what was said, with speaker and sources, or brackets where nobody spoke", () => {
    for (const concern of all) {
      const cells = cellsOf(concern);
      for (const [i, column] of [...columns, null].entries()) {
        const said = saidIn(concern, column);
        const cell = cells[i] as HTMLElement;
        expect(cell.querySelector(".blank")?.textContent).toBe(
          said.length === 0 ? panelWords.nothing : undefined,
        );
        expect(cell.querySelectorAll("[data-speaker]")).toHaveLength(said.length);
        for (const one of cell.querySelectorAll("[data-speaker]"))
          expect(one.querySelectorAll(".marks a").length).toBeGreaterThan(0);
      }
    }
  });

  test("names who spoke, with office, day and place, and whose words are of ties in general", () => {
    expect(rowOf({ id: "satellites" }).textContent).toContain(
      "Vladimir Putin, President13 September, Vostochny",
    );
    expect(
      rowOf({ id: "drones" }).querySelector("[data-speaker='a foreign ministry official, not named']"),
    ).not.toBeNull();
    const general = all.flatMap(({ cells }) => cells.filter((cell) => cell.general));
    expect(texts(chapter, ".panel small")).toEqual(general.map(() => `${panelWords.general}: `));
  });

  test("lists in an opened row who spoke, in the order of time", () => {
    for (const concern of all) {
      expect(texts(rowOf(concern), "details li b")).toEqual(
        inOrder(concern).map(({ voice }) => voices[voice]),
      );
    }
  });

  test("leads from each row to its resolution", () => {
    for (const concern of all)
      expect(rowOf(concern).querySelector(".panel-number")?.getAttribute("href")).toBe(
        `../concerns/resolution-${concern.resolution}/`,
      );
  });

  test("has a row open on the page of that row, and none on the chapter's", () => {
    expect(openDetails(chapter)).toEqual([]);
    for (const id of ["travel-ban", "military-ties"]) {
      const [open, ...others] = openDetails(draw(`concerns/${id}`));
      expect(open?.closest("tr")?.id).toBe(`concerns/${id}`);
      expect(others).toEqual([]);
    }
  });

  test("has its first row open in an embed", () => {
    const [open, ...others] = openDetails(draw("concerns", { live: false }));
    expect(open?.closest("tr")?.id).toBe(`concerns/${all[0]?.id}`);
    expect(others).toEqual([]);
  });
});

describe("the rules", () => {
  test("are eleven resolutions in order of adoption, each with its vote, Russia's in words", () => {
    expect(texts(chapter, ".rule h4")).toEqual(resolutions.map(({ number }) => number));
    const dates = rules.map((item) => item.querySelector("time")?.dateTime ?? "");
    expect(dates).toEqual([...dates].sort());
    expect(dates).toHaveLength(11);
    for (const item of rules)
      expect(item.querySelector("[role=img]")?.getAttribute("aria-label")).toBe("15–0. Russia: in favour");
  });

  test("end with the two votes at which the agreement broke", () => {
    for (const name of ["13–2. Russia and China: against", "13–1. Russia: against. China: abstained"])
      expect(chapter.querySelector(`[role=img][aria-label="${name}"]`), name).not.toBeNull();
  });

  test("name the decrees by which Putin put three of them into force, with their dates", () => {
    const decrees = rules.flatMap(
      ({ textContent }) => /Decree by Putin, (\w+ [\w ]+? 20[01]\d)/.exec(textContent ?? "")?.[1] ?? [],
    );
    expect(decrees).toEqual(["dated 27 May 2007", "dated 29 December 2016", "published 16 October 2017"]);
  });

  test("quote a resolution where its words were read", () => {
    for (const [i, { quotes }] of resolutions.entries()) {
      const quoted = [...(rules[i]?.querySelectorAll("blockquote") ?? [])];
      expect(quoted.map(({ textContent }) => textContent)).toEqual(quotes.map(({ text }) => text));
    }
  });
});

describe("the items outside the story's scroll", () => {
  test("are linked from the chapter, and not drawn in it", () => {
    for (const [name, path] of [
      ["All that Washington said", "/concerns/washington/"],
      ["All that Seoul said", "/concerns/seoul/"],
      ["What the rules say of…", "/concerns/rules/"],
    ] as const) {
      expect(chapter.querySelector(`a[href="..${path}"]`)?.textContent).toBe(name);
      expect(chapter.querySelector(`[id="${path.slice(1, -1)}"]`)).toBeNull();
    }
  });

  test("stand in the single file, which has no other page", () => {
    const file = draw("", { live: false, single: true });
    for (const id of ["concerns/washington", "concerns/seoul", "concerns/rules", "rule-rifle"])
      expect(file.querySelector(`[id="${id}"]`), id).not.toBeNull();
  });
});

test("each address has one heading that takes the focus, and no id stands twice", () => {
  for (const id of ["shells", "resolution-2397"]) {
    const page = draw(`concerns/${id}`);
    const focused = [...page.querySelectorAll("[autofocus]")];
    expect(focused.map((one) => one.closest("[data-part]")?.id)).toEqual([`concerns/${id}`]);
    const ids = [...page.querySelectorAll("[id]")].map((one) => one.id);
    expect(ids.filter((one, i) => ids.indexOf(one) !== i)).toEqual([]);
  }
});

import { concernLabels, votesText } from "@edition/concerns.ts";
import { within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { NumberedCitations } from "../../evidence/Mark.tsx";
import { PageProvider } from "../../page/page.tsx";
import { concerns, feared } from "../../story/concerns.ts";
import type { Concern } from "../../story/concernTypes.ts";
import { Concerns } from "./Concerns.tsx";
import { figures } from "./figures.tsx";
import { concernItems } from "./items.ts";
import { resolutionName } from "./rows.ts";

const all: readonly Concern[] = concerns;

function draw(content: React.ReactNode, path = "/concerns/"): HTMLElement {
  const main = document.createElement("main");
  main.innerHTML = renderToStaticMarkup(
    <PageProvider page={{ path, part: "concerns", site: "", live: true }}>
      <NumberedCitations>{content}</NumberedCitations>
    </PageProvider>,
  );
  return main;
}

const chapter = draw(<Concerns />);
const rowOf = ({ id }: Pick<Concern, "id">): HTMLElement =>
  chapter.querySelector(`[id="concerns/${id}"]`) as HTMLElement;
const marksIn = (element: Element): number => element.querySelectorAll(".mark").length;
const texts = (element: ParentNode, selector: string): (string | null)[] =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** Whether an element stands before another in the order of reading. */
const precedes = (one: Element | null, other: Element | null): boolean =>
  Boolean(one && other && one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

describe("the answer", () => {
  test("says of each feared transfer an objection, the rule with its year, Moscow's answer, and what came later", () => {
    const sides = [...chapter.querySelectorAll<HTMLElement>(".feared-side")];
    expect(sides).toHaveLength(2);
    for (const [i, side] of sides.entries()) {
      const { feared: objection, ban, resolution, answer, since } = feared[i] as (typeof feared)[0];
      expect(texts(side, ".quotation-by")).toEqual([objection.by, answer.by]);
      const link = within(side).getByRole("link", { name: ban });
      expect(link.getAttribute("href")).toBe(`../concerns/resolution-${resolution}/`);
      expect(ban).toMatch(/, 20\d\d\.$/);
      expect(side.textContent).toContain(since.when);
      // The objection, the answer, and what came later.
      expect(marksIn(side)).toBe(3);
      expect([...side.querySelectorAll(".quotation em")].map(({ textContent }) => textContent)).toEqual([
        i === 0 ? "Seoul" : "Washington",
        "Moscow",
      ]);
      expect(side.querySelectorAll(".stretch[data-kind=dotted]")).toHaveLength(1);
    }
    // To the eye only: each side names its rule.
    const bar = chapter.querySelector(".feared-bar[aria-hidden]");
    expect(bar?.textContent).toBe(concernLabels.bar);
    expect(chapter.querySelector(".feared-lead")?.textContent).toMatch(/^Washington and Seoul feared/);
  });

  test("needs no tap: nothing before the rows is folded", () => {
    expect(precedes(chapter.querySelector(".feared"), chapter.querySelector("details"))).toBe(true);
  });
});

describe("a row", () => {
  test("reads name, who feared it, a voice, then the rule with number and year, on both sides alike", () => {
    for (const { id, name, fearedBy, resolution, row } of all) {
      const closed = rowOf({ id }).querySelector(".concern-closed") as HTMLElement;
      const [head, says, rule] = ["h3", ":scope > .quotation", ".rule-link"].map((selector) =>
        closed.querySelector(selector),
      ) as [Element, Element, Element];
      expect(head.nextElementSibling?.textContent).toBe(fearedBy && `Feared by ${fearedBy}.`);
      expect(head.textContent).toBe(name);
      expect(rule.textContent).toBe(`${row.rule} ${resolutionName(resolution)}`);
      expect(says.querySelector(".quotation-by")?.textContent).toBe(row.by);
      expect(precedes(head, says) && precedes(says, rule)).toBe(true);
      expect(marksIn(says)).toBe(1);
    }
  });

  test("stops at the bar unless something passed: then it says what, and brackets what is not disclosed", () => {
    const passing = all.filter(({ id }) => rowOf({ id }).querySelector(".stretch svg"));
    expect(passing.map(({ id }) => id)).toEqual(["travel-ban", "drones"]);
    for (const { id, line, row } of all) {
      const passed = line === "solid";
      expect(rowOf({ id }).dataset.kind).toBe(line);
      expect(row.crossed !== undefined).toBe(passed);
    }
    expect(rowOf({ id: "travel-ban" }).querySelector(".concern-closed .blank")?.textContent).toBe(
      "exemption not disclosed",
    );
  });

  test("opens to a word of each capital, or brackets, the vote in words, and the way to all the rest", () => {
    for (const { id, cells } of all) {
      const opened = rowOf({ id }).querySelector("details") as HTMLDetailsElement;
      expect(opened.open).toBe(false);
      expect(texts(opened, ".concern-voice > b")).toEqual(["Washington", "Seoul", "Moscow"]);
      const voices = [...opened.querySelectorAll<HTMLElement>(".concern-voice")];
      for (const [i, voice] of (["washington", "seoul", "moscow"] as const).entries()) {
        const spoke = cells.some((cell) => cell.voice === voice);
        expect(voices[i]?.querySelector(".quotation") !== null, `${id} ${voice}`).toBe(spoke);
        expect(voices[i]?.querySelector(".blank") === null, `${id} ${voice}`).toBe(spoke);
      }
      // Once: the picture is silent beside the words.
      expect(opened.querySelector(".council")?.getAttribute("aria-hidden")).toBe("true");
      expect(texts(opened, ".vote span")).toEqual(["15 in favour, 0 against", "Russia: in favour"]);
      const last = [...opened.querySelectorAll("a")].at(-1);
      expect(last?.getAttribute("href")).toBe(`../concerns/${id}/`);
    }
  });
});

test("the votes have a picture that says its years, a paragraph, and three ways on", () => {
  const votes = chapter.querySelector("[id='concerns/votes']") as HTMLElement;
  expect(votes.querySelector("[role=img]")?.getAttribute("aria-label")).toBe(
    "Votes in favour: 2006, 2006, 2009, 2013, 2013, 2016, 2016, 2017, 2017, 2017 and 2017. Vetoes: 2022 and 2024.",
  );
  expect(votes.querySelectorAll(".vote-yes")).toHaveLength(11);
  expect(marksIn(votes)).toBe(votesText.length);
  for (const id of ["washington", "seoul", "rules"])
    expect(votes.querySelector(`[id="concerns/${id}"] > a[href="../concerns/${id}/"]`), id).not.toBeNull();
});

test("each place of an item stands once in the chapter", () => {
  for (const { id, place } of concernItems)
    expect(chapter.querySelectorAll(`[id="${place}"]`), id).toHaveLength(1);
});

test("a figure for other people's pages has a heading of its own, and no line that comes from elsewhere", () => {
  for (const { Figure } of Object.values(figures)) {
    const figure = draw(<Figure />, "/embed/concerns/");
    expect(figure.querySelectorAll("h2")).toHaveLength(1);
    expect(figure.querySelector("[data-along=y]")).toBeNull();
    expect(marksIn(figure)).toBeGreaterThan(5);
  }
});

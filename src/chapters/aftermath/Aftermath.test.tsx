import { aftermathWords } from "@edition/aftermath.ts";
import { render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { claimsOf, lineOfSentence } from "../../evidence/lines.ts";
import { NumberedCitations } from "../../evidence/Mark.tsx";
import { PageProvider } from "../../page/page.tsx";
import { events, fears } from "../../story/aftermath.ts";
import { plainSpaces } from "../../story/language.ts";
import { plain } from "../../ui/plainText.ts";
import { Aftermath } from "./Aftermath.tsx";
import { eventContent } from "./eventContent.tsx";
import { nameAt } from "./nameAt.ts";

const page = { path: "/", part: "top", site: "/", live: true };

const draw = (children: ReactNode): HTMLElement =>
  render(
    <PageProvider page={page}>
      <NumberedCitations>{children}</NumberedCitations>
    </PageProvider>,
  ).container;

const wordsOf = (element: Element | null): string => element?.textContent?.replace(/\s+/g, " ") ?? "";

describe("the fears", () => {
  test("say who voiced each, how it stands now and how sure that is, and what is open", () => {
    const rows = [...draw(<Aftermath />).querySelectorAll<HTMLElement>(".fears > ol > li")];
    expect(rows).toHaveLength(fears.length);
    for (const [i, { name, at, line, feared, now, open }] of fears.entries()) {
      const row = rows[i] as HTMLElement;
      expect(within(row).getByRole("link", { name }).getAttribute("href")).toBe(at.slice(1));
      expect(row.querySelector(".line-mark")?.getAttribute("data-kind")).toBe(line);
      const said = wordsOf(row).replace(/\d+(?=\s|$)/g, "");
      for (const text of [feared, now[0], "own" in open ? open.own : open[0]])
        expect(said, name).toContain(plain(text).replace(/\d+(?=\s|$)/g, ""));
    }
  });

  test("have one mark a row, in the line in which the row is drawn", () => {
    const rows = [...draw(<Aftermath />).querySelectorAll(".fears > ol > li")];
    for (const [i, { line, now }] of fears.entries()) {
      expect(rows[i]?.querySelectorAll(".mark")).toHaveLength(1);
      expect(lineOfSentence(now)).toBe(line);
    }
  });

  test("are five, and one came true: what the lead says", () => {
    expect(fears.filter(({ line }) => line === "solid").map(({ id }) => id)).toEqual(["military-ties"]);
    expect(fears).toHaveLength(5);
    expect(wordsOf(draw(<Aftermath />))).toContain(
      "Of the five fears below, we think one came true: military ties.",
    );
  });

  test("are divided by lines that are drawn from the sender's side", () => {
    const lines = [...draw(<Aftermath />).querySelectorAll(".fears .stretch")];
    expect(lines.map((line) => line.getAttribute("data-kind"))).toEqual(fears.map(() => "dotted"));
    expect(lines.map((line) => line.getAttribute("data-from"))).toEqual([
      "end",
      "start",
      "start",
      "start",
      "start",
    ]);
  });
});

describe("the months", () => {
  test("are an ordered list of the events: date, a label that leads to the event's page, its evidence", () => {
    draw(<Aftermath />);
    for (const { id, date, shortDay, label, line } of events) {
      const item = document.getElementById(`aftermath/${id}`) as HTMLElement;
      expect(item.querySelector("time")?.dateTime).toBe(date);
      expect(wordsOf(item)).toContain(plainSpaces(shortDay));
      expect(within(item).getByRole("link", { name: label[0] }).getAttribute("href")).toBe(
        `aftermath/${id}/`,
      );
      expect(within(item).getByRole("link", { name: /^Source \d+/ })).toBeTruthy();
      expect(item.dataset.line).toBe(line);
    }
    const ids = [...document.querySelectorAll(".month-axis [id]")].map((element) => element.id);
    expect(ids).toEqual(events.map(({ id }) => `aftermath/${id}`));
  });

  test("show an arrow where something crossed, a disc where nothing did, and the veto", () => {
    const axis = draw(<Aftermath />);
    const crossed = events.filter(({ crossedTo }) => crossedTo);
    expect(axis.querySelectorAll(".axis-arrow")).toHaveLength(crossed.length);
    expect(axis.querySelectorAll(".axis-arrow:has(.axis-dots)")).toHaveLength(
      crossed.filter(({ line }) => line === "dotted").length,
    );
    expect(axis.querySelectorAll(".axis-veto")).toHaveLength(1);
    expect(axis.querySelectorAll(".axis-disc")).toHaveLength(events.length - crossed.length - 1);
  });
});

describe("an event's page", () => {
  test.each([...events])(
    "$id tells what had been known, the event, and our reading of it",
    ({ id, before, text, reading }) => {
      const { name, figure, facts, text: told } = eventContent(id);
      const item = draw(
        <>
          {figure}
          {told}
        </>,
      );
      expect(name).toBeTruthy();
      expect(facts).toHaveLength(2);
      expect(screen.getByRole("link", { name: nameAt(before.at) }).getAttribute("href")).toBe(
        before.at.slice(1),
      );
      screen.getByText(aftermathWords.was[before.was]);
      expect(wordsOf(item)).toContain(reading);
      expect(item.querySelectorAll(".prose .mark")).toHaveLength(
        text.filter((sentence) => !("own" in sentence)).length,
      );
      expect(claimsOf(text).length).toBeGreaterThan(0);
    },
  );

  test("shows its piece of the axis, between the events before and after", () => {
    const shown = (id: string): string[] =>
      [...draw(eventContent(id).figure).querySelectorAll("time")].map(({ dateTime }) => dateTime);
    expect(shown("treaty")).toEqual(["2024-05-31", "2024-06-19", "2024-06-19"]);
    expect(shown("containers")).toEqual(["2023-10-13", "2023-10-18"]);
    expect(shown("museum")).toEqual(["2026-02-11", "2026-03-16"]);
  });

  test("of an unknown event is an error of ours", () => {
    expect(() => eventContent("nothing")).toThrow();
  });
});

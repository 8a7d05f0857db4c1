import { aftermathWords } from "@edition/aftermath.ts";
import { screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { NumberedCitations } from "../../evidence/Mark.tsx";
import { PageProvider } from "../../page/page.tsx";
import { events, fears } from "../../story/aftermath.ts";
import { Aftermath } from "./Aftermath.tsx";
import { monthsOf } from "./months.ts";
import { nameAt } from "./nameAt.ts";

const page = { path: "/aftermath/treaty/", part: "aftermath/treaty", site: "/", live: true };

beforeAll(() => {
  document.body.innerHTML = renderToStaticMarkup(
    <PageProvider page={page}>
      <NumberedCitations>
        <Aftermath />
      </NumberedCitations>
    </PageProvider>,
  );
});

const items = (): HTMLElement[] =>
  screen.getAllByRole("listitem").filter(({ id }) => id.startsWith("aftermath/"));

const itemOf = (id: string): HTMLElement => {
  const item = items().find((candidate) => candidate.id === `aftermath/${id}`);
  if (!item) throw new Error(`There is no event ${id}`);
  return item;
};

describe("the events", () => {
  test("are one list, each with its address, in the order of their dates", () => {
    expect(items().map(({ id }) => id)).toEqual(events.map(({ id }) => `aftermath/${id}`));
    const dates = items().map((item) => item.querySelector("time")?.dateTime ?? "");
    expect(dates).toEqual([...dates].sort());
    expect(dates).toEqual(events.map(({ date }) => date));
  });

  test.each([...events])("$id has its date, lane, line, heading and sources", (event) => {
    const item = itemOf(event.id);
    expect(item.textContent?.replace(/\s+/g, " ")).toContain(event.day);
    within(item).getByText(aftermathWords.lanes[event.lane]);
    within(item).getByRole("heading", { level: 3, name: event.heading });
    expect(item.querySelector(".line-mark")?.getAttribute("data-kind")).toBe(event.line);
    expect(within(item).getAllByRole("link", { name: /^Source \d+$/ }).length).toBeGreaterThan(0);
  });

  test("have the focus on the one whose page this is", () => {
    const focused = [...document.querySelectorAll("[autofocus]")];
    expect(focused).toEqual([within(itemOf("treaty")).getByRole("heading")]);
  });

  test.each([...events])(
    "$id leads back to what had been said in September, and says what became of it",
    ({ id, before: { was, text, at, now } }) => {
      const item = itemOf(id);
      within(item).getByText(aftermathWords.was[was]);
      within(item).getByText(aftermathWords.now[now]);
      expect(item.textContent).toContain(text[0].replaceAll("*", ""));
      expect(
        within(item)
          .getByRole("link", { name: nameAt(at) })
          .getAttribute("href"),
      ).toBe(`../..${at}`);
      const then = { feared: "dotted", announced: "dashed", said: "solid" }[was];
      expect(item.querySelector(".later-back")?.getAttribute("data-kind")).toBe(then);
    },
  );

  test("are marked as our reading", () => {
    screen.getByText(aftermathWords.note);
  });
});

describe("the months", () => {
  const strip = (): HTMLElement => screen.getByRole("navigation");

  test("link to every event, in order, in its lane and with its line", () => {
    const links = within(strip()).getAllByRole("link");
    expect(links.map((link) => [link.getAttribute("href"), link.dataset.lane, link.dataset.kind])).toEqual(
      events.map(({ id, lane, line }) => [`../../aftermath/${id}/`, lane, line]),
    );
  });

  test("run without a gap from the first event's to the last", () => {
    expect(within(strip()).getAllByRole("listitem")).toHaveLength(29);
    const two = events.filter((_, i) => i === 0 || i === 3);
    expect(monthsOf(two).map(({ month, events: list }) => [month, list.length])).toEqual([
      ["2023-10", 1],
      ["2023-11", 0],
      ["2023-12", 0],
      ["2024-01", 1],
    ]);
    expect(monthsOf([events[0]]).map(({ month }) => month)).toEqual(["2023-10"]);
  });

  test("say at which month they begin; every other stroke is a January", () => {
    const years = [...strip().querySelectorAll(".months-year")].map(({ textContent }) => textContent);
    expect(years).toEqual(["Oct 2023", "2024", "2025", "2026"]);
  });

  test("never put two events of one month into one lane, where one would hide the other", () => {
    for (const { events: list } of monthsOf(events))
      expect(new Set(list.map(({ lane }) => lane)).size).toBe(list.length);
  });
});

test("each fear has a row: who voiced it, what is on record, what is open", () => {
  const [, ...rows] = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows).toHaveLength(fears.length);
  for (const [i, { name, at, voiced, open, record }] of fears.entries()) {
    const row = rows[i] as HTMLElement;
    expect(within(row).getByRole("link", { name }).getAttribute("href")).toBe(`../..${at}`);
    for (const words of [voiced[0], open[0], "says" in record ? record.says : record[0]])
      expect(row.textContent).toContain(words.replaceAll("*", ""));
  }
});

test("the veto is in words what it is in the drawing: thirteen in favour, one against, one abstaining", () => {
  const chamber = screen.getByRole("img", { name: /^28 March 2024.*Russia: against.*China: abstaining/ });
  const votes = [...chamber.querySelectorAll("[data-vote]")].map((seat) => seat.getAttribute("data-vote"));
  const seats = (vote: string): number => votes.filter((own) => own === vote).length;
  expect([seats("in-favour"), seats("against"), seats("abstaining")]).toEqual([13, 1, 1]);
});

test("a path without a name is an error of ours", () => {
  expect(() => nameAt("/concerns/nothing/")).toThrow();
});

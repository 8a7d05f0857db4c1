import { aftermathWords } from "@edition/aftermath.ts";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { NumberedMarks } from "../../evidence/Marks.tsx";
import { PageProvider } from "../../page/page.tsx";
import { events, fears } from "../../story/aftermath.ts";
import { Aftermath } from "./Aftermath.tsx";
import { monthsOf, yearAt } from "./months.ts";
import { nameAt } from "./nameAt.ts";

const page = { path: "/aftermath/treaty/", part: "aftermath/treaty", site: "/", live: true };
const html = renderToStaticMarkup(
  createElement(PageProvider, {
    page,
    children: createElement(NumberedMarks, null, createElement(Aftermath)),
  }),
);
const items = html.split(/(?=<li id="aftermath\/)/).slice(1);

describe("the events", () => {
  it("are one ordered list, each with its address, in the order of their dates", () => {
    expect(items.map((item) => /id="aftermath\/([^"]+)"/.exec(item)?.[1])).toEqual(
      events.map(({ id }) => id),
    );
    const dates = items.map((item) => /<time dateTime="([^"]+)"/i.exec(item)?.[1] ?? "");
    expect(dates).toEqual([...dates].sort());
    expect(dates).toEqual(events.map(({ date }) => date));
  });

  it.each(events.map((event, i) => ({ ...event, i })))(
    "$id has its date, lane, line and heading",
    (event) => {
      const item = items[event.i] ?? "";
      expect(item.replace(/<[^>]+>/g, "")).toContain(event.day);
      expect(item).toContain(`>${aftermathWords.lanes[event.lane]}</p>`);
      expect(item).toContain(`class="line-mark" data-kind="${event.line}"`);
      expect(item).toContain(`>${event.heading}</h3>`);
      expect(item).toContain("../sources/#claim-");
    },
  );

  it("take the focus at the one whose page this is", () => {
    const focused = items.filter((item) => /<h3[^>]*autofocus/i.test(item));
    expect(focused).toHaveLength(1);
    expect(focused[0]).toContain('id="aftermath/treaty"');
  });
});

describe("the way back to September", () => {
  it.each(events.map((event, i) => ({ ...event, i })))(
    "$id leads to what had been said then, and says what becomes of it",
    ({ i, before: { was, text, at, now } }) => {
      const item = items[i] ?? "";
      expect(item).toContain(`>${aftermathWords.was[was]}</p>`);
      expect(item).toContain(text[0]);
      expect(item).toContain(`<a href="../..${at}">${nameAt(at)}</a>`);
      expect(item).toContain(`<i class="later-end" data-now="${now}"></i> ${aftermathWords.now[now]}`);
    },
  );

  it("begins in the pattern of then", () => {
    const patterns = { feared: "dotted", announced: "dashed", said: "solid" } as const;
    for (const [i, { before }] of events.entries())
      expect(items[i]).toContain(`class="later-back" data-kind="${patterns[before.was]}"`);
  });

  it("is marked as our reading", () => {
    expect(html).toContain(aftermathWords.note);
    expect(() => nameAt("/concerns/nothing/")).toThrow();
  });
});

describe("the months", () => {
  const strip = html.slice(html.indexOf("<nav"), html.indexOf("</nav>"));

  it("have a link for every event, in order, in its lane and with its line", () => {
    const links = [
      ...strip.matchAll(/<a href="\.\.\/\.\.\/aftermath\/([^/]+)\/" data-lane="(\w+)" data-kind="(\w+)"/g),
    ];
    expect(links.map(([, ...rest]) => rest)).toEqual(events.map(({ id, lane, line }) => [id, lane, line]));
  });

  it("run without a gap from the first event's to the last", () => {
    expect(strip.match(/<li/g)).toHaveLength(29);
    const two = events.filter((_, i) => i === 0 || i === 3);
    expect(monthsOf(two).map(({ month, events }) => [month, events.length])).toEqual([
      ["2023-10", 1],
      ["2023-11", 0],
      ["2023-12", 0],
      ["2024-01", 1],
    ]);
    expect(monthsOf([events[0]]).map(({ month }) => month)).toEqual(["2023-10"]);
  });

  it("say at which month they begin; every other stroke is a January", () => {
    expect(yearAt("2023-10")).toBe("Oct 2023");
    expect([...strip.matchAll(/class="months-year"[^>]*>([^<]+)/g)].map(([, words]) => words)).toEqual([
      "Oct 2023",
      "2024",
      "2025",
      "2026",
    ]);
  });

  it("never put two events of one month into one lane, where one would hide the other", () => {
    for (const { events: list } of monthsOf(events))
      expect(new Set(list.map(({ lane }) => lane)).size).toBe(list.length);
  });
});

describe("the sum", () => {
  const rows = html.slice(html.indexOf("<tbody>")).split("<tr>").slice(1);

  it("has a row for each fear: who voiced it, what is on record, what is open", () => {
    expect(rows).toHaveLength(fears.length);
    for (const [i, { name, at, voiced, open, record }] of fears.entries()) {
      expect(rows[i]).toContain(`<a href="../..${at}">${name}</a>`);
      for (const words of [voiced[0], open[0], "says" in record ? record.says : record[0]])
        expect(rows[i]).toContain(words);
    }
  });
});

describe("the veto", () => {
  it("is in words what it is in the drawing", () => {
    const { veto, vetoSeats } = aftermathWords;
    for (const words of [veto, vetoSeats.russia, vetoSeats.china]) expect(html).toContain(`>${words}</`);
    expect(html).toMatch(
      /role="img"[^>]*aria-label="28 March 2024[^"]*Russia: against[^"]*China: abstaining/,
    );
  });

  it("has thirteen seats in favour, one against, one abstaining", () => {
    const votes = [...html.matchAll(/data-vote="([^"]+)"/g)].map(([, vote]) => vote);
    expect(votes).toHaveLength(15);
    expect(votes.filter((vote) => vote === "in-favour")).toHaveLength(13);
    expect(votes.filter((vote) => vote === "against")).toHaveLength(1);
  });
});

it("has no inline style, which the policy would refuse", () => {
  expect(html).not.toMatch(/ style=/);
});

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PageProvider } from "../../app/page.tsx";
import { NumberedMarks } from "../../sources/Marks.tsx";
import { aftermathWords, events } from "../../story/en/aftermath.ts";
import { Aftermath } from "./Aftermath.tsx";

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
    expect(html.match(/<ol/g)).toHaveLength(1);
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

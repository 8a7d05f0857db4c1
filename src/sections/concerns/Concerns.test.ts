import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PageProvider } from "../../app/page.tsx";
import { NumberedMarks } from "../../sources/Marks.tsx";
import { concerns, panelWords, voices } from "../../story/en/concerns.ts";
import { resolutions } from "../../story/en/resolutions.ts";
import { Concerns } from "./Concerns.tsx";
import { columns, saidBy, saidByOthers } from "./rows.ts";

const render = (part: string): string => {
  const page = { path: `/${part}/`, part, site: "", live: true };
  const room = createElement(NumberedMarks, null, createElement(Concerns));
  return renderToStaticMarkup(createElement(PageProvider, { page, children: room }));
};
const html = render("concerns");
const text = (markup: string): string => markup.replace(/<[^>]*>/g, "");
const all = (markup: string, what: RegExp): string[] => [...markup.matchAll(what)].map((m) => m[1] ?? m[0]);
const bodyRows = all(html, /<tr id="concerns\/[\s\S]*?<\/tr>/g);

describe("the panel", () => {
  it("heads its columns in the fixed order, and every row follows it", () => {
    const heads = all(html, /<th scope="col" role="columnheader">([^<]*)/g);
    expect(heads).toEqual([
      panelWords.what,
      "Washington",
      "Seoul",
      "Moscow",
      panelWords.others,
      panelWords.rule,
    ]);
    expect(bodyRows).toHaveLength(6);
    for (const row of bodyRows) {
      expect(all(row, /<td[^>]* data-voice="(\w+)"/g)).toEqual(columns);
      expect(all(row, /role="(rowheader|cell)"/g)).toEqual(["rowheader", ...Array(5).fill("cell")]);
    }
  });

  it("stays a table to assistive technology, whatever its layout", () => {
    expect(html).toMatch(/<table[^>]* role="table"/);
    expect(all(html, /role="rowgroup"/g)).toHaveLength(2);
    expect(all(html, /role="row"/g)).toHaveLength(7);
  });

  it("has a cell's words and brackets exactly where nobody spoke", () => {
    for (const [i, concern] of concerns.entries()) {
      const cells = all(bodyRows[i] ?? "", /<td[^>]*data-voice[^>]*>([\s\S]*?)<\/td>/g);
      for (const [j, voice] of columns.entries()) {
        const said = saidBy(concern, voice);
        const cell = cells[j] ?? "";
        expect(cell.includes(panelWords.nothing)).toBe(said.length === 0);
        expect(all(cell, /class="panel-text"/g)).toHaveLength(said.length);
        expect(all(cell, /class="marks"/g)).toHaveLength(said.length);
      }
    }
    expect(all(html, /<td[^>]*data-voice[^>]*>(?:(?!<\/td>)[\s\S])*class="blank"/g)).toHaveLength(4);
  });

  it("names who spoke, with office, day and place", () => {
    expect(text(bodyRows[2] ?? "")).toContain("Vladimir Putin, President13 September, Vostochny");
    expect(text(bodyRows[4] ?? "")).toContain("a foreign ministry official, not named");
  });

  it("puts the other voices into the same row, one click deeper", () => {
    for (const [i, concern] of concerns.entries()) {
      const others = saidByOthers(concern);
      const row = bodyRows[i] ?? "";
      expect(row.includes("<details")).toBe(others.length > 0);
      for (const { voice } of others) expect(text(row)).toContain(voices[voice]);
    }
  });

  it("lets only what moved through the bar, and says why", () => {
    const solid = bodyRows.filter((row) => row.includes('data-kind="solid"'));
    expect(solid.map((row) => row.match(/id="([^"]+)"/)?.[1])).toEqual([
      "concerns/travel-ban",
      "concerns/drones",
    ]);
    for (const row of solid) expect(text(row)).toContain("Solid, through the bar");
    for (const row of bodyRows) expect(/M-14-10|M14 2L/.test(row)).toBe(solid.includes(row));
  });

  it("leads from each row to its resolution", () => {
    const numbers = concerns.map(({ resolution }) => resolution);
    expect(all(html, /class="panel-number" href="[./]*concerns\/resolution-(\d+)\/"/g)).toEqual(numbers);
  });
});

describe("the rules", () => {
  const list = html.slice(html.indexOf('<ol class="quarters"'));
  const items = all(list, /<li id="concerns\/resolution-[\s\S]*?<\/li>/g);

  it("has eleven resolutions in order of adoption, each 15–0 with Russia in favour", () => {
    expect(items.map((item) => item.match(/<h4[^>]*>(\d+)/)?.[1])).toEqual(
      resolutions.map(({ number }) => number),
    );
    const dates = items.map((item) => item.match(/dateTime="([^"]+)"/i)?.[1] ?? "");
    expect(dates).toEqual([...dates].sort());
    expect(dates).toHaveLength(11);
    for (const item of items) expect(item).toContain('aria-label="15–0. Russia: in favour"');
  });

  it("quotes a resolution or says that the words are ours", () => {
    for (const [i, { quotes }] of resolutions.entries()) {
      expect(all(items[i] ?? "", /<blockquote/g)).toHaveLength(quotes.length);
      expect(items[i]?.includes("In our words")).toBe(quotes.length === 0);
    }
  });
});

describe("the room", () => {
  it("has a heading that takes the focus at every address", () => {
    const ids = [
      "concerns",
      ...concerns.map(({ id }) => `concerns/${id}`),
      ...resolutions.map(({ number }) => `concerns/resolution-${number}`),
    ];
    for (const id of ids) {
      const page = render(id);
      const start = page.indexOf(`id="${id}"`);
      expect(page.slice(start)).toMatch(/^id="[^"]*"[^>]*data-part="[^"]+/);
      const focused = all(page, /<h\d[^>]*autofocus[^>]*>/gi);
      expect(focused).toHaveLength(1);
      expect(page.slice(start).search(/<h\d[^>]*tabindex="-1"/i)).toBe(
        page.slice(start).search(/<h\d[^>]*autofocus/i),
      );
    }
    expect(all(html, /data-part="[^"]+"/g)).toHaveLength(ids.length);
  });

  it("repeats no id and has no inline style", () => {
    const ids = all(html, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/\sstyle=/);
  });
});

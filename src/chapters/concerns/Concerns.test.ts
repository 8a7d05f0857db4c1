import { filterWords, panelWords, voices } from "@edition/concerns.ts";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { NumberedMarks } from "../../evidence/Marks.tsx";
import { choices } from "../../page/choices.ts";
import { PageProvider } from "../../page/page.tsx";
import { claims } from "../../story/claims.ts";
import { concerns } from "../../story/concerns.ts";
import { ruledThings } from "../../story/finder.ts";
import { people } from "../../story/people.ts";
import { resolutions } from "../../story/resolutions.ts";
import { Concerns } from "./Concerns.tsx";
import { columns, inOrder, saidIn } from "./rows.ts";

const render = (part: string): string => {
  const page = { path: `/${part}/`, part, site: "", live: true };
  const room = createElement(NumberedMarks, null, createElement(Concerns));
  return renderToStaticMarkup(createElement(PageProvider, { page, children: room }));
};
const html = render("concerns");
const panel = html.slice(html.indexOf('<table class="panel"'), html.indexOf('<table class="spoken"'));
const spoken = html.slice(html.indexOf('<table class="spoken"'), html.indexOf('<p class="panel-note"'));
const cells = concerns.flatMap((concern) => concern.cells);
const text = (markup: string): string => markup.replace(/<[^>]*>/g, "");
const all = (markup: string, what: RegExp): string[] => [...markup.matchAll(what)].map((m) => m[1] ?? m[0]);
const bodyRows = all(html, /<tr id="concerns\/[\s\S]*?<\/tr>/g);

describe("the panel", () => {
  it("heads its columns in the fixed order, and every row follows it", () => {
    expect(panel).toContain('aria-colcount="6"');
    const heads = all(panel, /<th scope="col" role="columnheader" aria-colindex="\d">([^<]*)/g);
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
      expect(all(row, /aria-colindex="(\d)"/g)).toEqual(["1", "2", "3", "4", "5", "6"]);
      expect(all(row, /role="(rowheader|cell)"/g)).toEqual(["rowheader", ...Array(5).fill("cell")]);
    }
  });

  it("stays a table to assistive technology, whatever its layout", () => {
    for (const [table, groups, rows] of [
      [panel, 2, 7],
      [spoken, 1 + Object.keys(voices).length, 1 + cells.length],
    ] as const) {
      expect(table).toMatch(/<table[^>]* role="table"/);
      expect(all(table, /role="rowgroup"/g)).toHaveLength(groups);
      expect(all(table, /role="row"/g)).toHaveLength(rows);
    }
  });

  it("has a cell's words and brackets exactly where nobody spoke", () => {
    for (const [i, concern] of concerns.entries()) {
      const shown = all(bodyRows[i] ?? "", /<td[^>]*data-voice[^>]*>([\s\S]*?)<\/td>/g);
      for (const [j, voice] of columns.entries()) {
        const said = saidIn(concern, voice);
        const cell = shown[j] ?? "";
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

  it("opens in place: who spoke in the order of time, and the voices without a column", () => {
    for (const [i, concern] of concerns.entries()) {
      const row = bodyRows[i] ?? "";
      const [fold = ""] = all(row, /<details class="more panel-fold"[^>]*>[\s\S]*?<\/details>/g);
      expect(all(fold, /<b>([^<]*)/g)).toEqual(inOrder(concern).map(({ voice }) => voices[voice]));
      const [others = ""] = all(row, /<td class="panel-others"[\s\S]*?<\/td>/g);
      const said = saidIn(concern, null);
      expect(all(others, /class="panel-text"/g)).toHaveLength(said.length);
      expect(others.includes(panelWords.nothing)).toBe(said.length === 0);
      for (const { voice } of said) expect(text(others)).toContain(voices[voice]);
    }
  });

  it("has a row open on the page that opens at it, and only there", () => {
    expect(panel).not.toMatch(/<details[^>]* open=""/);
    for (const { id } of concerns) {
      const page = render(`concerns/${id}`);
      expect(all(page, /<details[^>]* open=""/g)).toHaveLength(1);
      const row = page.slice(page.indexOf(`<tr id="concerns/${id}"`));
      expect(row.slice(0, row.indexOf("</tr>"))).toMatch(/<details[^>]* open=""/);
    }
  });

  it("says so where words are of military ties in general", () => {
    const general = cells.filter((cell) => cell.general);
    expect(general.length).toBeGreaterThan(0);
    expect(panel.split(`${panelWords.general}:`).length - 1).toBe(general.length);
  });

  it("places every statement whose day is known on the small scale", () => {
    const known = cells.filter(({ date, since = date }) => date.length === 10 && since.length === 10);
    for (const table of [panel, spoken]) expect(all(table, /class="day"/g)).toHaveLength(known.length);
  });

  it("has the same words by country, under the same filters, marked as said again", () => {
    const tokens = (table: string): string[] => all(table, /data-said="([^"]+)"/g).sort();
    expect(tokens(spoken)).toEqual(tokens(panel));
    expect(spoken).toMatch(/^<table[^>]* data-again=""/);
  });

  it("lets only what moved through the bar, and says why", () => {
    const solid = bodyRows.filter((row) => row.includes('data-kind="solid"'));
    expect(solid.map((row) => row.match(/id="([^"]+)"/)?.[1])).toEqual([
      "concerns/travel-ban",
      "concerns/drones",
    ]);
    for (const row of solid) expect(text(row)).toContain("Solid");
    for (const row of bodyRows) expect(/M-14-10|M14 2L/.test(row)).toBe(solid.includes(row));
  });

  it("leads from each row to its resolution", () => {
    const numbers = concerns.map(({ resolution }) => resolution);
    expect(all(html, /class="panel-number" href="[./]*concerns\/resolution-(\d+)\/"/g)).toEqual(numbers);
  });
});

describe("the controls", () => {
  const bar = html.slice(html.indexOf('<fieldset class="filters"'), html.indexOf('<table class="panel"'));

  it("offer every value of every filter, and everything first", () => {
    for (const filter of ["who", "direction", "rule", "date"] as const) {
      const [select = ""] = all(bar, new RegExp(`<select data-choice="${filter}"[\\s\\S]*?</select>`, "g"));
      expect(all(select, /<option value="([^"]*)"/g)).toEqual(["", ...choices[filter]]);
    }
    expect(all(bar, /<input[^>]*value="([^"]*)"/g)).toEqual([...choices.by]);
    expect(text(bar)).toContain(filterWords.reset);
  });

  it("are not on a page that has no such script behind them; the table is, which its address can ask for", () => {
    const page = { path: "/embed/concerns/", part: "concerns", site: "", live: false };
    const room = createElement(NumberedMarks, null, createElement(Concerns));
    const embed = renderToStaticMarkup(createElement(PageProvider, { page, children: room }));
    expect(embed).not.toMatch(/data-choice|data-everything/);
    expect(embed).toContain("data-again");
    expect(all(embed, /<details[^>]* open=""/g)).toHaveLength(1);
  });
});

describe("the finder", () => {
  it("has the things that it promises, each with its rule, what is exempt and since when", () => {
    const names = ruledThings.map(({ name }) => name.toLowerCase()).join("; ");
    for (const thing of "rifle drone car airliner fuel launch worker course food".split(" "))
      expect(names).toContain(thing);
    for (const { id, since } of ruledThings) {
      const start = html.indexOf(`<li id="concerns/${id}"`);
      const item = html.slice(start, html.indexOf("</li>", start));
      expect(all(item, /<dt>/g).length).toBeGreaterThanOrEqual(2);
      expect(all(item, /href="[./]*concerns\/resolution-(\d+)\/"/g)).toEqual(
        since.map(({ resolution }) => resolution),
      );
      const dates = since.map(({ resolution }) => resolutions.find((r) => r.number === resolution)?.date);
      expect(dates).toEqual([...dates].sort());
      expect(all(item, /class="marks"/g).length).toBeGreaterThanOrEqual(2 + since.length);
    }
  });
});

describe("the rules", () => {
  const list = html.slice(html.indexOf('<ol class="quarters"'), html.indexOf('<div class="finder"'));
  const items = all(list, /<li id="concerns\/resolution-[\s\S]*?<\/li>/g);

  it("has eleven resolutions in order of adoption, each 15–0 with Russia in favour", () => {
    expect(items.map((item) => item.match(/<h4[^>]*>(\d+)/)?.[1])).toEqual(
      resolutions.map(({ number }) => number),
    );
    const dates = items.map((item) => item.match(/dateTime="([^"]+)"/i)?.[1] ?? "");
    expect(dates).toEqual([...dates].sort());
    expect(dates).toHaveLength(11);
    for (const item of items) {
      expect(item).toContain('aria-label="15–0. Russia: in favour"');
      expect(all(item, /data-vote="in-favour"/g)).toHaveLength(15);
    }
  });

  it("has the eleven chambers in a row, then the two breaks, each with its place in time", () => {
    const line = html.slice(html.indexOf('<div class="votes"'), html.indexOf("china-choice"));
    expect(all(line, /role="img" aria-label="([^"]*)"/g)).toEqual([
      ...Array(11).fill("15–0. Russia: in favour"),
      "13–2. Russia and China: against",
      "13–1. Russia: against. China: abstained",
    ]);
    expect(all(line, /class="votes-leader"/g)).toHaveLength(13);
  });

  it("names the decrees by which Putin put three of them into force, with their dates", () => {
    const decrees = items.map((item) => text(item).match(/Decree by Putin, (\w+ [\w ]+? 20[01]\d)/)?.[1]);
    expect(decrees.filter(Boolean)).toEqual([
      "dated 27 May 2007",
      "dated 29 December 2016",
      "published 16 October 2017",
    ]);
    expect(items.filter((item) => item.includes("vote-decree"))).toHaveLength(3);
  });

  it("says that its words on a resolution are ours, and quotes it where it can, with a lead-in to a fragment", () => {
    for (const [i, { quotes }] of resolutions.entries()) {
      expect(all(items[i] ?? "", /<blockquote/g)).toHaveLength(quotes.length);
      expect(items[i]).toContain("In our words");
      for (const quote of quotes) if ("lead" in quote) expect(items[i]).toContain(quote.lead);
    }
  });
});

describe("the record and the claims that it cites", () => {
  const cited = cells.map((cell) => ({ cell, claim: claims[cell.text[1]] }));

  it("agree on the day", () => {
    for (const { cell, claim } of cited)
      if (claim.date) expect(cell.date, cell.text[0]).toMatch(new RegExp(`^${claim.date}`));
  });

  it("agree on who spoke, where that is a person", () => {
    for (const { cell, claim } of cited) {
      if (typeof cell.who === "object" || !claim.saidBy) continue;
      const names = people[cell.who].name.split(" ");
      expect(
        names.some((name) => claim.saidBy?.includes(name)) || claim.statement.includes(names.at(-1) ?? ""),
        cell.text[0],
      ).toBe(true);
    }
  });

  it("agree on the place, where both name a town", () => {
    for (const { cell, claim } of cited)
      if (claim.place && cell.where?.match(/^[A-Z]/)) expect(claim.place).toContain(cell.where);
  });
});

describe("the occasion", () => {
  it("rests on a claim whose mark stands in the same rule", () => {
    for (const resolution of resolutions)
      if (resolution.occasion) expect(resolution.forbids).toContain(resolution.occasion[1]);
  });
});

describe("the room", () => {
  it("has a heading that takes the focus at every address", () => {
    const ids = [
      "concerns",
      ...concerns.map(({ id }) => `concerns/${id}`),
      ...resolutions.map(({ number }) => `concerns/resolution-${number}`),
      ...ruledThings.map(({ id }) => `concerns/${id}`),
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

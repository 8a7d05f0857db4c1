import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PageProvider } from "../../app/page.tsx";
import { NumberedMarks } from "../../sources/Marks.tsx";
import { gifts } from "../../story/en/gifts.ts";
import type { Gift } from "../../story/types.ts";
import { Gifts } from "./Gifts.tsx";
import { placesOf } from "./places.ts";
import { whenGiven } from "./whenGiven.ts";

const all: readonly Gift[] = gifts;

/** The room as the prerender writes it for a page. */
function room(part = ""): string {
  const page = { path: part ? `/${part}/` : "/", part, site: "https://example.org/", live: true };
  return renderToStaticMarkup(
    createElement(PageProvider, { page, children: createElement(NumberedMarks, null, createElement(Gifts)) }),
  );
}

const html = room();

/** What stands in the list item of one gift. */
function itemOf(id: string): string {
  const start = html.indexOf(`<li id="gifts/${id}"`);
  const next = html.indexOf('<li id="gifts/', start + 1);
  return html.slice(start, next < 0 ? undefined : next);
}

/** The text of a piece of markup, as it is read. */
const textOf = (markup: string): string =>
  markup
    .replace(/<sup[\s\S]*?<\/sup>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");

/** The terms and the words beside the brackets, as a reader finds them in the list of blanks. */
const blanksOf = (id: string): string[] =>
  [...itemOf(id).matchAll(/<dt>([^<]*)<\/dt>\s*<dd><span class="blank"><i aria-hidden="true"><\/i>([^<]*)/g)]
    .map(([, label, says]) => `${label}: ${says}`)
    .sort();

describe("Room 1", () => {
  it("has all twelve gifts, once each, in the order of the story", () => {
    const ids = [...html.matchAll(/<li id="gifts\/([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(12);
    expect(ids).toEqual(all.map(({ id }) => id));
  });

  it("says of every gift who gave it, who received it, where and when, and who says so", () => {
    for (const gift of all) {
      const text = textOf(itemOf(gift.id));
      for (const words of [gift.name, gift.from, gift.to, gift.where, whenGiven(gift.date), gift.saidBy]) {
        expect(text).toContain(words);
      }
    }
  });

  it("draws the line of every gift as the story has it", () => {
    for (const { id, line } of all) {
      const mark = /class="(?:line-mark|crossing[^"]*)" data-kind="(\w+)"/.exec(itemOf(id));
      expect(mark?.[1], id).toBe(line);
    }
  });

  it("runs the lines from giver to receiver: Russia left, North Korea right", () => {
    const directions = all
      .filter(({ plate }) => plate)
      .map(({ id }) => /data-to="(\w+)"/.exec(itemOf(id))?.[1]);
    expect(directions).toEqual(["east", "west", "east"]);
  });

  it("leaves the same blanks beside both guns, and draws the second turned round", () => {
    expect(blanksOf("rifle-to-kim")).toEqual([
      "Calibre: not disclosed",
      "Maker, model: not disclosed",
      "Photograph: none found",
    ]);
    expect(blanksOf("rifle-to-putin")).toEqual(blanksOf("rifle-to-kim"));
    expect(itemOf("rifle-to-kim")).not.toContain("data-mirrored");
    expect(itemOf("rifle-to-putin")).toContain("data-mirrored");
  });

  it("shows every blank of every gift", () => {
    for (const { id, blanks } of all) {
      expect(blanksOf(id), id).toEqual(blanks.map(({ label, says }) => `${label}: ${says}`).sort());
    }
  });

  it("letters the blanks of a plate in the order in which they are seen", () => {
    const order = (id: string) => {
      const gift = all.find((one) => one.id === id);
      return gift && placesOf(gift).map(({ place }) => place);
    };
    expect(order("rifle-to-kim")).toEqual(["stock", "receiver", "muzzle"]);
    expect(order("rifle-to-putin")).toEqual(["muzzle", "receiver", "stock"]);
  });

  it("gives every gift a heading that takes the focus on the gift's own page, and there only", () => {
    for (const { id } of all) {
      expect(itemOf(id), id).toMatch(/<h[34][^>]* tabindex="-1"/i);
      const focused = room(`gifts/${id}`).match(/autofocus/gi);
      expect(focused, id).toHaveLength(1);
    }
    expect(html).not.toMatch(/autofocus/i);
  });

  it("has no inline style and no id twice", () => {
    expect(html).not.toMatch(/\sstyle=/);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

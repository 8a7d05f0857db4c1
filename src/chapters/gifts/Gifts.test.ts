import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { NumberedMarks } from "../../evidence/Marks.tsx";
import { PageProvider } from "../../page/page.tsx";
import { gifts } from "../../story/gifts.ts";
import { longDate as whenGiven } from "../../story/language.ts";
import type { Gift } from "../../story/types.ts";
import { Gifts } from "./Gifts.tsx";
import { placesOf } from "./places.ts";

const all: readonly Gift[] = gifts;
const plates = all.filter(({ plate }) => plate);

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

/** The labels and the words beside the brackets, as a reader finds them: parts of a plate, or terms of a label. */
const blanksOf = (id: string): string[] =>
  [
    ...itemOf(id).matchAll(
      /<(?:dt|summary><span)>([^<]*)<\/\w+>\s*(?:<dd>)?<span class="blank"><i aria-hidden="true"><\/i>([^<]*)/g,
    ),
  ]
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
    expect(order("rifle-to-kim")).toEqual(["sling", "bolt", "muzzle"]);
    expect(order("rifle-to-putin")).toEqual(["muzzle", "bolt", "sling"]);
    expect(order("glove")).toEqual(["fingertips", "hand", "ring"]);
  });

  describe("the parts of a plate", () => {
    it("rest on claims, each of them", () => {
      for (const gift of plates) {
        for (const { place, part } of placesOf(gift)) {
          expect(
            part.text.some((sentence) => !("own" in sentence)),
            `${gift.id} ${place}`,
          ).toBe(true);
        }
      }
    });

    it("open one at a time, without a script, and say what is known", () => {
      for (const gift of plates) {
        const item = itemOf(gift.id);
        const parts = placesOf(gift);
        expect(parts).toHaveLength(3);
        for (const { place, part } of parts) {
          const start = item.indexOf(`<li data-at="${place}"><details name="parts-${gift.id}">`);
          expect(start, `${gift.id} ${place}`).toBeGreaterThan(0);
          const [summary = "", opened = ""] = item
            .slice(start, item.indexOf("</details>", start))
            .split("</summary>");
          expect(textOf(summary)).toContain(`${part.label} ${part.says}`);
          // A link inside a button could not be reached.
          expect(summary).not.toContain("<a ");
          expect(opened).toMatch(/class="marks"/);
        }
      }
    });

    it("have brackets where nothing was said, and there only", () => {
      for (const gift of plates) {
        const empty = placesOf(gift).filter(({ isBlank }) => isBlank);
        expect(empty.map(({ part }) => part.label).sort()).toEqual(
          gift.blanks.map(({ label }) => label).sort(),
        );
      }
      expect(textOf(itemOf("glove"))).toContain("In space several times said Peskov");
    });

    it("can be picked on the drawing, in the order of the list", () => {
      for (const gift of plates) {
        const opens = [...itemOf(gift.id).matchAll(/data-opens="(\w+)"/g)].map(([, place]) => place);
        expect(opens).toEqual(placesOf(gift).map(({ place }) => place));
      }
    });
  });

  it("steps from each plate to the gift before and the one after, by links with their names", () => {
    const steps = plates.map(({ id }) => {
      const nav = /<nav class="gift-stepper"[\s\S]*?<\/nav>/.exec(itemOf(id))?.[0] ?? "";
      return {
        label: /aria-label="([^"]*)"/.exec(nav)?.[1],
        links: [...nav.matchAll(/<a rel="(\w+)" href="([^"]*)"[\s\S]*?<\/a>/g)].map(
          ([link, rel, href]) => `${rel} ${href}${textOf(link)}`,
        ),
      };
    });
    expect(steps).toEqual([
      {
        label: "Gift 1 of 12",
        links: ["next gifts/rifle-to-putin/ Next gift: A rifle made in North Korea "],
      },
      {
        label: "Gift 2 of 12",
        links: [
          "prev gifts/rifle-to-kim/ Previous gift: A rifle made in Russia ",
          "next gifts/glove/ Next gift: A glove from a space suit ",
        ],
      },
      {
        label: "Gift 3 of 12",
        links: [
          "prev gifts/rifle-to-putin/ Previous gift: A rifle made in North Korea ",
          "next gifts/cosmonaut-photographs/ Next gift: Photographs of cosmonauts ",
        ],
      },
    ]);
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

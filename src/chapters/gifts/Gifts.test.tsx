import { screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { NumberedCitations } from "../../evidence/Mark.tsx";
import { PageProvider } from "../../page/page.tsx";
import { gifts } from "../../story/gifts.ts";
import { longDate } from "../../story/language.ts";
import { Gifts } from "./Gifts.tsx";
import { placesOf } from "./places.ts";

const all = [...gifts];
const plates = all.filter((gift) => gift.plate !== undefined);

/** Puts the static HTML of the chapter into the document, as a page has it. */
function open(part = ""): void {
  document.body.innerHTML = renderToStaticMarkup(
    <PageProvider page={{ path: "/", part, site: "https://example.org/", live: true }}>
      <NumberedCitations>
        <Gifts />
      </NumberedCitations>
    </PageProvider>,
  );
}

/** One gift, by its address. */
function itemOf(id: string): HTMLElement {
  const item = document.getElementById(`gifts/${id}`);
  if (!item) throw new Error(`There is no gift ${id}`);
  return item;
}

const textOf = (element: Element): string => element.textContent?.replace(/\s+/g, " ") ?? "";

/** What stands beside the brackets of a gift, with its label. */
const blanksOf = (id: string): string[] =>
  [...itemOf(id).querySelectorAll(".blank")]
    .map((blank) => {
      const label = blank.closest("summary")?.firstElementChild ?? blank.closest("div")?.querySelector("dt");
      return `${label?.textContent}: ${blank.textContent}`;
    })
    .sort();

describe("the gifts", () => {
  beforeAll(() => open());

  test("are all there, once each, in the order of the story", () => {
    const ids = screen
      .getAllByRole("listitem")
      .map(({ id }) => id)
      .filter((id) => id.startsWith("gifts/"));
    expect(ids).toEqual(all.map(({ id }) => `gifts/${id}`));
  });

  test.each(all)("$id says who gave it, to whom, where and when, and who says so", (gift) => {
    const text = textOf(itemOf(gift.id));
    for (const words of [gift.name, gift.from, gift.to, gift.where, longDate(gift.date), gift.saidBy]) {
      expect(text).toContain(words);
    }
  });

  test.each(all)("$id shows each of its blanks", ({ id, blanks }) => {
    expect(blanksOf(id)).toEqual(blanks.map(({ label, says }) => `${label}: ${says}`).sort());
  });

  test("have the line that the story gives them", () => {
    for (const { id, line } of all) {
      expect(itemOf(id).querySelector(".line-mark, .crossing")?.getAttribute("data-kind"), id).toBe(line);
    }
  });

  test("cross from giver to receiver: Russia left, North Korea right", () => {
    const directions = plates.map(({ id }) => itemOf(id).querySelector("[data-to]")?.getAttribute("data-to"));
    expect(directions).toEqual(["east", "west", "east"]);
  });

  test("have the same blanks in both guns, and the second is mirrored", () => {
    expect(blanksOf("rifle-to-kim")).toEqual([
      "Calibre: not disclosed",
      "Maker, model: not disclosed",
      "Photograph: none found",
    ]);
    expect(blanksOf("rifle-to-putin")).toEqual(blanksOf("rifle-to-kim"));
    expect(itemOf("rifle-to-kim").querySelector("[data-mirrored]")).toBeNull();
    expect(itemOf("rifle-to-putin").querySelector("[data-mirrored]")).not.toBeNull();
  });

  test("are compared in a table, blank by blank", () => {
    const table = screen.getByRole("table", { hidden: true });
    for (const question of ["Maker, model", "Calibre", "Photograph"]) {
      const row = within(table).getByRole("row", { name: new RegExp(`^${question}`), hidden: true });
      const [kim, putin] = within(row).getAllByRole("cell", { hidden: true });
      expect(kim?.textContent).toMatch(/disclosed|found/);
      expect(putin?.textContent).toBe(kim?.textContent);
    }
  });
});

describe("the parts of an object", () => {
  beforeAll(() => open());

  test.each(plates)(
    "of $id open one at a time; closed they hold no link, opened they have citations",
    ({ id }) => {
      const parts = [...itemOf(id).querySelectorAll<HTMLDetailsElement>("[data-at] details")];
      expect(parts).toHaveLength(3);
      expect(new Set(parts.map((part) => part.getAttribute("name")))).toEqual(new Set([`parts-${id}`]));
      for (const part of parts) {
        expect(part.querySelector("summary a")).toBeNull();
        expect(part.querySelector(".marks")).not.toBeNull();
      }
    },
  );

  test("are lettered in the order in which they are seen", () => {
    const order = Object.fromEntries(
      plates.map((gift) => [gift.id, placesOf(gift).map(({ place }) => place)]),
    );
    expect(order).toEqual({
      "rifle-to-kim": ["sling", "bolt", "muzzle"],
      "rifle-to-putin": ["muzzle", "bolt", "sling"],
      glove: ["fingertips", "hand", "ring"],
    });
  });

  test("have brackets only where nothing was said", () => {
    expect(textOf(itemOf("glove"))).toContain("In space several times said Peskov");
  });
});

test("links lead from each plate to the gift before and the one after", () => {
  open();
  const steps = screen.getAllByRole("navigation").map((nav) => [
    nav.getAttribute("aria-label"),
    ...within(nav)
      .getAllByRole("link")
      .map((link) => `${textOf(link)} → ${link.getAttribute("href")}`),
  ]);
  expect(steps).toEqual([
    ["Gift 1 of 12", "Next gift: A rifle made in North Korea → gifts/rifle-to-putin/"],
    [
      "Gift 2 of 12",
      "Previous gift: A rifle made in Russia → gifts/rifle-to-kim/",
      "Next gift: A glove from a space suit → gifts/glove/",
    ],
    [
      "Gift 3 of 12",
      "Previous gift: A rifle made in North Korea → gifts/rifle-to-putin/",
      "Next gift: Photographs of cosmonauts → gifts/cosmonaut-photographs/",
    ],
  ]);
});

test("the page of a gift has the focus on its heading, other pages do not", () => {
  open("gifts/glove");
  const focused = [...document.querySelectorAll("[autofocus]")];
  expect(focused).toEqual([within(itemOf("glove")).getByRole("heading", { level: 3 })]);
  open("aftermath/treaty");
  expect(document.querySelector("[autofocus]")).toBeNull();
});

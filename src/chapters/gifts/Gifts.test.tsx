import { giftFigures } from "@edition/gifts.ts";
import { screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, test } from "vitest";
import { NumberedCitations } from "../../evidence/Mark.tsx";
import { reportsFrom } from "../../evidence/OneOrigin.tsx";
import { PageProvider } from "../../page/page.tsx";
import { gifts } from "../../story/gifts.ts";
import { longDate, plainSpaces } from "../../story/language.ts";
import { ItemArticle } from "../frame/ItemArticle.tsx";
import { ListFigure, PairFigure } from "./GiftFigures.tsx";
import { Gifts } from "./Gifts.tsx";
import { giftContent } from "./giftContent.tsx";
import { giftOf } from "./giftOf.ts";
import { giftItems } from "./items.ts";

const plates = gifts.filter(({ plate }) => plate);

/** Puts static HTML into the document, as a page has it. */
function open(content: ReactNode, part = ""): void {
  document.body.innerHTML = renderToStaticMarkup(
    <PageProvider page={{ path: "/", part, site: "https://example.org/", live: true }}>
      <NumberedCitations>{content}</NumberedCitations>
    </PageProvider>,
  );
}

const textOf = (element: Element | null): string => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
const placeOf = (id: string): HTMLElement => {
  const place = document.getElementById(`gifts/${id}`);
  if (!place) throw new Error(`There is no gift ${id}`);
  return place;
};
const rows = (): HTMLElement[] => {
  const list = screen.getByRole("heading", { name: "All twelve gifts" }).parentElement;
  return list ? within(list).getAllByRole("listitem") : [];
};

describe("the gifts in the story", () => {
  beforeEach(() => open(<Gifts />));

  test("have each one place, in their order", () => {
    const places = [...document.querySelectorAll("[id^='gifts/']")].map(({ id }) => id);
    expect(places).toEqual(giftItems.map(({ place }) => place));
  });

  test("stand in one list of twelve, each with its way, its day and a link to all that is told of it", () => {
    expect(rows()).toHaveLength(12);
    for (const [i, gift] of gifts.entries()) {
      const row = rows()[i] as HTMLElement;
      expect(within(row).getByRole("link", { name: gift.shortName }).getAttribute("href")).toBe(
        `gifts/${gift.id}/`,
      );
      expect(textOf(row)).toContain(gift.way);
      expect(row.querySelector("time")?.dateTime).toBe(gift.date);
    }
    expect(textOf(rows()[3] as HTMLElement)).toContain("12 Sept");
    expect(textOf(rows()[11] as HTMLElement)).toContain("25 April 2019");
  });

  test("cross from giver to receiver, Russia left and North Korea right, in the line of their certainty", () => {
    const crossings = [
      ...plates.map(({ id }) => placeOf(id).querySelector(".gift-crosses")),
      ...rows().map((row) => row.querySelector(".stretch")),
    ];
    const expected = [...plates, ...gifts].map(({ giver, line }) => ({
      to: giver === "russia" ? "east" : "west",
      from: giver === "russia" ? "start" : "end",
      line,
    }));
    expect(
      crossings.map((crossing) => ({
        to: crossing?.querySelector("svg")?.getAttribute("data-to"),
        from: crossing?.getAttribute("data-from"),
        line: crossing?.getAttribute("data-kind"),
      })),
    ).toEqual(expected);
  });

  test("name what was not disclosed of both rifles once, and draw one rifle, turned round", () => {
    for (const blank of ["Maker and model", "Calibre", "Photograph"])
      expect(screen.getAllByText(blank)).toHaveLength(1);
    expect(screen.getByText(/Neither side disclosed/)).toBeTruthy();
    expect(placeOf("rifle-to-kim").querySelector("[data-mirrored]")).toBeNull();
    expect(placeOf("rifle-to-putin").querySelector("[data-mirrored]")).not.toBeNull();
  });

  test("say that the drawings are invented before the first, and name sword and coin at theirs", () => {
    const invented = screen.getByText(/Our drawings are made up/);
    const [first] = document.querySelectorAll(".drawing");
    expect(first && invented.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const name = screen.getByRole("heading", { name: giftOf("sword-and-coin").name });
    expect(name.parentElement?.querySelectorAll(".drawing")).toHaveLength(2);
  });

  test("say as many reports as go back to the one briefing", () => {
    expect(reportsFrom("g-peskov-briefing")).toHaveLength(7);
    expect(screen.getByRole("heading", { name: "Seven reports, one briefing" })).toBeTruthy();
  });

  test("carry the drawing that an item's sheet takes over, once each", () => {
    const objects = [...document.querySelectorAll("[data-object]")].map((object) =>
      object.getAttribute("data-object"),
    );
    expect(objects.sort()).toEqual(gifts.map(({ id }) => `gifts/${id}`).sort());
  });
});

describe("a gift in full depth", () => {
  test.each(gifts)("$id says who gave it, to whom, when, where, who says so, and what is blank", (gift) => {
    const item = giftItems.find(({ id }) => id === gift.id);
    open(
      <ItemArticle content={giftContent(gift)} claims={item?.facts.claims ?? []} heading="h1" />,
      `gifts/${gift.id}`,
    );
    expect(screen.getByRole("heading", { level: 1, name: gift.name })).toBeTruthy();
    const facts = textOf(document.querySelector(".facts"));
    for (const words of [gift.from, gift.to, gift.where, plainSpaces(longDate(gift.date)), gift.saidBy])
      expect(facts).toContain(words);
    for (const { label, says } of gift.blanks) expect(facts).toContain(`${label} ${says}`);
    expect(item?.facts.claims).toContain(gift.lineBy);
    expect(textOf(document.body)).not.toMatch(/undefined|\[object/);
  });

  test("quotes the Russian words beside our translation", () => {
    open(<ItemArticle content={giftContent(giftOf("glove"))} claims={[]} heading="h1" />, "gifts/glove");
    const quotation = document.querySelector("blockquote");
    expect(quotation?.querySelector("[lang='ru']")?.textContent).toContain("несколько раз была в космосе");
    expect(textOf(quotation)).toContain("which had been in space several times");
  });

  test("is unknown where there is none", () => {
    expect(() => giftOf("bust")).toThrow("bust");
  });
});

test("figures stand alone: their own title, and no line that comes from elsewhere", () => {
  for (const [Figure, { title }] of [
    [PairFigure, giftFigures.pair],
    [ListFigure, giftFigures.list],
  ] as const) {
    open(<Figure />, "gifts");
    expect(screen.getByRole("heading", { level: 2, name: title })).toBeTruthy();
    expect(document.querySelectorAll("[data-along='y']")).toHaveLength(0);
  }
});

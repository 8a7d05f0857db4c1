import { screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { NumberedCitations } from "../evidence/Mark.tsx";
import { PageProvider } from "../page/page.tsx";
import { gifts } from "../story/gifts.ts";
import { Aftermath } from "./aftermath/Aftermath.tsx";
import { Concerns } from "./concerns/Concerns.tsx";
import { Context } from "./context/Context.tsx";
import { Gifts } from "./gifts/Gifts.tsx";
import { Itinerary } from "./itinerary/Itinerary.tsx";
import { TwoMinutes } from "./opening/TwoMinutes.tsx";
import { Close } from "./sources/Close.tsx";
import { HowWeKnow } from "./sources/HowWeKnow.tsx";

/** What the story is made of, without its opening. */
const PARTS = [TwoMinutes, Gifts, Itinerary, Concerns, Context, Aftermath, HowWeKnow];

beforeAll(() => {
  document.body.innerHTML = renderToStaticMarkup(
    <PageProvider page={{ path: "/", part: "top", site: "https://example.org/", live: true }}>
      <NumberedCitations>
        {PARTS.map((Part) => (
          <Part key={Part.name} />
        ))}
        <Close card="cards/story.png" />
      </NumberedCitations>
    </PageProvider>,
  );
});

const part = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The story has no ${selector}`);
  return found;
};
/** The words as they are heard, without the numbers of marks and what is only a picture of other words. */
const heardIn = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const unheard of copy.querySelectorAll("[aria-hidden='true'], .mark")) unheard.remove();
  return copy.textContent?.replace(/\s+/g, " ").replace(/ (?=[:,.])/g, "") ?? "";
};

describe("who only hears the story", () => {
  test("has each chapter as a region of its name, and no list without entries", () => {
    const names = [...document.querySelectorAll("section[aria-labelledby]")].map(
      (section) => document.getElementById(section.getAttribute("aria-labelledby") ?? "")?.textContent,
    );
    expect(names).toEqual([...document.querySelectorAll("h2")].map(({ textContent }) => textContent));
    expect(names).toHaveLength(PARTS.length);
    for (const list of document.querySelectorAll("ul, ol")) expect(list.children.length).toBeGreaterThan(0);
  });

  test("hears of each gift of the exchange who gave it to whom, at its name and at its drawing", () => {
    for (const { id, name, way } of gifts.filter(({ plate }) => plate)) {
      const plate = within(document.getElementById(`gifts/${id}`) as HTMLElement);
      expect(heardIn(plate.getByRole("heading", { level: 3 }))).toMatch(new RegExp(`${name}, ${way}$`));
      expect(plate.getByRole("img").getAttribute("aria-label")).toMatch(new RegExp(`^Invented .*: ${way}$`));
    }
  });

  test("hears what empty brackets say", () => {
    const blanks = within(part(".gift-blanks")).getAllByRole("listitem");
    expect(blanks.map((blank) => heardIn(blank).trim())).toEqual([
      "Maker and model: not disclosed",
      "Calibre: not disclosed",
      "Photograph: none found",
    ]);
    const [, ...glove] = within(part(".glove-parts")).getAllByRole("listitem");
    for (const blank of glove) expect(heardIn(blank)).toMatch(/: not disclosed$/);
  });

  test("hears where seven reports come from, and who names the people at the talks", () => {
    expect(heardIn(part(".one-origin"))).toContain("All go back to the briefing of Dmitry Peskov");
    expect(heardIn(part(".talks-key")).trim()).toBe(
      "These people were at the talks, according to both sides’ media; where only North Korea’s agency names them, we say so.",
    );
  });

  test("knows on whose side those stood who came along", () => {
    const lists = within(part(".standing")).getAllByRole("list").slice(1);
    expect(lists.filter((list) => !/^(Russia|North Korea)$/.test(list.ariaLabel ?? ""))).toEqual([]);
  });

  test("hears what each paragraph of the two minutes leads to", () => {
    const names = within(part("#two-minutes > ol"))
      .getAllByRole("link", { name: /^(?!Source)/ })
      .map(heardIn);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("Objections: Moscow’s answer and the drones");
  });

  test("hears of a fear how it stands now and what is unknown, and the name of the story's end once", () => {
    for (const fear of document.querySelectorAll(".fears > ol > li"))
      expect(heardIn(fear)).toMatch(/ Now: .* Unknown: /);
    expect(heardIn(part(".close"))).not.toContain("for a rifle");
  });

  test("hears the day behind a numeral of the rail", () => {
    const rail = within(screen.getByRole("navigation", { name: "Days of September 2023" }));
    expect(rail.getByRole("link", { name: /^15 ?September: Fighters$/ }).textContent).toBe("15");
  });
});

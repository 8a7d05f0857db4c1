import { expect, type Locator, type Page } from "@playwright/test";
import { days } from "../../src/story/itinerary.ts";
import { partAt } from "./reader.ts";

/** Waits until the stage follows the reader and nothing on it moves. */
const atRest = (page: Page): Promise<void> =>
  expect(page.locator(".journey-stage:not([data-moving]) .stage-signs")).toBeAttached();

/** Reads a day: scrolls to it, and waits until the stage has come there. */
async function readDay(page: Page, id: string): Promise<void> {
  await partAt(page, `itinerary/${id}`).evaluate((element) =>
    element.scrollIntoView({ behavior: "instant" }),
  );
  await expect(partAt(page, `itinerary/${id}`)).toHaveAttribute("data-current", "");
  await atRest(page);
}

/** What of the words on a map lies on other words or on a mark, or is cut off by its edge. */
const faults = (map: Locator): Promise<string[]> =>
  map.evaluate((root) => {
    const edge = root.getBoundingClientRect();
    const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    // A line of text is a little lower than its box.
    const words = [...root.querySelectorAll("text")].filter(seen).flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].map(({ left, right, top, bottom, height }) => ({
        text,
        name: text.textContent ?? "",
        left,
        right,
        top: top + height * 0.18,
        bottom: bottom - height * 0.14,
      }));
    });
    const meet = (a: Omit<DOMRect, "toJSON"> | (typeof words)[number], b: (typeof words)[number]): boolean =>
      a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 1 && a.bottom > b.top + 1;
    const marks = [...root.querySelectorAll("circle:not(.map-district)")]
      .filter(seen)
      .map((circle) => circle.getBoundingClientRect());
    return words.flatMap((word, i) => [
      ...(word.left < edge.left - 1 ||
      word.right > edge.right + 1 ||
      word.top < edge.top - 1 ||
      word.bottom > edge.bottom + 1
        ? [`${word.name} is cut`]
        : []),
      ...words
        .slice(i + 1)
        .filter((other) => other.text !== word.text && meet(other, word))
        .map(({ name }) => `${word.name} / ${name}`),
      ...(marks.some((mark) => meet(mark, word)) ? [`${word.name} on a mark`] : []),
    ]);
  });

/** The chapter of the journey, as a reader finds it. */
export const itinerary = {
  days: days.map(({ id }) => id),
  /** What holds the stage: it stays on the screen where the map follows the reader. */
  holder: (page: Page): Locator => page.locator(".journey > [data-island]"),
  stage: (page: Page): Locator => page.locator(".journey-stage"),
  map: (page: Page): Locator => page.locator(".journey-map"),
  /** The sign of the present stop. */
  here: (page: Page): Locator => page.locator(".journey-map .map-sign[data-now]"),
  rail: (page: Page): Locator => page.getByRole("navigation", { name: "Days of September 2023" }),
  /** The day that is marked on the rail. */
  day: (page: Page): Locator => page.locator(".rail [aria-current='step']"),
  account: (page: Page, name: "As announced" | "As it happened"): Locator =>
    page.locator(".journey-stage").getByRole("radio", { name }),
  atRest,
  readDay,
  faults,
} as const;

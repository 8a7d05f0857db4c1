import { expect, type Locator, type Page } from "@playwright/test";
import { stops } from "../../src/story/itinerary.ts";
import { openLive } from "./reader.ts";

/** What holds the stage: it stays on the screen where the map follows the reader. */
const holder = (page: Page): Locator => page.locator(".journey > :first-child");

/** Waits until the stage is at rest: nothing moves, and the labels have been cleared from each other. */
const atRest = (page: Page): Promise<void> =>
  expect(page.locator(".journey-stage[data-shows]:not([data-moving])")).toBeAttached();

/** Waits until one of the two maps has come in, and the other has gone. */
const mapShown = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page
        .locator(".journey-map .map-fit")
        .evaluateAll((maps) => maps.map((map) => getComputedStyle(map).opacity).sort()),
    )
    .toEqual(["0", "1"]);

/** Opens the story at a path of the journey, and waits until the map follows. */
async function openStaged(page: Page, path: string): Promise<void> {
  await openLive(page, path);
  await atRest(page);
}

type Labels = { overlaps: string[]; cut: string[]; named: boolean };

/** What of the words on the map lies on other words or is cut off by its edge, and whether the present stop's name is there. */
const labels = (page: Page): Promise<Labels> =>
  page.evaluate(() => {
    const map = document.querySelector(".journey-map");
    const shown = [...(map?.querySelectorAll(".map-fit") ?? [])].find(
      (fit) => getComputedStyle(fit).opacity === "1",
    );
    const edge = map?.getBoundingClientRect() ?? new DOMRect();
    const words = [...(shown?.querySelectorAll("text") ?? [])]
      .filter((text) => text.checkVisibility({ visibilityProperty: true }))
      .map((text) => ({ text, name: text.textContent ?? "", box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const cut = words
      .filter(
        ({ box }) =>
          box.left < edge.left - 1 ||
          box.right > edge.right + 1 ||
          box.top < edge.top - 1 ||
          box.bottom > edge.bottom + 1,
      )
      .map(({ name }) => name);
    const overlaps = words.flatMap(({ name, box }, i) =>
      words
        .slice(i + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right &&
            box.right > other.left &&
            box.top < other.bottom &&
            box.bottom > other.top,
        )
        .map((other) => `${name} / ${other.name}`),
    );
    return { overlaps, cut, named: words.some(({ text }) => text.closest("[data-state='now']")) };
  });

/** Where a heading and the lower edge of the map stand, at one moment; beside the steps the map has no such edge. */
const belowMap = (heading: Locator): Promise<{ top: number; edge: number }> =>
  heading.evaluate((element) => {
    const map = document.querySelector(".journey-stage")?.getBoundingClientRect();
    return { top: element.getBoundingClientRect().top, edge: map && map.left <= 0 ? map.bottom : 0 };
  });

/** The chapter of the journey, as a reader finds it. */
export const itinerary = {
  stops: stops.map(({ id }) => id),
  stage: (page: Page): Locator => page.locator(".journey-stage"),
  map: (page: Page): Locator => page.locator(".journey-map"),
  /** The sign on the map that is marked as the reader's place, where words stand at it. */
  here: (page: Page, name: string): Locator =>
    page.locator(".journey-map [data-state='now'] text", { hasText: name }),
  /** The day that is marked on the rail. */
  day: (page: Page): Locator => page.locator(".rail [aria-current='step']"),
  rail: (page: Page): Locator => page.getByRole("navigation", { name: "Days of September 2023" }),
  position: (page: Page): Locator => page.locator(".journey-position"),
  next: (page: Page): Locator => page.locator(".journey-stepper [rel='next']"),
  previous: (page: Page): Locator => page.locator(".journey-stepper [rel='prev']"),
  account: (page: Page, name: "As reported on 14 September" | "As it happened"): Locator =>
    page.locator(".journey-stage").getByRole("radio", { name }),
  holder,
  openStaged,
  atRest,
  mapShown,
  labels,
  belowMap,
} as const;

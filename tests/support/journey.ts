import { expect, type Locator, type Page } from "@playwright/test";
import { stops } from "../../src/story/itinerary.ts";

const awake = (page: Page): Promise<void> =>
  expect(page.locator(".journey")).toHaveAttribute("data-awake", "");

/** Waits until the map has come to rest: one of its two views is shown in full, and two looks at its camera, some frames apart, are alike. */
async function settled(page: Page): Promise<void> {
  const cameras = (): Promise<string> =>
    page.evaluate(
      () =>
        new Promise<string>((done) => {
          const read = (): string =>
            [...document.querySelectorAll<SVGElement>(".journey-map .map-camera, .rail-train")]
              .map((element) => element.style.transform)
              .join();
          const before = read();
          const shown = (): boolean =>
            [...document.querySelectorAll(".journey-map .map-fit")].some(
              (fit) => getComputedStyle(fit).opacity === "1",
            );
          let frames = 6;
          const wait = (): void => {
            frames -= 1;
            if (frames > 0) requestAnimationFrame(wait);
            else done(shown() && before === read() ? "still" : "moving");
          };
          requestAnimationFrame(wait);
        }),
    );
  await expect.poll(cameras).toBe("still");
}

type Labels = { overlaps: string[]; cut: string[]; named: boolean };

/** What of the words on the map lies on other words or is cut off by its edge, and whether a stop's name is there. */
const labels = (page: Page, stop: string): Promise<Labels> =>
  page.evaluate((id) => {
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
    const named = words.some(({ text }) =>
      text.closest<SVGElement>("[data-stop]")?.dataset.stop?.split(" ").includes(id),
    );
    return { overlaps, cut, named };
  }, stop);

/** The room of the journey, as a reader finds it. */
export const itinerary = {
  stops: stops.map(({ id }) => id),
  stage: (page: Page): Locator => page.locator(".journey-stage"),
  map: (page: Page): Locator => page.locator(".journey-map"),
  /** The day that is marked on the rail. */
  day: (page: Page): Locator => page.locator(".rail [aria-current='step']"),
  position: (page: Page): Locator => page.locator(".journey-position"),
  next: (page: Page): Locator => page.locator(".journey-stepper [rel='next']"),
  previous: (page: Page): Locator => page.locator(".journey-stepper [rel='prev']"),
  awake,
  settled,
  labels,
} as const;

/** The chapter of the journey as its page has it, in jsdom: written by the server, its stage taken over by React. */
import { act, configure, render, waitFor, within } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeAll, beforeEach, expect, vi } from "vitest";
import { Itinerary } from "../../src/chapters/itinerary/Itinerary.tsx";
import { Journey, type JourneyProps } from "../../src/chapters/itinerary/Journey.tsx";
import { NumberedCitations } from "../../src/evidence/Mark.tsx";
import { PageProvider } from "../../src/page/page.tsx";
import { choose, connectRouter, setReading } from "../../src/page/store.ts";

// Without styles nothing is hidden, and to ask for them at each look would take most of the time.
configure({ defaultHidden: true });
// Each movement takes its time, and jsdom its own.
vi.setConfig({ testTimeout: 20_000 });

const motion = { allowed: true, changed: new Set<() => void>() };
/** What the window answers when the stage asks whether things may move in it. */
export const setMotion = (allowed: boolean): void => {
  motion.allowed = allowed;
  for (const changed of motion.changed) changed();
};

/** The island as the page has it; the words beside it stay there from test to test. */
let written = "";
/** All text of the page but that of the island, as it was written. */
export let words = "";
/** What the stage asks of the router. */
export const navigate = vi.fn();

beforeAll(() => {
  document.body.innerHTML = renderToString(
    <PageProvider
      page={{ path: "/itinerary/khasan/", part: "itinerary/khasan", site: "https://x.example/", live: true }}
    >
      <NumberedCitations>
        <Itinerary />
      </NumberedCitations>
    </PageProvider>,
  );
  written = island().outerHTML;
  words = wordsOutside();
});

beforeEach(() => {
  motion.allowed = true;
  vi.stubGlobal("matchMedia", () => ({
    get matches() {
      return motion.allowed;
    },
    addEventListener: (_: string, changed: () => void) => motion.changed.add(changed),
    removeEventListener: (_: string, changed: () => void) => motion.changed.delete(changed),
  }));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(private readonly report: () => void) {}
      observe = () => this.report();
      disconnect = () => {};
    },
  );
  Object.defineProperty(document, "fonts", { value: { ready: Promise.resolve() }, configurable: true });
  // Nothing of the stage is measured as hidden: there is no layout.
  Element.prototype.checkVisibility = () => true;
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(700);
  connectRouter({ path: "/itinerary/khasan/", search: "" }, navigate);
  navigate.mockReset();
  island().outerHTML = written;
});

afterEach(() => {
  act(() => {
    choose("as", null);
    setReading("top");
  });
  connectRouter(null, null);
  vi.unstubAllGlobals();
});

/** The element in which the browser draws the stage. */
export function island(): HTMLElement {
  const element = document.querySelector<HTMLElement>("[data-island='journey']");
  if (!element) throw new Error("The page has no stage");
  return element;
}

/** All text of the page but that of the island, as it is now. */
export function wordsOutside(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  copy.querySelector("[data-island='journey']")?.remove();
  return copy.textContent ?? "";
}

/** Takes the island over, as the browser does. Returns what React had to say of the HTML. */
export async function takeOver(): Promise<unknown[]> {
  const said: unknown[] = [];
  const element = island();
  const props = JSON.parse(element.dataset.props ?? "") as JourneyProps;
  render(<Journey {...props} />, {
    container: element,
    hydrate: true,
    onRecoverableError: (error) => said.push(error),
  });
  await atRest();
  return said;
}

/** Looked for without its role: `atRest` asks again with each frame of a movement. */
export const stage = (): HTMLElement => island().querySelector("figure") as HTMLElement;
export const atRest = (): Promise<void> =>
  waitFor(() => expect(stage().hasAttribute("data-moving")).toBe(false), { timeout: 3_000 });

/** The reader comes to a stop, by scrolling or by a link. */
export async function readTo(stop: string): Promise<void> {
  act(() => setReading(`itinerary/${stop}`));
  await atRest();
}

export const rail = () => within(island()).getByRole("navigation", { name: "Days of September 2023" });
/** The text of the day that is marked on the rail. */
export const markedDay = () => within(rail()).queryByRole("link", { current: "step" })?.textContent;
export const position = () => within(island()).getByText(/^\d+ of 14$/).textContent;
export const link = (name: string) => within(island()).getByRole("link", { name });
export const radio = (name: string) => within(island()).getByRole<HTMLInputElement>("radio", { name });
/** The words at the signs of a state. */
export const signs = (state: string): string[] =>
  [...stage().querySelectorAll(`[data-state='${state}'] text`)].map(({ textContent }) => textContent ?? "");
/** The paths that the stage has asked the router for. */
export const visited = (): unknown[] => navigate.mock.calls.map(([to]) => (to as { path: string }).path);

import { act, configure, render, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { NumberedMarks } from "../../evidence/Marks.tsx";
import { PageProvider } from "../../page/page.tsx";
import { choose, connectRouter, setReading } from "../../page/store.ts";
import { Itinerary } from "./Itinerary.tsx";
import { Journey, type JourneyProps } from "./Journey.tsx";

// Without styles nothing is hidden, and to ask for them at each look would take most of the time.
configure({ defaultHidden: true });
// Each movement takes its time, and jsdom its own.
vi.setConfig({ testTimeout: 20_000 });

/** What the window answers when the stage asks whether things may move in it. */
const motion = { allowed: true, changed: new Set<() => void>() };
const setMotion = (allowed: boolean): void => {
  motion.allowed = allowed;
  for (const changed of motion.changed) changed();
};

/** The island as the page has it; the words beside it stay there from test to test. */
let written = "";
let words = "";
const navigate = vi.fn();

beforeAll(() => {
  document.body.innerHTML = renderToString(
    <PageProvider
      page={{ path: "/itinerary/khasan/", part: "itinerary/khasan", site: "https://x.example/", live: true }}
    >
      <NumberedMarks>
        <Itinerary />
      </NumberedMarks>
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
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(700);
  const search = (): string => window.location.search;
  connectRouter({ path: "/itinerary/khasan/", search: search() }, navigate);
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

function island(): HTMLElement {
  const element = document.querySelector<HTMLElement>("[data-island='journey']");
  if (!element) throw new Error("The page has no stage");
  return element;
}

/** All text of the page but that of the island. */
function wordsOutside(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  copy.querySelector("[data-island='journey']")?.remove();
  return copy.textContent ?? "";
}

/** Takes the island over, as the browser does. Returns what React had to say of the HTML. */
async function takeOver(): Promise<unknown[]> {
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
const stage = (): HTMLElement => island().querySelector("figure") as HTMLElement;
const atRest = (): Promise<void> =>
  waitFor(() => expect(stage().hasAttribute("data-moving")).toBe(false), { timeout: 3_000 });

/** The reader comes to a stop, by scrolling or by a link. */
async function readTo(stop: string): Promise<void> {
  act(() => setReading(`itinerary/${stop}`));
  await atRest();
}

const rail = () => within(island()).getByRole("navigation", { name: "Days of September 2023" });
const markedDay = () => within(rail()).queryByRole("link", { current: "step" })?.textContent;
const position = () => within(island()).getByText(/^\d+ of 14$/).textContent;
const link = (name: string) => within(island()).getByRole("link", { name });
const radio = (name: string) => within(island()).getByRole<HTMLInputElement>("radio", { name });
const signs = (state: string): string[] =>
  [...stage().querySelectorAll(`[data-state='${state}'] text`)].map(({ textContent }) => textContent ?? "");
const visited = (): unknown[] => navigate.mock.calls.map(([to]) => (to as { path: string }).path);

describe("as it stands in the page", () => {
  test("it is a still picture with every link in it, and its props are small", () => {
    expect(within(rail()).getAllByRole("link")).toHaveLength(8);
    expect(within(rail()).getByRole("link", { name: /^15/ }).getAttribute("href")).toBe(
      "../../itinerary/komsomolsk/",
    );
    expect(link("Next stop").getAttribute("href")).toBe("../../itinerary/vostochny/");
    expect(position()).toBe("2 of 14");
    expect(markedDay()).toBeUndefined();
    expect(stage().hasAttribute("data-shows")).toBe(false);
    expect((island().dataset.props ?? "").length).toBeLessThan(4_096);
  });

  test("the browser takes it over without a word", async () => {
    expect(await takeOver()).toEqual([]);
    expect(wordsOutside()).toBe(words);
  });
});

describe("following the reader", () => {
  test("the map, the day and the stepper go to the stop that is read", async () => {
    await takeOver();
    await readTo("vostochny");
    expect(position()).toBe("3 of 14");
    expect(markedDay()).toMatch(/^13/);
    expect(signs("now")).toEqual(["13VostochnyCosmodrome"]);
    expect(signs("from")).toEqual(["12Khasan"]);
    expect(stage().getAttribute("data-shows")).toBe("overview");

    await readTo("frigate");
    expect(position()).toBe("9 of 14");
    expect(markedDay()).toMatch(/^16/);
    expect(stage().getAttribute("data-shows")).toBe("vladivostok");
    expect(signs("now")).toContain("16Vladivostokthe frigate");
  });

  test("a movement says that it runs, and the line grows with it", async () => {
    await takeOver();
    const drawn = () => stage().querySelector("[data-now] path[d^='M']")?.getAttribute("d") ?? "";
    act(() => setReading("itinerary/vostochny"));
    expect(stage().hasAttribute("data-moving")).toBe(true);
    const begun = drawn();
    await atRest();
    expect(drawn().length).toBeGreaterThan(begun.length);
  });

  test("it stays at the last stop while something else is read", async () => {
    await takeOver();
    await readTo("aquarium");
    act(() => setReading("concerns"));
    expect(position()).toBe("12 of 14");
  });

  test("the words have the day of the stop that is read marked, and nothing else done to them", async () => {
    await takeOver();
    await readTo("home");
    const marked = document.querySelectorAll("[data-current]");
    expect([...marked].map(({ id }) => id)).toEqual(["itinerary/home"]);
    expect(wordsOutside()).toBe(words);
  });

  test("where things may not move it is a still picture, until they may", async () => {
    motion.allowed = false;
    await takeOver();
    act(() => setReading("itinerary/vostochny"));
    expect(stage().hasAttribute("data-shows")).toBe(false);
    expect(stage().hasAttribute("data-moving")).toBe(false);
    expect(markedDay()).toBeUndefined();
    act(() => setMotion(true));
    await atRest();
    expect(markedDay()).toMatch(/^13/);
    act(() => setMotion(false));
    expect(stage().hasAttribute("data-shows")).toBe(false);
    expect(document.querySelector("[data-current]")).toBeNull();
  });
});

describe("by keys", () => {
  test("Left and Right go from stop to stop, from stepper, rail and heading", async () => {
    await takeOver();
    const user = userEvent.setup();
    link("Next stop").focus();
    await user.keyboard("{ArrowRight}");
    expect(visited()).toEqual(["/itinerary/vostochny/"]);
    expect(document.activeElement?.textContent).toMatch(/^Vostochny Cosmodrome/);
    // The heading has the focus; two presses, one after the other.
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(visited().slice(1)).toEqual(["/itinerary/on-the-rails/", "/itinerary/komsomolsk/"]);
    await user.keyboard("{ArrowLeft}");
    expect(visited().at(-1)).toBe("/itinerary/on-the-rails/");
    within(rail()).getByRole("link", { name: /^10/ }).focus();
    await user.keyboard("{ArrowRight}");
    expect(visited().at(-1)).toBe("/itinerary/komsomolsk/");
    await atRest();
  });

  test("before the first and after the last there is nothing", async () => {
    await takeOver();
    const user = userEvent.setup();
    await readTo("pyongyang");
    link("Previous stop").focus();
    await user.keyboard("{ArrowLeft}");
    await readTo("home");
    link("Next stop").focus();
    await user.keyboard("{ArrowRight}");
    expect(link("Next stop").getAttribute("aria-disabled")).toBe("true");
    expect(visited()).toEqual([]);
  });

  test("other keys, and the same ones elsewhere, keep their meaning", async () => {
    await takeOver();
    const user = userEvent.setup();
    link("Next stop").focus();
    await user.keyboard("{Alt>}{ArrowRight}{/Alt}{ArrowDown}");
    document.querySelector<HTMLElement>("h2[tabindex]")?.focus();
    expect(document.activeElement?.textContent).toBe("Six days by train");
    await user.keyboard("{ArrowRight}");
    expect(visited()).toEqual([]);
  });

  test("where nothing follows they do nothing", async () => {
    motion.allowed = false;
    await takeOver();
    const user = userEvent.setup();
    link("Next stop").focus();
    await user.keyboard("{ArrowRight}");
    expect(visited()).toEqual([]);
  });
});

describe("the two accounts", () => {
  test("the switch shows the plan: the train stays where it was known, and no day is marked", async () => {
    await takeOver();
    const user = userEvent.setup();
    await readTo("frigate");
    const happened = radio("As it happened");
    expect(happened.checked).toBe(true);
    await user.click(radio("As reported on 14 September"));
    await atRest();
    expect(document.documentElement.dataset.as).toBe("reported");
    expect(markedDay()).toBeUndefined();
    expect(signs("now")).toEqual(["Vladivostokannounced", "Vladivostokannounced"]);
    expect(navigate).toHaveBeenCalledWith(expect.objectContaining({ search: "?as=reported", replace: true }));

    await user.click(happened);
    await atRest();
    expect(document.documentElement.dataset.as).toBeUndefined();
    expect(markedDay()).toMatch(/^16/);
  });

  test("arrows move through it and not from stop to stop", async () => {
    await takeOver();
    const user = userEvent.setup();
    radio("As it happened").focus();
    await user.keyboard("{ArrowLeft}");
    await atRest();
    expect(radio("As reported on 14 September").checked).toBe(true);
    expect(visited().filter((path) => path !== "/itinerary/khasan/")).toEqual([]);
  });
});

test("a press on a stop of the map goes there", async () => {
  await takeOver();
  await readTo("frigate");
  const sign = [...stage().querySelectorAll("text")].find((text) => text.textContent === "17Aquarium");
  if (sign) await userEvent.setup().click(sign);
  expect(visited()).toEqual(["/itinerary/aquarium/"]);
  await atRest();
});

describe("over HTML that does not match", () => {
  test.each([
    ["words replaced", (root: HTMLElement) => replaceText(root, "Hanoi")],
    ["words wrapped, as by a translator", (root: HTMLElement) => wrapText(root)],
    ["comments stripped", (root: HTMLElement) => stripComments(root)],
    ["a line break at its edge", (root: HTMLElement) => root.prepend("\n")],
    ["an unknown element at its end", (root: HTMLElement) => root.append(document.createElement("x-tool"))],
  ])("%s: the stage is there, it answers, and no word outside it is lost", async (_, change) => {
    change(island());
    await takeOver();
    expect(wordsOutside()).toBe(words);
    await readTo("vostochny");
    expect(markedDay()).toMatch(/^13/);
    expect(within(rail()).getAllByRole("link")).toHaveLength(8);
  });
});

function texts(root: HTMLElement, of: number): Node[] {
  const walker = document.createTreeWalker(root, of);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}
function replaceText(root: HTMLElement, text: string): void {
  for (const node of texts(root, NodeFilter.SHOW_TEXT)) node.textContent = text;
}
function wrapText(root: HTMLElement): void {
  for (const node of texts(root, NodeFilter.SHOW_TEXT)) {
    const font = document.createElement("font");
    node.parentNode?.replaceChild(font, node);
    font.append(node);
  }
}
function stripComments(root: HTMLElement): void {
  for (const node of texts(root, NodeFilter.SHOW_COMMENT)) node.parentNode?.removeChild(node);
}

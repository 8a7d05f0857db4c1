/** An embed page in jsdom, with its script, and a host around it. */
import { JSDOM } from "jsdom";
import { afterEach, beforeEach, expect, vi } from "vitest";
import script from "../../src/embed/frame/frameScript.ts?script";

export type Message = string | Record<string, unknown>;

/** The words of a page with a switch and two parts: one opens, one lies in something that is closed. */
export const PAGE = `<main class="embed" id="itinerary" data-part="Six days" data-places="itinerary/day-14:day-14 itinerary/khasan:day-14"><input type="radio" name="as" data-choice="as" value="reported">
<input type="radio" name="as" data-choice="as" value="" checked=""><section><svg id="train"></svg>
<article id="itinerary/vostochny" data-part="Vostochny"><details data-own=""><summary>More</summary><p>Soyuz</p></details></article>
<details id="fold"><summary>All</summary><p id="itinerary/aquarium" data-part="Aquarium">Beluga <a href="../../sources/#s">1</a>
<a href="https://elsewhere.example/">there</a> <a href="#fold">here</a></p></details></section><a href="day-15/" target="_self">15</a><footer class="embed-foot">From
<input readonly name="itinerary" data-link="https://gifts.example/" value="https://gifts.example/itinerary/"> <button data-copied="Copied.">Copy</button></footer></main>`;

/**
 * Runs the built script as a frame with this address would, with a content of `size`.
 * @param address what follows the path: query and fragment
 * @param framed false for a window that is its own parent
 * @param more what the window has besides
 */
export function embedPage(
  address = "",
  framed = true,
  dom = new JSDOM(`<!doctype html>${PAGE}`),
  more: Record<string, unknown> = {},
) {
  /** Where the frame goes by itself. */
  const gone: string[] = [];
  dom.reconfigure({ url: `https://story.example/embed/itinerary/${address}` });
  const { window: page } = dom;
  const { document } = page;
  const size = { width: 600, height: 1_234.2 };
  const said: Message[] = [];
  const listeners: [type: string, listener: (event: unknown) => void][] = [];
  let observed = (): void => {};
  /** What the host does whenever it is told something. */
  const host = { hear: (_: Message): void => {} };
  const parent = {
    postMessage: (message: Message, target: string): void => {
      expect(target).toBe("*");
      said.push(structuredClone(message));
      host.hear(message);
    },
  };
  for (const box of document.querySelectorAll("html, main"))
    box.getBoundingClientRect = () => ({ top: 0, height: size.height }) as DOMRect;
  // jsdom lays nothing out: parts stand one below the other.
  for (const [i, part] of [...document.querySelectorAll("[id*='/']")].entries()) {
    part.getBoundingClientRect = () => ({ top: 100.4 + i * 200 }) as DOMRect;
  }
  Object.defineProperty(document, "fonts", { value: { ready: Promise.resolve() }, configurable: true });
  const world: Record<string, unknown> = {
    ...more,
    parent,
    document,
    location: {
      href: page.location.href,
      host: page.location.host,
      pathname: page.location.pathname,
      search: page.location.search,
      hash: page.location.hash,
      replace: (to: string): void => void gone.push(to),
    },
    performance,
    getComputedStyle: () => ({}),
    setTimeout: (run: () => void, wait: number) => setTimeout(run, wait),
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.push([type, listener]),
    ResizeObserver: class {
      constructor(changed: () => void) {
        observed = changed;
      }
      observe(): void {}
    },
  };
  Object.defineProperty(world, "innerWidth", { get: () => size.width });
  world.window = framed ? world : parent;
  new Function("world", `with (world) {${script}}`)(world);

  const fire = (type: string, event: unknown): void => {
    for (const [of, listener] of listeners) if (of === type) listener(event);
  };
  return {
    document,
    gone,
    size,
    said,
    host,
    listeners,
    window: world as { hostState?: unknown },
    fire,
    /** Posts to the frame; as its host, unless somebody else is named. */
    post: (data: unknown, source: unknown = parent): void => fire("message", { data, source }),
    /** The content has changed: the browser says so after its layout. */
    resize: (to: Partial<typeof size>): void => {
      Object.assign(size, to);
      observed();
    },
    /** What has been said since the last look. */
    news: (): Message[] => said.splice(0),
  };
}

/** Lets the host's questions be answered. */
export const wait = (ms = 30): void => {
  vi.advanceTimersByTime(ms);
};

/** Opened, and all that it says by itself is over. */
export function settled(address?: string, dom?: JSDOM) {
  const opened = embedPage(address, true, dom);
  wait(5_000);
  opened.news();
  return opened;
}

export const json = (message: Message): Record<string, unknown> =>
  JSON.parse(typeof message === "string" && message.startsWith("{") ? message : "{}");
export const heightOf = (messages: readonly Message[]): unknown =>
  messages.find((message) => typeof message === "object" && message.type === "embed-size");

/** Time stands still in each test until it is moved on by \`wait\`. */
export function useStillTime(): void {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** Somebody else's page in jsdom, in which the loader runs. */
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, vi } from "vitest";

export const BASE = "https://news.example/graphics/rifle/";
export const ORIGIN = "https://news.example";

/** What waits for the next picture. */
let waiting: FrameRequestCallback[] = [];
export const nextPicture = (): void => {
  for (const draw of waiting.splice(0)) draw(performance.now());
};

/** Puts a script element of ours into the page, as a host does; what it loads is run by `start`. */
export function addScript(): void {
  const script = document.createElement("script");
  script.setAttribute("src", `${BASE}embed/v1.js`);
  document.head.append(script);
}

/** Both what we work on and what hosts have must keep the contract. */
export const editions = [
  [
    "the source",
    async () => {
      vi.resetModules();
      await import("../../src/embed/loader/v1.ts");
    },
  ],
  [
    "public/embed/v1.js",
    async () => {
      new Function(readFileSync("public/embed/v1.js", "utf8"))();
    },
  ],
] as const;

export const loader = () => {
  const v1 = window.rifleForARifle?.v1;
  if (!v1) throw new Error("The loader has not started");
  return v1;
};

/** An element of the page, as an editor has pasted it. */
export function paste(html: string, into: ParentNode = document.body): HTMLElement {
  const box = document.createElement("div");
  box.innerHTML = html;
  const element = box.firstElementChild as HTMLElement;
  into.append(element);
  return element;
}

export const frameIn = (place: Element): HTMLIFrameElement | null =>
  place.shadowRoot?.querySelector("iframe") ?? null;

export const frameAt = (place: Element): HTMLIFrameElement => {
  const frame = frameIn(place);
  if (!frame) throw new Error("There is no frame in this place");
  return frame;
};

/** A window for each frame: jsdom has none for those in a shadow root. */
let windows = new WeakMap<HTMLIFrameElement, { postMessage: ReturnType<typeof vi.fn> }>();
/** How often a frame's window has been asked for. */
let windowsAsked = 0;
export const countOfWindowsAsked = (): number => windowsAsked;
export const windowOf = (frame: HTMLIFrameElement) => {
  const view = windows.get(frame) ?? { postMessage: vi.fn() };
  windows.set(frame, view);
  return view;
};

/** What a frame is told from now on. */
export const told = (frame: HTMLIFrameElement) => {
  const { postMessage } = windowOf(frame);
  postMessage.mockClear();
  return postMessage;
};

/** A message, as the browser hands it over. */
export const arrives = (data: unknown, origin: string, source: unknown): void => {
  window.dispatchEvent(Object.assign(new Event("message"), { data, origin, source }));
};

export const says = (frame: HTMLIFrameElement, data: unknown, origin = ORIGIN): void =>
  arrives(data, origin, windowOf(frame));

/** The height that a frame has been given: in a place, its box has it. */
export const height = (frame: HTMLElement): string =>
  ((frame.parentNode?.parentNode instanceof ShadowRoot && frame.parentElement) || frame).style.height;

/** Whether what is watched comes near at once, as most of a test's page does. */
let allIsNear = true;
/** From now on nothing comes near by itself, in this test. */
export const nothingIsNear = (): void => {
  allIsNear = false;
};
/** What is watched, with who waits for it to come near. */
export const watched = new Map<Element, (target: Element) => void>();
export const comesNear = (target: Element): void => watched.get(target)?.(target);

/** jsdom lays nothing out: a test says what is near. As in a browser, that is told a moment after it is asked. */
class NearObserver {
  readonly #mine = new Set<Element>();
  readonly #tell: (target: Element) => void;
  constructor(callback: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    this.#tell = (target) => callback([{ target, isIntersecting: true }]);
  }
  observe(target: Element): void {
    if (this.#mine.has(target)) return;
    this.#mine.add(target);
    watched.set(target, this.#tell);
    if (allIsNear) queueMicrotask(() => comesNear(target));
  }
  unobserve(target: Element): void {
    this.#mine.delete(target);
    watched.delete(target);
  }
  disconnect(): void {
    for (const target of this.#mine) this.unobserve(target);
  }
}

/** What has been scrolled to since the test began, and the margin that it had then. */
let scrolls: [HTMLElement, string][] = [];
export const scrolledTo = (): readonly [HTMLElement, string][] => scrolls;

export const changesSeen = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Makes the test page anew for each test, and stops the loader after it. */
export function useLoaderPage(): void {
  beforeEach(() => {
    windows = new WeakMap();
    windowsAsked = 0;
    vi.spyOn(HTMLIFrameElement.prototype, "contentWindow", "get").mockImplementation(function (
      this: HTMLIFrameElement,
    ) {
      windowsAsked += 1;
      return this.isConnected ? (windowOf(this) as unknown as Window) : null;
    });
    waiting = [];
    allIsNear = true;
    vi.stubGlobal("IntersectionObserver", NearObserver);
    vi.stubGlobal("requestAnimationFrame", (draw: FrameRequestCallback) => waiting.push(draw));
    scrolls = [];
    Element.prototype.scrollIntoView = vi.fn(function (this: HTMLElement) {
      scrolls.push([this, this.style.scrollMarginTop]);
    });
    // Nothing covers anything: what a header does is for a browser to show.
    document.elementFromPoint = () => null;
    history.replaceState(null, "", "/story");
    addScript();
  });

  afterEach(() => {
    window.rifleForARifle?.v1?.stop();
    delete window.rifleForARifle;
    document.head.replaceChildren();
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  });
}

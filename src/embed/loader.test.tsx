import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const BASE = "https://news.example/graphics/rifle/";
const ORIGIN = "https://news.example";

/** What waits for the next picture. */
let waiting: FrameRequestCallback[] = [];
const nextPicture = (): void => {
  for (const draw of waiting.splice(0)) draw(performance.now());
};

/** Puts a script element of ours into the page, as a host does; what it loads is run by `start`. */
function addScript(): void {
  const script = document.createElement("script");
  script.setAttribute("src", `${BASE}embed/v1.js`);
  document.head.append(script);
}

/** Both what we work on and what hosts have must keep the contract. */
const editions = [
  [
    "the source",
    async () => {
      vi.resetModules();
      await import("./v1.ts");
    },
  ],
  [
    "public/embed/v1.js",
    async () => {
      new Function(readFileSync("public/embed/v1.js", "utf8"))();
    },
  ],
] as const;

const loader = () => {
  const v1 = window.rifleForARifle?.v1;
  if (!v1) throw new Error("The loader has not started");
  return v1;
};

/** An element of the page, as an editor has pasted it. */
function paste(html: string, into: ParentNode = document.body): HTMLElement {
  const box = document.createElement("div");
  box.innerHTML = html;
  const element = box.firstElementChild as HTMLElement;
  into.append(element);
  return element;
}

const frameIn = (place: Element): HTMLIFrameElement | null =>
  place.shadowRoot?.querySelector("iframe") ?? null;

const frameAt = (place: Element): HTMLIFrameElement => {
  const frame = frameIn(place);
  if (!frame) throw new Error("There is no frame in this place");
  return frame;
};

/** A window for each frame: jsdom has none for those in a shadow root. */
let windows = new WeakMap<HTMLIFrameElement, { postMessage: ReturnType<typeof vi.fn> }>();
/** How often a frame's window has been asked for. */
let windowsAsked = 0;
const windowOf = (frame: HTMLIFrameElement) => {
  const view = windows.get(frame) ?? { postMessage: vi.fn() };
  windows.set(frame, view);
  return view;
};

/** What a frame is told from now on. */
const told = (frame: HTMLIFrameElement) => {
  const { postMessage } = windowOf(frame);
  postMessage.mockClear();
  return postMessage;
};

/** A message, as the browser hands it over. */
const arrives = (data: unknown, origin: string, source: unknown): void => {
  window.dispatchEvent(Object.assign(new Event("message"), { data, origin, source }));
};

const says = (frame: HTMLIFrameElement, data: unknown, origin = ORIGIN): void =>
  arrives(data, origin, windowOf(frame));

/** The height that a frame has been given: in a place, its box has it. */
const height = (frame: HTMLElement): string =>
  ((frame.parentNode?.parentNode instanceof ShadowRoot && frame.parentElement) || frame).style.height;

/** Whether what is watched comes near at once, as most of a test's page does. */
let allIsNear = true;
/** What is watched, with who waits for it to come near. */
const watched = new Map<Element, (target: Element) => void>();
const comesNear = (target: Element): void => watched.get(target)?.(target);

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

const changesSeen = (): Promise<void> => new Promise((done) => setTimeout(done));

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
  vi.stubGlobal("scrollBy", vi.fn());
  Element.prototype.scrollIntoView = vi.fn();
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

describe.each(editions)("%s", (_, start) => {
  test("takes one name in the page, with what it can be asked", async () => {
    const before = new Set(Object.getOwnPropertyNames(window));
    await start();
    expect(Object.getOwnPropertyNames(window).filter((name) => !before.has(name))).toEqual([
      "rifleForARifle",
    ]);
    expect(Object.keys(loader()).sort()).toEqual(["scan", "stop"]);
  });

  test("does nothing where it cannot tell whose it is", async () => {
    document.head.replaceChildren();
    const place = paste('<div data-explainer="gifts">The gifts</div>');
    await start();
    expect(window.rifleForARifle?.v1).toBeUndefined();
    expect(frameIn(place)).toBeNull();
  });

  test("gives a place its frame, and leaves the place's own words where they are", async () => {
    const html =
      '<div data-explainer="itinerary/vostochny" data-theme="dark" data-certainty="confirmed" data-as="reported" data-view="read">See <a href="https://news.example/">Six days\n  by <b>train</b></a></div>';
    const place = paste(html);
    await start();
    const frame = frameAt(place);
    expect(frame.src).toBe(
      `${BASE}embed/itinerary/vostochny/?theme=dark&certainty=confirmed&as=reported&view=read&f=rfr-itinerary-vostochny-x`,
    );
    expect(frame.title).toBe("Six days by train");
    expect(frame.allow).toBe("web-share; clipboard-write");
    expect(frame.loading).toBe("lazy");
    expect(place.outerHTML).toBe(html);
    expect(document.querySelectorAll("iframe")).toHaveLength(0);
  });

  test("names a frame by its place's words, or by its part where there are none", async () => {
    const words = paste('<div data-explainer="gifts"> Two rifles </div>');
    const none = paste('<div data-explainer="gifts/glove"></div>');
    await start();
    expect(frameAt(words).title).toBe("Two rifles");
    expect(frameAt(none).title).toBe("gifts/glove");
  });

  test("keeps room by the place's own table, or by a guess, until the frame says its height", async () => {
    const table = paste('<div data-explainer="gifts" data-heights="280:1200,480:900"></div>');
    const guess = paste('<div data-explainer="gifts"></div>');
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(380);
    await start();
    expect(height(frameAt(table))).toBe("1050px");
    expect(height(frameAt(guess))).toBe("947px");
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(480);
    window.dispatchEvent(new Event("resize"));
    expect(height(frameAt(table))).toBe("900px");
    says(frameAt(table), { rfr: 1, type: "height", height: 888 });
    nextPicture();
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(280);
    window.dispatchEvent(new Event("resize"));
    expect(height(frameAt(table))).toBe("888px");
    expect(height(frameAt(guess))).toBe("1200px");
  });

  test("what is no part is no place: it keeps its words", async () => {
    const places = ["", "Gifts", "../gifts", "//evil.example/", "gifts?x=1", "<b>gifts</b>"].map((value) => {
      const place = paste("<div><a>Words</a></div>");
      place.dataset.explainer = value;
      return place;
    });
    await start();
    for (const place of places) expect(place.shadowRoot, place.dataset.explainer).toBeNull();
  });

  test("sizes frames of ours that are in the page, and nobody else's", async () => {
    const ours = paste(`<iframe src="${BASE}embed/gifts/?f=rfr-gifts-x" height="500"></iframe>`);
    const story = paste(`<iframe src="${BASE}gifts/" height="500"></iframe>`);
    const theirs = paste(
      '<iframe src="https://other.example/graphics/rifle/embed/gifts/" height="500"></iframe>',
    );
    await start();
    for (const frame of [ours, story, theirs] as HTMLIFrameElement[]) {
      expect(height(frame)).toBe("");
      says(frame, { rfr: 1, type: "height", height: 812 });
    }
    nextPicture();
    expect([ours, story, theirs].map(height)).toEqual(["812px", "", ""]);
    expect(ours.style.getPropertyPriority("height")).toBe("important");
  });

  test("greets a frame that may have spoken too early, with nothing but a greeting", async () => {
    const frame = paste(`<iframe src="${BASE}embed/gifts/"></iframe>`) as HTMLIFrameElement;
    const place = paste('<div data-explainer="gifts"></div>');
    const messages = told(frame);
    await start();
    expect(messages.mock.calls).toEqual([[{ rfr: 1, type: "hello" }, "*"]]);
    expect(windowOf(frameAt(place)).postMessage).not.toHaveBeenCalled();
  });

  test("believes a frame's own window and our own origin, and a sandboxed frame that has none", async () => {
    const frame = paste(`<iframe src="${BASE}embed/gifts/"></iframe>`) as HTMLIFrameElement;
    const boxed = paste(
      `<iframe src="${BASE}embed/gifts/" sandbox="allow-scripts"></iframe>`,
    ) as HTMLIFrameElement;
    const message = { rfr: 1, type: "height", height: 700 };
    await start();
    says(frame, message, "https://evil.example");
    says(frame, message, "https://news.example.evil.example");
    says(frame, message, "null");
    says(frame, message, "");
    says(boxed, message, "https://evil.example");
    arrives(message, ORIGIN, window);
    arrives(message, ORIGIN, null);
    nextPicture();
    expect([frame, boxed].map(height)).toEqual(["", ""]);
    says(boxed, message, "null");
    says(frame, { ...message, height: 600 });
    nextPicture();
    expect([frame, boxed].map(height)).toEqual(["600px", "700px"]);
  });

  test("keeps a far place's room without a frame, and does not touch a far frame's window", async () => {
    allIsNear = false;
    const place = paste('<div data-explainer="gifts" data-heights="280:1200"></div>');
    const frame = paste(`<iframe src="${BASE}embed/gifts/" loading="lazy"></iframe>`) as HTMLIFrameElement;
    await start();
    const box = place.shadowRoot?.firstElementChild as HTMLElement;
    says(frame, { rfr: 1, type: "height", height: 700 });
    nextPicture();
    expect([frameIn(place), height(box), height(frame)]).toEqual([null, "1200px", ""]);
    expect(windowsAsked).toBe(0);
    comesNear(box);
    comesNear(frame);
    expect(windowOf(frame).postMessage.mock.calls).toEqual([[{ rfr: 1, type: "hello" }, "*"]]);
    // One that becomes somebody else's while it is far is let go.
    const other = paste(`<iframe src="${BASE}embed/context/"></iframe>`) as HTMLIFrameElement;
    await changesSeen();
    other.src = "https://other.example/";
    await changesSeen();
    expect(watched.has(other)).toBe(false);
    // Put somewhere else, it loads again by itself, and no second time.
    const inPlace = frameAt(place);
    const appended = vi.spyOn(box, "append");
    document.body.append(place);
    await changesSeen();
    comesNear(box);
    expect([frameIn(place), appended.mock.calls.length]).toEqual([inPlace, 0]);
    says(inPlace, { rfr: 1, type: "height", height: 900 });
    says(frame, { rfr: 1, type: "height", height: 700 });
    nextPicture();
    expect([inPlace, frame].map(height)).toEqual(["900px", "700px"]);
  });

  test("adds a frame's border", async () => {
    const frame = paste(`<iframe src="${BASE}embed/gifts/"></iframe>`) as HTMLIFrameElement;
    vi.spyOn(frame, "offsetHeight", "get").mockReturnValue(154);
    vi.spyOn(frame, "clientHeight", "get").mockReturnValue(150);
    await start();
    says(frame, { rfr: 1, type: "height", height: 700 });
    nextPicture();
    expect(height(frame)).toBe("704px");
  });

  test("sees what comes later, and what a host takes out and puts back", async () => {
    await start();
    const place = paste('<div data-explainer="gifts"><a>The gifts</a></div>');
    const frame = paste(`<p><iframe src="${BASE}embed/gifts/"></iframe></p>`)
      .firstElementChild as HTMLIFrameElement;
    await changesSeen();
    const inPlace = frameAt(place);
    place.remove();
    await changesSeen();
    says(frame, { rfr: 1, type: "height", height: 600 });
    document.body.prepend(place);
    await changesSeen();
    expect(frameIn(place)).toBe(inPlace);
    says(inPlace, { rfr: 1, type: "height", height: 900 });
    nextPicture();
    expect([frame, inPlace].map(height)).toEqual(["600px", "900px"]);
  });

  test("follows what a place asks for: another part, another choice, none any more", async () => {
    const place = paste('<div data-explainer="gifts"><a>Words</a></div>');
    await start();
    place.dataset.explainer = "gifts/glove";
    await changesSeen();
    expect(frameAt(place).src).toBe(`${BASE}embed/gifts/glove/?f=rfr-gifts-glove-x`);
    place.dataset.theme = "dark";
    await changesSeen();
    expect(frameAt(place).src).toContain("theme=dark");
    delete place.dataset.explainer;
    await changesSeen();
    expect(frameIn(place)).toBeNull();
    expect(place.shadowRoot?.innerHTML).toBe("<slot></slot>");
    place.dataset.explainer = "gifts";
    await changesSeen();
    expect(frameAt(place).src).toContain("/embed/gifts/");
  });

  test("takes up a frame whose address comes later, and lets go of one that leads elsewhere", async () => {
    const frame = paste(`<iframe data-src="${BASE}embed/gifts/"></iframe>`) as HTMLIFrameElement;
    frame.style.height = "300px";
    await start();
    frame.src = `${BASE}embed/gifts/`;
    await changesSeen();
    says(frame, { rfr: 1, type: "height", height: 640 });
    nextPicture();
    expect(height(frame)).toBe("640px");
    frame.src = "https://consent.example/";
    await changesSeen();
    says(frame, { rfr: 1, type: "height", height: 9_000 });
    nextPicture();
    expect(height(frame)).toBe("300px");
  });

  test("looks into shadow roots, and into one attached later when asked", async () => {
    const early = paste("<div></div>").attachShadow({ mode: "open" });
    const first = paste('<div data-explainer="gifts"></div>', early);
    await start();
    expect(frameIn(first)).not.toBeNull();
    const second = paste('<div data-explainer="gifts/glove"></div>', early);
    await changesSeen();
    expect(frameIn(second)).not.toBeNull();
    const late = paste("<div></div>");
    await changesSeen();
    const third = paste('<div data-explainer="gifts"></div>', late.attachShadow({ mode: "open" }));
    loader().scan(late.shadowRoot as ShadowRoot);
    await changesSeen();
    expect(frameIn(third)).not.toBeNull();
  });

  test("leaves a place alone that has a shadow root of the host's, or can have none", async () => {
    const own = paste('<div data-explainer="gifts"></div>');
    own.attachShadow({ mode: "open" }).innerHTML = "<p>Theirs</p>";
    const closed = paste('<div data-explainer="gifts"></div>');
    closed.attachShadow({ mode: "closed" });
    const none = paste('<button data-explainer="gifts">Words</button>');
    await start();
    expect(own.shadowRoot?.innerHTML).toBe("<p>Theirs</p>");
    expect([closed.shadowRoot, none.shadowRoot]).toEqual([null, null]);
  });

  test("starts once, however often it is loaded, and does a thing once, however often it is asked", async () => {
    const place = paste('<div data-explainer="gifts"></div>');
    await start();
    const [first, frame] = [loader(), frameAt(place)];
    const messages = told(frame);
    addScript();
    await start();
    loader().scan();
    loader().scan(place);
    expect(loader()).toBe(first);
    expect(frameAt(place)).toBe(frame);
    expect(messages).not.toHaveBeenCalled();
  });

  test("tells a frame whose page it is in, without the fragment", async () => {
    history.replaceState(null, "", "/story?a=1#comments");
    const place = paste('<div data-explainer="gifts"></div>');
    await start();
    const messages = told(frameAt(place));
    says(frameAt(place), { rfr: 1, type: "hello" });
    expect(messages.mock.calls).toEqual([
      [{ rfr: 1, type: "host", address: `${location.origin}/story?a=1` }, ORIGIN],
    ]);
  });

  test("opens the part that the page's address asks for, in the frame that has it, and shows it once", async () => {
    history.replaceState(null, "", "/story?explainer=itinerary/vostochny");
    const [journey, stop, other, gifts] = [
      "itinerary",
      "itinerary/vostochny",
      "itinerary/khasan",
      "gifts",
    ].map((part) => paste(`<div data-explainer="${part}"></div>`));
    await start();
    const frames = [journey, stop, other, gifts].map((place) => frameAt(place as HTMLElement));
    expect(frames.map(({ loading }) => loading)).toEqual(["eager", "eager", "lazy", "lazy"]);
    const open = { rfr: 1, type: "open", part: "itinerary/vostochny" };
    for (const [i, frame] of frames.entries()) {
      const messages = told(frame);
      says(frame, { rfr: 1, type: "hello" });
      if (i < 2) expect(messages).toHaveBeenCalledWith(open, ORIGIN);
      else expect(messages).not.toHaveBeenCalledWith(open, ORIGIN);
    }
    const [first, , , last] = frames as [HTMLIFrameElement, unknown, unknown, HTMLIFrameElement];
    says(last, { rfr: 1, type: "opened", top: 50 });
    nextPicture();
    expect(scrollBy).not.toHaveBeenCalled();
    says(first, { rfr: 1, type: "height", height: 5_000 });
    says(first, { rfr: 1, type: "opened", top: 740 });
    nextPicture();
    says(first, { rfr: 1, type: "opened", top: 900 });
    nextPicture();
    expect(height(first)).toBe("5000px");
    expect(vi.mocked(Element.prototype.scrollIntoView).mock.contexts).toEqual([first.parentElement]);
    expect(vi.mocked(scrollBy).mock.calls).toEqual([[{ top: 740, behavior: "instant" }]]);
  });

  test("does not move a reader who has moved, and opens nothing that is no part", async () => {
    history.replaceState(null, "", "/story?explainer=gifts");
    const place = paste('<div data-explainer="gifts"></div>');
    await start();
    vi.stubGlobal("scrollY", 300);
    says(frameAt(place), { rfr: 1, type: "opened", top: 10 });
    nextPicture();
    expect(scrollBy).not.toHaveBeenCalled();
    history.replaceState(null, "", "/story?explainer=javascript:alert(1)");
    const messages = told(frameAt(place));
    says(frameAt(place), { rfr: 1, type: "hello" });
    expect(messages.mock.calls.map(([message]) => (message as { type: string }).type)).toEqual(["host"]);
  });

  test("stop() leaves the page as it was, and a new start begins anew", async () => {
    const place = paste('<div data-explainer="gifts"><a>Words</a></div>');
    const plain = paste(`<iframe src="${BASE}embed/gifts/" style="height: 40vh"></iframe>`);
    const bare = paste(`<iframe src="${BASE}embed/gifts/" height="500"></iframe>`);
    await start();
    const v1 = loader();
    for (const frame of [plain, bare] as HTMLIFrameElement[])
      says(frame, { rfr: 1, type: "height", height: 600 });
    nextPicture();
    expect([plain, bare].map(height)).toEqual(["600px", "600px"]);
    v1.stop();
    expect(window.rifleForARifle?.v1).toBeUndefined();
    expect(place.shadowRoot?.innerHTML).toBe("<slot></slot>");
    expect([plain, bare].map(height)).toEqual(["40vh", ""]);
    const later = paste('<div data-explainer="gifts"></div>');
    says(plain as HTMLIFrameElement, { rfr: 1, type: "height", height: 700 });
    v1.scan();
    await changesSeen();
    nextPicture();
    expect(later.shadowRoot).toBeNull();
    expect(height(plain)).toBe("40vh");
    await start();
    expect([place, later].map((each) => frameAt(each).src)).toHaveLength(2);
  });

  test("where the page's policy refuses our frames, its words come back", async () => {
    const place = paste('<div data-explainer="gifts"><a>Words</a></div>');
    await start();
    const violation = (of: object) => {
      const event = new Event("securitypolicyviolation", { bubbles: true });
      document.dispatchEvent(Object.assign(event, of));
    };
    const refused = {
      disposition: "enforce",
      effectiveDirective: "frame-src",
      blockedURI: `${BASE}embed/gifts/`,
    };
    violation({ ...refused, disposition: "report" });
    violation({ ...refused, effectiveDirective: "img-src" });
    violation({ ...refused, blockedURI: "https://other.example/" });
    expect(frameIn(place)).not.toBeNull();
    violation(refused);
    expect(place.shadowRoot?.innerHTML).toBe("<slot></slot>");
    expect(window.rifleForARifle?.v1).toBeUndefined();
  });
});

describe.each(editions)("10,000 hostile things, %s", (_, start) => {
  /** Numbers from 0 to 1 that are the same in every run (mulberry32). */
  function seeded(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  const pieces = [
    "gifts",
    "itinerary",
    "vostochny",
    "/",
    "//",
    "..",
    "\\",
    "?",
    "#",
    "@",
    ":",
    "%2f",
    "%00",
    "\n",
    "\u202e",
    " ",
    "",
    "javascript:",
    "data:text/html,",
    "https://evil.example/",
    "evil.example",
    "<img src=x onerror=alert(1)>",
    '"><script>',
    "</iframe>",
    "__proto__",
    "constructor",
    "-",
    "rfr",
    "é",
    "한",
    "A",
    "0",
    "a".repeat(3_000),
  ];

  test("messages change nothing but heights, and those within bounds", async () => {
    const random = seeded(20230913);
    const pick = <T,>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const place = paste('<div data-explainer="gifts"><a>Words</a></div>');
    const plain = paste(`<iframe src="${BASE}embed/gifts/" sandbox=""></iframe>`) as HTMLIFrameElement;
    const stranger = paste('<iframe src="https://evil.example/"></iframe>') as HTMLIFrameElement;
    await start();
    const markup = document.body.innerHTML;
    const frames = [frameAt(place), plain, stranger];
    const value = (depth = 0): unknown => {
      const kind = Math.floor(random() * (depth > 2 ? 7 : 10));
      if (kind === 0) return null;
      if (kind === 1) return undefined;
      if (kind === 2) return pick(pieces) + pick(pieces);
      if (kind === 3) return (random() - 0.5) * 10 ** Math.floor(random() * 20);
      if (kind === 4) return pick([Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 53, 1e300, 0.1, true, 10n]);
      if (kind === 5) return Math.floor(random() * 70_000);
      if (kind === 6) return pick([new Date(0), /x/, new Map(), new ArrayBuffer(4), Object.create(null)]);
      if (kind === 7) return Array.from({ length: 3 }, () => value(depth + 1));
      return Object.fromEntries(
        ["rfr", "type", "height", "top", "part", "address", pick(pieces)].map((key) => [
          key,
          key === "rfr" && random() < 0.9
            ? 1
            : key === "type" && random() < 0.9
              ? pick(["hello", "height", "opened", "open", "host"])
              : value(depth + 1),
        ]),
      );
    };
    for (let i = 0; i < 10_000; i += 1) {
      says(pick(frames), value(), pick([ORIGIN, "null", "https://evil.example", ""]));
      if (i % 50 === 0) nextPicture();
    }
    nextPicture();
    for (const frame of frames) {
      const px = Number.parseFloat(height(frame) || "1");
      expect(px >= 1 && px <= 60_000, height(frame)).toBe(true);
      frame.style.removeProperty("height");
      if (!frame.getAttribute("style")) frame.removeAttribute("style");
    }
    expect(height(stranger)).toBe("");
    expect(document.body.innerHTML).toBe(markup);
    expect(scrollBy).not.toHaveBeenCalled();
  });

  test("places become frames of ours or stay words, and nothing in them becomes markup", async () => {
    const random = seeded(14);
    const pick = <T,>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const anything = (): string =>
      Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(pieces)).join("");
    await start();
    const made = new Set<string>();
    for (let round = 0; round < 100; round += 1) {
      const places = Array.from({ length: 100 }, () => {
        const place = document.createElement(pick(["div", "section", "p", "span", "svg", "input"]));
        for (const name of ["explainer", "theme", "certainty", "as", "view", "heights"])
          place.dataset[name] = anything();
        place.textContent = anything();
        return place;
      });
      document.body.append(...places);
      loader().scan();
      await changesSeen();
      for (const place of places) {
        if (!place.shadowRoot) continue;
        expect([...place.shadowRoot.querySelectorAll("*")].map(({ localName }) => localName)).toEqual([
          "div",
          "iframe",
        ]);
        const frame = frameAt(place);
        expect(frame.childNodes).toHaveLength(0);
        const { origin, pathname, searchParams } = new URL(frame.src);
        expect(origin).toBe(ORIGIN);
        expect(pathname).toMatch(/^\/graphics\/rifle\/embed\/[a-z]+(\/[a-z0-9-]+)?\/$/);
        expect(searchParams.get("f")).toMatch(/^rfr-[a-z0-9-]+-x$/);
        for (const name of ["theme", "certainty", "as", "view"])
          expect(searchParams.get(name) ?? "x").toMatch(/^[a-z-]{1,20}$/);
        made.add(frame.src);
      }
      document.body.replaceChildren();
      await changesSeen();
    }
    expect(made.size).toBeGreaterThan(20);
  }, 60_000);
});

import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import script from "./height.ts?script";

type Message = string | Record<string, unknown>;

/** The words of a page with a switch and two parts: one opens, one lies in something that is closed. */
const PAGE = `<div id="root" data-up="../../"><main class="embed"><input type="radio" name="as" data-choice="as" value="reported">
<input type="radio" name="as" data-choice="as" value="" checked=""><section id="itinerary" data-part="Six days"><svg id="train"></svg>
<article id="itinerary/vostochny" data-part="Vostochny"><details data-own=""><summary>More</summary><p>Soyuz</p></details></article>
<details id="fold"><summary>All</summary><p id="itinerary/aquarium" data-part="Aquarium">Beluga <a href="../../sources/#s">1</a>
<a href="https://elsewhere.example/">there</a> <a href="#fold">here</a></p></details></section><p class="embed-credit">From
<input readonly name="itinerary" data-link="https://gifts.example/" value="https://gifts.example/itinerary/"> <button data-copied="Copied.">Copy</button></p></main></div>`;

/**
 * Runs the built script as a frame with this address would, with a content of `size`.
 * @param address what follows the path: query and fragment
 * @param framed false for a window that is its own parent
 */
function frame(address = "", framed = true, dom = new JSDOM(`<!doctype html>${PAGE}`)) {
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
  document.documentElement.getBoundingClientRect = () => ({ top: 0, height: size.height }) as DOMRect;
  // jsdom lays nothing out: parts stand one below the other.
  for (const [i, part] of [...document.querySelectorAll("[id*='/']")].entries()) {
    part.getBoundingClientRect = () => ({ top: 100.4 + i * 200 }) as DOMRect;
  }
  Object.defineProperty(document, "fonts", { value: { ready: Promise.resolve() }, configurable: true });
  const world: Record<string, unknown> = {
    parent,
    document,
    location: page.location,
    performance,
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
    size,
    said,
    host,
    listeners,
    window: world as { hostConversation?: unknown },
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
const wait = (ms = 30): void => {
  vi.advanceTimersByTime(ms);
};

/** Opened, and all that it says by itself is over. */
function settled(address?: string) {
  const opened = frame(address);
  wait(5_000);
  opened.news();
  return opened;
}

const json = (message: Message): Record<string, unknown> =>
  JSON.parse(typeof message === "string" && message.startsWith("{") ? message : "{}");
const heightOf = (messages: readonly Message[]): unknown =>
  messages.find((message) => typeof message === "object" && message.type === "embed-size");

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("without a host it says nothing and listens to nothing", () => {
  const { said, listeners } = frame("", false);
  wait(10_000);
  expect(said).toEqual([]);
  expect(listeners).toEqual([]);
});

test("its height is said at once, in whole px, in every language that needs no question", () => {
  const { said } = frame("?theme=dark&f=rfr-itinerary-x");
  expect(heightOf(said)).toEqual({
    sentinel: "amp",
    type: "embed-size",
    height: 1_235,
    "datawrapper-height": { "rfr-itinerary-x": 1_235 },
  });
  expect(said.map(json)).toContainEqual({
    src: "https://story.example/embed/itinerary/?theme=dark&f=rfr-itinerary-x",
    context: "iframe.resize",
    height: 1_235,
    type: "set-height",
    value: 1_235,
  });
  expect(said).toContain("[iFrameResizerChild]Ready");
  expect(said).toContainEqual({ rfr: 1, type: "hello" });
  // Nothing that only one kind of host would understand, before there is a sign of it.
  expect(said.filter((message) => `${message}`.startsWith("pym"))).toEqual([]);
  expect(JSON.stringify(said)).not.toMatch(/iframe-resized|"message"|iFrameSizer|"rfr":1,"type":"height"/);
});

test("the key for the older Datawrapper loader is part of the address, and can end no selector", () => {
  const keyOf = (address: string): string =>
    Object.keys(
      (heightOf(frame(address).said) as { "datawrapper-height": object })["datawrapper-height"],
    )[0] ?? "";
  expect(keyOf("?f=rfr-gifts-x")).toBe("rfr-gifts-x");
  expect(keyOf("")).toBe("https://story.example/embed/itinerary/");
  for (const bad of ["?f=a'%5D,b%5B'", "?f=%22x", "?f=", "#'];x"]) {
    const key = keyOf(bad);
    expect(key).not.toMatch(/['"\\]/);
    expect(new URL(bad, "https://story.example/embed/itinerary/").href).toContain(key);
  }
});

test("it is said again to hosts that come late, and when the fonts are there", async () => {
  const opened = frame();
  opened.news();
  await Promise.resolve();
  expect(heightOf(opened.news())).toBeDefined();
  for (const ms of [250, 750, 2_000]) {
    wait(ms - 1);
    opened.news();
    wait(1);
    expect(heightOf(opened.news())).toBeDefined();
  }
  wait(600_000);
  expect(opened.news()).toEqual([]);
});

describe("a host that speaks is answered in its language", () => {
  test.each<[string, string, unknown, Message]>([
    [
      "AMP and newswire",
      "",
      { sentinel: "amp", type: "frames-init" },
      {
        sentinel: "amp",
        type: "embed-size",
        height: 1_235,
        "datawrapper-height": { "https://story.example/embed/itinerary/": 1_235 },
      },
    ],
    ["pym", "?childId=a_b", "pymxPYMxa_bxPYMxwidthxPYMx600", "pymxPYMxa_bxPYMxheightxPYMx1235"],
    [
      "iframe-resizer 4",
      "",
      "[iFrameSizer]f1:8:false:false:32:true:true:0:auto::0:0:false:parent:auto:true",
      "[iFrameSizer]f1:1235:600:init",
    ],
    [
      "open-iframe-resizer as iframe-resizer",
      "",
      "[iFrameSizer]ID:0:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false",
      "[iFrameSizer]ID:1235:600:resizeObserver",
    ],
    [
      "iframe-resizer 5",
      "",
      "[iFrameSizer]f1:8:false:false:32:true:true:0:auto:::0:false:parent:auto:true:0:0:true:GPLv3:5.5.9:0::true",
      "[iFrameSizer]f1:1235:600:init:5.5.9",
    ],
    [
      "open-iframe-resizer",
      "",
      { type: "iframe-child-init" },
      { type: "iframe-resized", width: 600, height: 1_235 },
    ],
    [
      "open-iframe-resizer, asking",
      "",
      { type: "iframe-get-child-dimensions" },
      { type: "iframe-resized", width: 600, height: 1_235 },
    ],
    [
      "WordPress",
      "#?secret=aB3dE6gH9j",
      { message: "ready", secret: "aB3dE6gH9j" },
      { message: "height", value: 1_235, secret: "aB3dE6gH9j" },
    ],
    ["our loader", "", { rfr: 1, type: "hello" }, { rfr: 1, type: "height", height: 1_235 }],
  ])("%s", (_, address, question, answer) => {
    const { post, news, resize } = settled(address);
    post(question);
    wait();
    expect(news()).toContainEqual(answer);
    // Once known, it hears of every change.
    resize({ height: 2_000 });
    expect(JSON.stringify(news())).toContain(
      JSON.stringify(answer)
        .replaceAll("1235", "2000")
        .replace(/init(:5\.5\.9)?/, "resizeObserver"),
    );
  });

  test("the Guardian's newsletter asks by one word", () => {
    const { post, news } = settled();
    post("resize");
    wait();
    expect(news().map(json)).toContainEqual(expect.objectContaining({ type: "set-height", value: 1_235 }));
  });

  test("our loader's greeting is returned before the height is said", () => {
    const { post, news } = settled();
    post({ rfr: 1, type: "hello" });
    wait();
    const ours = news().filter((message) => typeof message === "object" && message.rfr);
    expect(ours.map((message) => (message as { type: string }).type)).toEqual(["hello", "height"]);
  });

  test("our loader is greeted again until it has spoken", () => {
    const isGreeting = (message: Message): boolean => typeof message === "object" && message.type === "hello";
    const { post, news } = frame();
    expect(news().filter(isGreeting)).toHaveLength(1);
    wait(500);
    expect(news().filter(isGreeting)).not.toEqual([]);
    post({ rfr: 1, type: "host", address: "https://host.example/" });
    wait(5_000);
    const after = news();
    expect(after.filter(isGreeting)).toEqual([]);
    expect(after).toContainEqual({ rfr: 1, type: "height", height: 1_235 });
  });

  test("only the host: what anybody else posts is not heard", () => {
    const { post, news } = settled();
    for (const data of [
      { type: "iframe-child-init" },
      "resize",
      { rfr: 1, type: "open", part: "itinerary" },
    ]) {
      post(data, {});
      post(data, null);
    }
    wait();
    expect(news()).toEqual([]);
  });

  test("one that asks whenever it is answered makes no storm", () => {
    const { host, post, news } = settled();
    host.hear = () => post("resize");
    post("resize");
    wait(1_000);
    expect(news().length).toBeLessThan(150);
  });
});

describe("the height follows the content", () => {
  test("a change is said once, at once", () => {
    const { resize, news } = settled();
    resize({ height: 1_500 });
    expect(heightOf(news())).toMatchObject({ height: 1_500 });
    resize({ height: 1_499.5 });
    expect(news()).toEqual([]);
    resize({ height: 900 });
    expect(heightOf(news())).toMatchObject({ height: 900 });
    resize({ width: 400, height: 1_800 });
    expect(heightOf(news())).toMatchObject({ height: 1_800 });
  });

  test("out of sight it has no size, and what it said last holds", () => {
    const { resize, post, news } = settled();
    resize({ width: 0, height: 0 });
    expect(news()).toEqual([]);
    post("resize");
    wait();
    expect(heightOf(news())).toMatchObject({ height: 1_235 });
    resize({ width: 600, height: 1_300 });
    expect(heightOf(news())).toMatchObject({ height: 1_300 });
  });

  test("a frame that grows because it has grown stops", () => {
    const opened = settled();
    let grown = 0;
    opened.host.hear = (message) => {
      if (typeof message !== "object" || message.type !== "embed-size") return;
      grown += 1;
      if (grown < 1_000) opened.resize({ height: (message.height as number) + 8 });
    };
    opened.resize({ height: 1_243 });
    wait(60_000);
    expect(grown).toBeGreaterThan(3);
    expect(grown).toBeLessThan(16);
    // A phone is turned, in peace: believed again.
    opened.host.hear = () => {};
    opened.news();
    opened.resize({ width: 320, height: 3_000 });
    expect(heightOf(opened.news())).toMatchObject({ height: 3_000 });
  });

  test("a frame that swings with its host's scroll bar stops, at the larger of its two sizes", () => {
    const opened = settled();
    let swings = 0;
    opened.host.hear = (message) => {
      if (typeof message !== "object" || message.type !== "embed-size") return;
      swings += 1;
      if (swings > 1_000) return;
      if (message.height === 1_600) opened.resize({ width: 585, height: 1_560 });
      else opened.resize({ width: 600, height: 1_600 });
    };
    opened.resize({ height: 1_600 });
    expect(swings).toBeLessThan(30);
    expect(opened.said.findLast((message) => typeof message === "object")).toMatchObject({ height: 1_600 });
  });

  test("whatever a reader opens is followed, however often", () => {
    const opened = settled();
    for (let i = 1; i <= 50; i++) {
      opened.fire("click", { target: opened.document.body });
      opened.resize({ height: 1_300 + i });
      expect(heightOf(opened.news())).toMatchObject({ height: 1_300 + i });
    }
  });
});

describe("a link to a part, in the address of the host's page", () => {
  const hosts = "https://host.example/story?x=1&explainer=itinerary/vostochny#top";
  const asPym = (part: string): string =>
    `?childId=here&parentUrl=${encodeURIComponent(`https://host.example/?explainer=${part}`)}`;

  test("through pym: the part opens and is marked, and once all is there the host scrolls to it", () => {
    const { document, news, fire } = settled(`?childId=here&parentUrl=${encodeURIComponent(hosts)}`);
    expect(document.querySelector("[data-here]")?.id).toBe("itinerary/vostochny");
    expect(document.querySelector<HTMLDetailsElement>("details[data-own]")?.open).toBe(true);
    expect(news()).toEqual([]);
    fire("load", {});
    expect(news()).toContain("pymxPYMxherexPYMxscrollToChildPosxPYMx100");
  });

  test("through the Guardian's location", () => {
    const { document, said } = frame();
    wait(1);
    expect(said.map(json)).toContainEqual({ id: "rfr", type: "get-location" });
    const opened = settled();
    opened.post(JSON.stringify({ id: "rfr", type: "get-location", search: new URL(hosts).search }));
    expect(opened.document.querySelector("[data-here]")?.id).toBe("itinerary/vostochny");
    opened.fire("load", {});
    expect(opened.news().map(json)).toContainEqual({ id: "rfr", type: "get-position" });
    opened.post(JSON.stringify({ id: "rfr", type: "get-position", iframeTop: -20, pageYOffset: 500 }));
    expect(opened.news().map(json)).toContainEqual({ type: "scroll-to", x: 0, y: 580 });
    expect(document.querySelector("[data-here]")).toBeNull();
  });

  test("through our loader; a part in something closed opens that too, and the mark moves on", () => {
    const { document, post, news, fire } = settled();
    post({ rfr: 1, type: "open", part: "itinerary/vostochny" });
    post({ rfr: 1, type: "open", part: "itinerary/aquarium" });
    expect([...document.querySelectorAll("[data-here]")].map(({ id }) => id)).toEqual(["itinerary/aquarium"]);
    expect(document.querySelector<HTMLDetailsElement>("#fold")?.open).toBe(true);
    fire("load", {});
    expect(news()).toContainEqual({ rfr: 1, type: "opened", top: 300 });
  });

  test.each([
    "itinerary/nowhere",
    "gifts/glove",
    "root",
    "train",
    "Itinerary/vostochny",
    "itinerary/vostochny/",
    "../itinerary",
    "itinerary/%22%5D",
    "javascript:alert(1)",
    "",
  ])("%s opens nothing", (part) => {
    const { document, news, fire } = settled(asPym(part));
    fire("load", {});
    expect(document.querySelector("[data-here]")).toBeNull();
    expect(document.querySelector("details[open]")).toBeNull();
    expect(news().filter((message) => /scrollTo/.test(`${message}`))).toEqual([]);
  });
});

describe("the link to pass on", () => {
  const link = ({ document }: { document: Document }): string =>
    document.querySelector<HTMLInputElement>("[data-link]")?.value ?? "";
  const pym = (address: string): string => `?childId=here&parentUrl=${encodeURIComponent(address)}`;

  test("is ours, of the part that is open, where the host's address is not known", () => {
    const opened = settled();
    expect(link(opened)).toBe("https://gifts.example/itinerary/");
    opened.post({ rfr: 1, type: "open", part: "itinerary/vostochny" });
    expect(link(opened)).toBe("https://gifts.example/itinerary/vostochny/");
    opened.post({ rfr: 1, type: "open", part: "itinerary/aquarium" });
    expect(link(opened)).toBe("https://gifts.example/itinerary/aquarium/");
    opened.post({ rfr: 1, type: "open", part: "gifts/glove" });
    expect(link(opened)).toBe("https://gifts.example/itinerary/aquarium/");
  });

  test("is the host's, with the part that is open, in whichever order we hear of them", () => {
    const address = "https://host.example/story?id=7";
    const asked = "https://host.example/story?id=7&explainer=itinerary/vostochny";
    const host = { rfr: 1, type: "host", address } as const;
    const open = { rfr: 1, type: "open", part: "itinerary/vostochny" } as const;
    for (const messages of [
      [host, open],
      [open, host],
    ]) {
      const opened = settled();
      for (const message of messages) opened.post(message);
      expect(link(opened)).toBe(asked);
    }
    const opened = settled();
    opened.post(host);
    expect(link(opened)).toBe("https://host.example/story?id=7&explainer=itinerary");
    expect(link(settled(pym(`${asked}#top`)))).toBe(asked);
    expect(link(settled(pym("https://host.example/#top")))).toBe("https://host.example/?explainer=itinerary");
    expect(link(settled(pym("javascript:alert(1)?explainer=itinerary/vostochny")))).toBe(
      "https://gifts.example/itinerary/vostochny/",
    );
  });

  test("takes nothing over by which the host measures its readers, and all else", () => {
    const query =
      "utm_source=x&id=7&fbclid=a&gclid=b&mc_cid=c&mc_eid=d&utm=kept&explainer=gifts&q=%C3%BC&utm_id=1";
    expect(link(settled(pym(`https://host.example/?${query}`)))).toBe(
      "https://host.example/?id=7&utm=kept&q=%C3%BC&explainer=itinerary",
    );
    expect(link(settled(pym("https://host.example/?utm_source=x")))).toBe(
      "https://host.example/?explainer=itinerary",
    );
  });

  test("is copied and says so; where that is refused it is selected, and nothing is said", async () => {
    const copy = async (opened: ReturnType<typeof frame>): Promise<string> => {
      const button = opened.document.querySelector<HTMLElement>("[data-copied]");
      button?.click();
      for (let i = 0; i < 10; i++) await Promise.resolve();
      return button?.textContent ?? "";
    };
    const written: string[] = [];
    vi.stubGlobal("navigator", { clipboard: { writeText: async (text: string) => void written.push(text) } });
    expect(await copy(settled())).toBe("Copied.");
    // Without a host too.
    expect(await copy(frame("", false))).toBe("Copied.");
    expect(written).toEqual(["https://gifts.example/itinerary/", "https://gifts.example/itinerary/"]);
    for (const clipboard of [undefined, { writeText: () => Promise.reject(new Error("no")) }]) {
      vi.stubGlobal("navigator", { clipboard });
      const opened = settled();
      expect(await copy(opened)).toBe("Copy");
      const field = opened.document.activeElement as HTMLInputElement;
      expect(field.dataset.link).toBeDefined();
      expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(field.value);
    }
    vi.unstubAllGlobals();
  });
});

describe("a switch", () => {
  const radios = ({ document }: { document: Document }): HTMLInputElement[] => [
    ...document.querySelectorAll<HTMLInputElement>("[data-choice]"),
  ];

  test.each([true, false])("sets what CSS goes by, framed or not (%s)", (framed) => {
    const opened = frame("", framed);
    const [reported, happened] = radios(opened);
    expect(happened?.checked).toBe(true);
    reported?.click();
    expect(opened.document.documentElement.dataset.as).toBe("reported");
    happened?.click();
    expect(opened.document.documentElement.dataset.as).toBe("");
  });

  test.each([
    ["reported", [true, false]],
    ["happened", [false, true]],
    ["nonsense", [false, true]],
  ])("stands as the address has it: %s", (as, checked) => {
    const dom = new JSDOM(`<!doctype html><html data-as="${as}">${PAGE}`);
    expect(radios(frame("", true, dom)).map((radio) => radio.checked)).toEqual(checked);
  });
});

describe("WordPress", () => {
  test("its secret makes the page a card, with the story's name below what scrolls; without it the page is whole", () => {
    const { document } = frame("#?secret=aB3dE6gH9j");
    expect(document.documentElement.dataset.card).toBe("");
    expect(document.querySelector("main + .embed-credit")).not.toBeNull();
    for (const other of ["", "#?secret=short", "#amp=1", "?secret=aB3dE6gH9j"])
      expect(frame(other).document.documentElement.dataset.card).toBeUndefined();
  });

  test("links that lead out go through it, others stay links", () => {
    const { document, fire, news } = settled("#?secret=aB3dE6gH9j");
    const follow = (href: string): boolean => {
      let stopped = false;
      fire("click", {
        target: document.querySelector(`a[href="${href}"]`),
        preventDefault: () => {
          stopped = true;
        },
      });
      return stopped;
    };
    expect(follow("../../sources/#s")).toBe(true);
    expect(news()).toEqual([
      { message: "link", value: "https://story.example/sources/#s", secret: "aB3dE6gH9j" },
    ]);
    expect(follow("#fold")).toBe(false);
    expect(follow("https://elsewhere.example/")).toBe(false);
    fire("click", { target: document.body });
    expect(news()).toEqual([]);
  });
});

test("?check=1 asks for the health card, and nothing else does", () => {
  const { document, window } = frame("?check=1");
  expect(document.querySelector("script")?.getAttribute("src")).toBe("../../embed/check.js");
  expect(window.hostConversation).toMatchObject({ height: 1_235, width: 600 });
  for (const other of ["", "?check=2", "?check=", "#check=1"]) {
    const { document, window } = frame(other);
    expect(document.querySelector("script")).toBeNull();
    expect(window.hostConversation).toBeUndefined();
  }
});

/** Numbers from 0 to below `below`, the same in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const PIECES = [
  "[iFrameSizer]",
  "[iFrameResizerChild]Ready",
  ":",
  "true",
  "false",
  "pym",
  "xPYMx",
  "width",
  "height",
  "navigateTo",
  "scrollTo",
  "resize",
  "reset",
  "{",
  "}",
  '"id":"rfr"',
  '"type":"get-location"',
  '"type":"get-position"',
  ",",
  '"search":"?explainer=itinerary/vostochny"',
  '"search":null',
  '"iframeTop":1e999',
  '"pageYOffset":{}',
  '"iframeTop":3,"pageYOffset":4',
  "[]",
  "null",
  "\u0000",
  "\u2028",
  "<img src=x onerror=alert(1)>",
  "</script>",
  "javascript:alert(1)",
  "'];x",
  "\\",
  "9".repeat(400),
  "../../",
  "itinerary/vostochny",
  "ÿ",
  "\ud800",
];
const KEYS = [
  "type",
  "message",
  "rfr",
  "part",
  "sentinel",
  "secret",
  "height",
  "toString",
  "valueOf",
  "then",
  "__proto__",
  "constructor",
  "address",
];
const VALUES = [
  "iframe-child-init",
  "iframe-get-child-dimensions",
  "frames-init",
  "ready",
  "hello",
  "open",
  "host",
  "itinerary/vostochny",
  "itinerary",
  "link",
  "setHeight",
];

/** Something that a page could post: nearly right, or wild. */
function wild(roll: (below: number) => number, depth = 0): unknown {
  const text = (): string => Array.from({ length: roll(9) }, () => PIECES[roll(PIECES.length)]).join("");
  switch (roll(depth > 2 ? 7 : 11)) {
    case 0:
      return [null, undefined, true, false, Number.NaN, -0, 1n, Number.POSITIVE_INFINITY][roll(8)];
    case 1:
      return roll(2 ** 31) - 2 ** 30;
    case 2:
    case 3:
    case 4:
      return text();
    case 5:
      return VALUES[roll(VALUES.length)];
    case 6:
      return `[iFrameSizer]${text()}:8:${["true", "false"][roll(2)]}:${text()}:${":".repeat(roll(24))}${text()}`;
    case 7:
      return Array.from({ length: roll(5) }, () => wild(roll, depth + 1));
    case 8:
      return [
        new Date(Number.NaN),
        new Map([[{}, 1]]),
        new Set([null]),
        /x/,
        new ArrayBuffer(8),
        new Error("x"),
      ][roll(6)];
    default: {
      const value: Record<string, unknown> = {};
      for (let i = roll(5); i >= 0; i--) {
        Object.defineProperty(value, KEYS[roll(KEYS.length)] as string, {
          value: roll(3) ? VALUES[roll(VALUES.length)] : roll(2) ? 1 : wild(roll, depth + 1),
          enumerable: true,
          configurable: true,
        });
      }
      return value;
    }
  }
}

const TEXTS = [
  /^pymxPYMx.+xPYMx(height|scrollToChildPos)xPYMx\d+$/,
  /^\[iFrameSizer\][^:]*:\d+:\d+:(init(:[\d.]+)?|resizeObserver)$/,
  /^\[iFrameResizerChild\]Ready$/,
  /^\{"src":".*","context":"iframe\.resize","height":(\d+),"type":"set-height","value":\1\}$/,
  /^\{"id":"rfr","type":"get-(location|position)"\}$/,
  /^\{"type":"scroll-to","x":0,"y":\d+\}$/,
];
const TYPES = ["embed-size", "iframe-resized", "hello", "height", "opened"];

/** Expects that nothing was said but what the README names, with whole numbers. */
function expectHarmless(said: readonly Message[]): void {
  for (const message of said) {
    if (typeof message === "string") {
      expect(
        TEXTS.some((text) => text.test(message)),
        message,
      ).toBe(true);
      continue;
    }
    expect(message === null || message.message === "link").toBe(false);
    expect(message.message === "height" || TYPES.includes(message.type as string)).toBe(true);
    for (const value of Object.values(message)) {
      if (typeof value === "number") expect(Number.isInteger(value) && value >= 0).toBe(true);
    }
  }
}

test("10,000 wild messages: nothing is thrown, the words stay, and only heights are said", () => {
  const roll = dice(20_230_913);
  const opened = settled("?childId=here");
  const words = opened.document.body.textContent;
  const elements = opened.document.querySelectorAll("*").length;
  for (let i = 0; i < 10_000; i++) {
    opened.post(wild(roll));
    if (i % 10 === 0) wait(25);
  }
  wait();
  const { body } = opened.document;
  expect(body.textContent).toBe(words);
  expect(opened.document.querySelectorAll("*").length).toBe(elements);
  expect(opened.document.location.href).toBe("https://story.example/embed/itinerary/?childId=here");
  expect(({} as Record<string, unknown>).type).toBeUndefined();
  expectHarmless(opened.news());
  // And it still does its work.
  opened.resize({ height: 4_321 });
  expect(heightOf(opened.news())).toMatchObject({ height: 4_321 });
}, 30_000);

test("1,000 wild addresses: nothing is thrown, the words stay", () => {
  const roll = dice(13);
  const dom = new JSDOM(`<!doctype html>${PAGE}`);
  const names = ["childId", "parentUrl", "initialWidth", "f", "check", "secret", "explainer"];
  for (let i = 0; i < 10_000; i++) {
    const query = Array.from(
      { length: roll(4) },
      () => `${names[roll(names.length)]}=${encodeURIComponent(`${wild(roll, 3)}`.replaceAll("\ud800", ""))}`,
    ).join("&");
    const { document, said } = frame(`?${query}${roll(2) ? `#?secret=${roll(2 ** 31)}` : ""}`, true, dom);
    expect(document.body.textContent).toContain("Soyuz");
    expectHarmless(said);
  }
}, 30_000);

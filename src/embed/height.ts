/*
 * The one script of an embed page: how high the page is, said to whatever the host page already runs. It is built into
 * a few lines at the end of the page (`prerender/classicScripts.ts`), so that it needs no file, no module and no origin.
 * Which message is for whom, and what may never change, stands in README.md.
 *
 * What comes from the host is compared, or looked up by `getElementById` after a pattern; it goes back to the host at
 * most, and never becomes markup, a selector or a place to go to.
 */
import { copied } from "../share/copy.ts";
import type { Conversation } from "./conversation.ts";
import { isHostMessage, isPage, isPart } from "./messages.ts";

/** Frames grow for a reason: after so many steps without one, they grow because they have grown. */
const STEPS = 12;
/** ms without such a step after which growth is believed again. */
const REST = 10_000;
/** ms after a click or a key in which the content may grow as often as it likes: a panel that unfolds. */
const ACT = 1_000;
/** ms in which the host's questions are answered together: a page that asks whenever we answer is no storm. */
const TOGETHER = 20;

/** Asks the host to bring what is so many px below our upper edge into view. */
type ScrollHost = (top: number) => void;

const root = document.documentElement;
/** The address to pass on, in `value`: of the part in `name`, on our site, which is in `data-link`, or the host's. */
const field = document.querySelector("[data-link]") as HTMLInputElement;

// The controls of the page, which work without a host too. CSS goes by what is chosen, the height follows.
for (const radio of document.querySelectorAll<HTMLInputElement>("[data-choice]")) {
  const choice = radio.dataset.choice as string;
  if (root.dataset[choice] === radio.value) radio.checked = true;
  radio.onchange = () => {
    root.dataset[choice] = radio.value;
  };
}
const copy = document.querySelector("[data-copied]") as HTMLElement;
copy.onclick = () =>
  copied(field).then((done) => {
    if (done) copy.textContent = copy.dataset.copied as string;
  });

if (parent !== window) {
  // Hosts compare it with the `src` of the frame: as it was, before anything could change it.
  const { href, search, hash, host, pathname } = location;
  const query = new URLSearchParams(search);
  const at: Conversation = {
    height: 0,
    width: 0,
    pym: /^(?!.*xPYMx).+$/.exec(query.get("childId") ?? "")?.[0],
    secret: /secret=(\w{10})/.exec(hash)?.[1],
  };
  // The older Datawrapper loader looks for a frame by `iframe[src*='key']`: nothing in it may end the selector.
  const key = /^[\w-]+$/.exec(query.get("f") ?? "")?.[0] ?? /^[^'"\\]+/.exec(href)?.[0] ?? "";
  /** What is said first to iframe-resizer, whenever it greets us. */
  let greeting = "";
  let before = 0;
  let steps = 0;
  let stepped = 0;
  let acted = -ACT;
  let answering = false;
  let guardianTop = 0;
  /** The host's address, where we know it. */
  let page = "";

  const say = (message: unknown): void => parent.postMessage(message, "*");
  const sayToPym = (type: string, value: number): void => {
    if (at.pym) say(`pymxPYMx${at.pym}xPYMx${type}xPYMx${value}`);
  };
  const sayToResizer = (trigger: string): void =>
    say(`[iFrameSizer]${at.resizer}:${at.height}:${at.width}:${trigger}`);
  const ask = (type: string): void => say(JSON.stringify({ id: "rfr", type }));

  /** Says the last good height, in every language that costs nothing and in those that have been asked for. */
  const sayHeight = (): void => {
    const { height, width, secret } = at;
    if (!height) return;
    say({ sentinel: "amp", type: "embed-size", height, "datawrapper-height": { [key]: height } });
    say(JSON.stringify({ src: href, context: "iframe.resize", height, type: "set-height", value: height }));
    sayToPym("height", height);
    if (at.resizer) {
      if (greeting) sayToResizer(greeting);
      greeting = "";
      // One of the two triggers that open-iframe-resizer hears when it speaks iframe-resizer's language.
      sayToResizer("resizeObserver");
    }
    if (at.open) say({ type: "iframe-resized", width, height });
    if (at.loader) say({ rfr: 1, type: "height", height });
    if (secret) say({ message: "height", value: height, secret });
  };

  /**
   * Measures, and says the height if it has changed.
   * @param again whether it is said in any case
   */
  const report = (again?: boolean): void => {
    const width = innerWidth;
    const height = Math.ceil(root.getBoundingClientRect().height);
    const now = performance.now();
    let news = again;
    // Out of sight, in a closed tab of the host's, a frame has no size: what it had before still holds.
    if (width && height && (width !== at.width || height !== at.height)) {
      const turned = width !== at.width && height !== before;
      if (turned || now - stepped > REST || now - acted < ACT) steps = 0;
      // It grows though nothing has become narrower, or swings between two sizes with the host's scroll bar.
      if (width === at.width ? height > at.height : height === before) {
        stepped = now;
        steps += 1;
      }
      at.looped = steps > STEPS;
      // Of two sizes the larger stays: nothing is cut off.
      if (!at.looped || (height > at.height && height === before)) {
        news = true;
        if (height !== at.height) before = at.height;
        at.height = height;
        at.width = width;
      }
    }
    if (news) sayHeight();
  };
  const answer = (): void => {
    if (answering) return;
    answering = true;
    setTimeout(() => {
      answering = false;
      report(true);
    }, TOGETHER);
  };

  /** Opens a part of this page and marks it; once all is there the host is asked to bring it into view. */
  const show = (part: unknown, scrollHost: ScrollHost): void => {
    if (!isPart(part)) return;
    const element = document.getElementById(part);
    // Drawings have ids too: a part has a title.
    if (!element?.dataset.part) return;
    for (const other of document.querySelectorAll<HTMLElement>("[data-here]")) delete other.dataset.here;
    element.dataset.here = "asked";
    field.name = part;
    offer();
    const own = element.querySelector("details[data-own]");
    for (const details of document.querySelectorAll("details"))
      if (details === own || details.contains(element)) details.open = true;
    const scroll = (): void => {
      report();
      scrollHost(Math.round(element.getBoundingClientRect().top - root.getBoundingClientRect().top));
    };
    if (document.readyState === "complete") scroll();
    else addEventListener("load", scroll);
  };
  /** The part that an address asks for: `…?explainer=itinerary/vostochny`. */
  const partIn = (address: string): string | null =>
    new URLSearchParams(address.split("?")[1]).get("explainer");

  /**
   * What a reader copies to pass a part on leads to the page round it, where we know that, without what it measures its
   * readers by. It is text in a field: nothing of ours ever goes there.
   */
  const offer = (): void => {
    field.value = `${field.dataset.link}${field.name}/`;
    if (!isPage(page)) return;
    const url = new URL(page);
    for (const name of [...url.searchParams.keys()])
      if (/^(explainer|[fg]b?clid|(utm|mc)_.*)$/.test(name)) url.searchParams.delete(name);
    url.search += `${url.search ? "&" : "?"}explainer=${field.name}`;
    field.value = url.href;
  };

  const hearText = (text: string): void => {
    if (text === "resize" || text.startsWith(`pymxPYMx${at.pym}xPYMxwidth`)) answer();
    if (text.startsWith("[iFrameSizer]")) {
      const fields = text.slice(13).split(":");
      const version = /^[\d.]+$/.exec(fields[20] ?? "")?.[0];
      if (/^(true|false)$/.test(fields[2] ?? "")) {
        at.resizer = fields[0] as string;
        greeting = "init";
        if (version) {
          // Version 5 takes a frame that does not name its version for an old one.
          greeting += `:${version}`;
          at.version = version;
        }
        answer();
      } else if (fields[0] === "resize") answer();
    }
    if (text.startsWith("{")) {
      const { id, type, search, iframeTop, pageYOffset } = JSON.parse(text);
      if (id !== "rfr") return;
      if (type === "get-location" && !at.guardian) {
        at.guardian = true;
        show(partIn(`${search}`), (top) => {
          guardianTop = top;
          ask("get-position");
        });
      }
      const y = Math.round(iframeTop + pageYOffset + guardianTop);
      if (type === "get-position" && y >= 0) say(JSON.stringify({ type: "scroll-to", x: 0, y }));
    }
  };
  const hearObject = (data: Readonly<Record<string, unknown>>): void => {
    const { type, message } = data;
    if (type === "frames-init") at.frames = true;
    else if (type === "iframe-child-init" || type === "iframe-get-child-dimensions") at.open = true;
    else if (isHostMessage(data)) {
      at.loader = true;
      if (type === "hello") say({ rfr: 1, type });
      if (data.type === "host") {
        page = data.address;
        offer();
      }
      if (data.type === "open") show(data.part, (top) => say({ rfr: 1, type: "opened", top }));
    } else if (message !== "ready") return;
    answer();
  };

  addEventListener("message", ({ source, data }) => {
    try {
      if (source !== parent) return;
      if (typeof data === "string") hearText(data);
      else hearObject(data);
    } catch {
      // Anybody may post anything: what we cannot read is not for us.
    }
  });
  for (const act of ["click", "keydown"]) {
    addEventListener(
      act,
      () => {
        acted = performance.now();
      },
      true,
    );
  }
  if (at.secret) {
    // WordPress cuts a frame off at 1000 px: there the page is a card. The part scrolls, the line that names the story
    // stays below it. Its sandbox lets no link leave.
    root.dataset.card = "";
    const part = document.querySelector("main");
    part?.after(part.lastElementChild as Element);
    addEventListener("click", (event) => {
      const link = (event.target as Element).closest("a");
      if (!link || link.host !== host || link.pathname === pathname) return;
      event.preventDefault();
      say({ message: "link", value: link.href, secret: at.secret });
    });
  }

  say("[iFrameResizerChild]Ready");
  say({ rfr: 1, type: "hello" });
  report();
  [page = ""] = (query.get("parentUrl") ?? "").split("#");
  offer();
  show(partIn(page), (top) => sayToPym("scrollToChildPos", top));
  new ResizeObserver(() => report()).observe(root);
  document.fonts.ready.then(() => report(true));
  addEventListener("load", () => report(true));
  // A host's loader may be parsed after the frame. Frames out of sight measure nothing by themselves.
  for (const wait of [0, 250, 1_000, 3_000]) {
    setTimeout(() => {
      report(true);
      if (!at.guardian) ask("get-location");
      // What a frame says while the browser still puts it together can be lost.
      if (!at.loader) say({ rfr: 1, type: "hello" });
    }, wait);
  }
  if (query.get("check") === "1") {
    window.hostConversation = at;
    const card = document.createElement("script");
    card.src = `${document.getElementById("root")?.dataset.up}embed/check.js`;
    document.body.append(card);
  }
}

import { frameAddress, snippetChoices } from "./frameAddress.ts";
import { heightFuse } from "./heightFuse.ts";
import { type HostMessage, isFrameMessage, isPart } from "./messages.ts";
import { reservedHeight } from "./reservedHeight.ts";

/** What a host's own scripts can ask of the loader, as `rifleForARifle.v1`. */
export type Loader = {
  /**
   * Looks at once for places and frames of ours in a node and below it; without one, in the whole document. A document
   * or shadow root is watched from then on. Needed only for a shadow root that was attached after its element had come
   * into the page; the rest is seen by itself. Does nothing to what is in order already.
   */
  scan: (root?: Node) => void;
  /** Puts the words back in all places, takes back all heights, and watches, hears and exposes nothing any more. */
  stop: () => void;
};

/** A frame of ours, one that stood in the page or one that we have set into a place. */
type Framed = {
  /** The element with `data-explainer`; none for a frame that stood in the page. */
  place: HTMLElement | undefined;
  /** Its inline height as it was. */
  before: string;
  follow: ReturnType<typeof heightFuse>;
  /** Its height in px as it has said it last; 0 until it speaks: so long a height is reserved. */
  height: number;
  /** True while its height, said or reserved, is to be set. */
  due: boolean;
  /** So many px below its upper edge it has opened the part that was asked for; below 0 when there is nothing to show. */
  top: number;
};

/** What a shadow root holds that shows its element as if there were none: how we leave a place. */
const WORDS = "<slot></slot>";

/** What may make an element a place or a frame of ours, or another one. */
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributeFilter: ["src", "data-explainer", ...snippetChoices.map((choice) => `data-${choice}`)],
};

/**
 * Begins to look after the frames of ours in this page.
 * @param base where our site begins, with a slash at the end
 * @param onStop called when it has ended: by `stop`, or because the page's policy refuses our frames
 */
export function startLoader(base: string, onStop: () => void): Loader {
  const { origin } = new URL(base);
  const ending = new AbortController();
  const { signal } = ending;
  const known = new WeakMap<Element, Framed>();
  /** Those that are in the page now: a host may take one out and put it back. */
  const present = new Map<HTMLIFrameElement, Framed>();
  /** The part that has been brought into view: once, not each time that its frame loads again. */
  let brought = "";

  const isOurs = (frame: HTMLIFrameElement): boolean => frame.src.startsWith(`${base}embed/`);

  /** The frame that we have set into a place, if we have. */
  const frameIn = (place: Element): HTMLIFrameElement | null => {
    const frame = place.shadowRoot?.firstElementChild as HTMLIFrameElement | null | undefined;
    return frame && known.has(frame) ? frame : null;
  };

  const say = (frame: HTMLIFrameElement, message: HostMessage, target: string): void =>
    frame.contentWindow?.postMessage(message, target);

  /** The part that the page's own address asks for (`?explainer=itinerary/vostochny`), if it is in this frame. */
  const askedOf = ({ src }: HTMLIFrameElement): string => {
    const part = new URLSearchParams(location.search).get("explainer");
    return isPart(part) && `${base}embed/${part}/`.startsWith(src.replace(/[?#].*/, "")) ? part : "";
  };

  /**
   * Sets the heights that are due, said or reserved, then shows what was asked for. All that they depend on is read
   * before one is set: the page is laid out once.
   */
  const draw = (): void => {
    [...present]
      .filter(([, { due, place, height }]) => due && (place || height))
      .map(([{ style, clientWidth, clientHeight, offsetHeight }, framed]) => {
        const { place, height, follow } = framed;
        framed.due = false;
        // Where the page's boxes are measured with their borders, a border would take from the height.
        const px = height
          ? follow(height, clientWidth, performance.now()) + offsetHeight - clientHeight
          : reservedHeight(place?.dataset.heights, clientWidth);
        // The page's own rules for frames must not win.
        return () => style.setProperty("height", `${px}px`, "important");
      })
      .forEach((set) => {
        set();
      });
    for (const [frame, framed] of present) {
      const { top } = framed;
      const asked = askedOf(frame);
      framed.top = -1;
      // Only what the page has asked for. A reader who has moved already, or is back at an old place, is left there.
      if (top < 0 || !asked || asked === brought || scrollY > 0) continue;
      brought = asked;
      frame.scrollIntoView({ behavior: "instant" });
      scrollBy({ top, behavior: "instant" });
    }
  };

  const hear = ({ data, origin: from, source }: MessageEvent): void => {
    if (!source || !isFrameMessage(data)) return;
    for (const [frame, framed] of present) {
      // A sandbox takes a page's origin away, and nothing but "*" reaches it then.
      const target = from === "null" && frame.hasAttribute("sandbox") ? "*" : from;
      if (frame.contentWindow !== source || !isOurs(frame) || (target !== "*" && target !== origin)) continue;
      if (data.type === "hello") {
        const part = askedOf(frame);
        say(frame, { rfr: 1, type: "host", address: location.href.replace(/#.*/, "") }, target);
        if (part) say(frame, { rfr: 1, type: "open", part }, target);
      } else {
        if (data.type === "height") {
          framed.height = data.height;
          framed.due = true;
        } else framed.top = data.top;
        requestAnimationFrame(draw);
      }
    }
  };

  /** Looks after a frame of ours, from now on or again. */
  const adopt = (frame: HTMLIFrameElement, place?: HTMLElement): void => {
    if (present.has(frame)) return;
    const framed: Framed = known.get(frame) ?? {
      place,
      before: frame.style.height,
      follow: heightFuse(),
      height: 0,
      due: true,
      top: -1,
    };
    known.set(frame, framed);
    present.set(frame, framed);
    // One that waits until it is near could not be brought into view.
    if (askedOf(frame)) frame.loading = "eager";
    // It may have spoken before there was anybody to hear. Who is in it is not known yet: nothing else is said. One of
    // our own making has not: a message would only make the browser set up the empty page that it begins with.
    if (!place) say(frame, { rfr: 1, type: "hello" }, "*");
  };

  /** Takes back what was done to a frame that stood in the page, or shows a place's own words again. */
  const release = (frame: HTMLIFrameElement): void => {
    const { place, before } = known.get(frame) as Framed;
    present.delete(frame);
    known.delete(frame);
    if (place) place.shadowRoot?.replaceChildren(document.createElement("slot"));
    else frame.style.height = before;
  };

  /**
   * Gives a place its frame, in a shadow root: what the place holds stays untouched for whoever manages it (a framework
   * that renders it again, a page cache that copies it), and the page's rules for frames do not reach in.
   */
  const turn = (place: HTMLElement): void => {
    const { explainer } = place.dataset;
    const address = frameAddress(base, explainer, place.dataset);
    let frame = frameIn(place);
    if (frame && frame.src !== address) {
      release(frame);
      frame = null;
    }
    if (!address) return;
    if (!frame) {
      // A root of the page's own: what is in there is not ours to replace.
      if (place.shadowRoot && place.shadowRoot.innerHTML !== WORDS) return;
      frame = document.createElement("iframe");
      frame.allow = "web-share; clipboard-write";
      frame.loading = "lazy";
      frame.style.cssText = "display:block;width:100%;border:0";
      frame.src = address;
      try {
        (place.shadowRoot ?? place.attachShadow({ mode: "open" })).replaceChildren(frame);
      } catch {
        // An element that can have none, or has a closed one: it keeps its words.
        return;
      }
    }
    // While the page is still arriving, the link comes after its place: this is done again then.
    const words = (place.querySelector("a") ?? place).textContent as string;
    frame.title = words.replace(/\s+/g, " ").trim() || (explainer as string);
    adopt(frame, place);
  };

  const lookAt = (element: Element): void => {
    if (element.localName === "iframe") {
      const frame = element as HTMLIFrameElement;
      if (isOurs(frame)) adopt(frame);
      else if (present.has(frame)) release(frame);
    }
    if (element.hasAttribute("data-explainer") || frameIn(element)) turn(element as HTMLElement);
    if (element.shadowRoot && !frameIn(element)) look(element.shadowRoot);
  };

  const look = (root: Node): void => {
    if (!("querySelectorAll" in root)) return;
    if (root instanceof Element) lookAt(root);
    else watcher.observe(root, WATCHED);
    for (const element of (root as ParentNode & Node).querySelectorAll("*")) lookAt(element);
  };

  /** Forgets what is not in the page any more, and keeps room for what is new. */
  const settle = (): void => {
    for (const frame of present.keys()) if (!frame.isConnected) present.delete(frame);
    draw();
  };

  const watcher = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Element) lookAt(target);
      addedNodes.forEach(look);
    }
    settle();
  });

  const scan = (root: Node = document): void => {
    if (signal.aborted) return;
    look(root);
    settle();
  };

  const stop = (): void => {
    ending.abort();
    watcher.disconnect();
    for (const frame of present.keys()) release(frame);
    onStop();
  };

  addEventListener("message", hear, { signal });
  addEventListener(
    "resize",
    () => {
      for (const framed of present.values()) framed.due = true;
      draw();
    },
    { signal },
  );
  addEventListener("DOMContentLoaded", () => scan(), { signal });
  addEventListener(
    "securitypolicyviolation",
    ({ disposition, effectiveDirective, blockedURI }) => {
      // Where our frames are refused, the words are better than an error in every place.
      if (disposition === "enforce" && effectiveDirective === "frame-src" && blockedURI.startsWith(origin))
        stop();
    },
    { signal },
  );
  scan();
  return { scan, stop };
}

import { frameAddress, snippetChoices } from "./frameAddress.ts";
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

/** A frame of ours, one that stood in the page or one that we set into a place. */
type Framed = {
  frame: HTMLIFrameElement;
  /** Whose height is set: the frame itself, or what we have put into a place to keep its room. */
  box: HTMLElement;
  /** The element with `data-explainer`; none for a frame that stood in the page. */
  place: HTMLElement | undefined;
  /** The inline height of its box as it was. */
  before: string;
  /**
   * True from when it has come near to what the reader sees. Until then nobody is in it, and its window is let alone:
   * to ask for that makes a browser set up the empty page that a frame begins with, at 10 ms each on a slow telephone.
   */
  near: boolean;
  /** Its height in px as it has said it last; 0 until it speaks: so long a height is reserved. */
  height: number;
};

/** How far beyond the window a frame is near. Browsers begin to load lazy ones at about that distance. */
const NEAR: IntersectionObserverInit = { rootMargin: "1500px" };

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
  /** By their boxes. */
  const known = new WeakMap<Element, Framed>();
  /** Those that are in the page now: a host may take one out and put it back. */
  const present = new Set<Framed>();
  /** The part that has been brought into view: once, not each time that its frame loads again. */
  let brought = "";

  const isOurs = (frame: HTMLIFrameElement): boolean => frame.src.startsWith(`${base}embed/`);

  /** What we have put into a place, if we have. */
  const framedIn = (place: Element): Framed | undefined =>
    known.get(place.shadowRoot?.firstElementChild as Element);

  const say = (frame: HTMLIFrameElement, message: HostMessage, target: string): void =>
    frame.contentWindow?.postMessage(message, target);

  /** The part that the page's own address asks for (`?explainer=itinerary/vostochny`), if it is in this frame. */
  const askedOf = ({ src }: HTMLIFrameElement): string => {
    const part = new URLSearchParams(location.search).get("explainer");
    return isPart(part) && `${base}embed/${part}/`.startsWith(src.replace(/[?#].*/, "")) ? part : "";
  };

  /** Sets all heights, said or reserved. What they depend on is read before one is set: the page is laid out once. */
  const draw = (): void => {
    [...present]
      .filter(({ place, height }) => place || height)
      .map(({ box, place, height }) => {
        const { style, clientWidth, clientHeight, offsetHeight } = box;
        // Where the page's boxes are measured with their borders, a border would take from the height.
        const px = height
          ? height + offsetHeight - clientHeight
          : reservedHeight(place?.dataset.heights, clientWidth);
        // The page's own rules for frames must not win.
        return () => style.setProperty("height", `${px}px`, "important");
      })
      .forEach((set) => {
        set();
      });
  };

  /** Brings what stands so many px below a box's upper edge into view, if the page's address asks for it. */
  const bring = (box: HTMLElement, asked: string, top: number): void => {
    // A reader who has moved already, or is back at an old place, is left there.
    if (!asked || asked === brought || scrollY > 0) return;
    brought = asked;
    box.scrollIntoView({ behavior: "instant" });
    scrollBy({ top, behavior: "instant" });
  };

  const hear = ({ data, origin: from, source }: MessageEvent): void => {
    if (!source || !isFrameMessage(data)) return;
    for (const framed of present) {
      const { frame, box, near } = framed;
      if (!near || frame.contentWindow !== source) continue;
      // A sandbox takes a page's origin away, and nothing but "*" reaches it then.
      const target = from === "null" && frame.hasAttribute("sandbox") ? "*" : from;
      if (target !== "*" && target !== origin) continue;
      const part = askedOf(frame);
      if (data.type === "hello") {
        say(frame, { rfr: 1, type: "host", address: location.href.replace(/#.*/, "") }, target);
        if (part) say(frame, { rfr: 1, type: "open", part }, target);
      } else if (data.type === "height") {
        framed.height = data.height;
        requestAnimationFrame(draw);
      } else requestAnimationFrame(() => bring(box, part, data.top));
    }
  };

  /** Lets a frame begin that has come near, or is asked for. */
  const begin = (framed: Framed): void => {
    const { frame, box, place } = framed;
    framed.near = true;
    nearing.unobserve(box);
    if (place) box.append(frame);
    // It may have spoken before there was anybody to hear. Who is in it is not known yet: nothing else is said.
    else say(frame, { rfr: 1, type: "hello" }, "*");
  };

  /** Begins to keep what is known of a frame; nothing is done to it yet. */
  const know = (frame: HTMLIFrameElement, box: HTMLElement, place?: HTMLElement): Framed => {
    const framed: Framed = {
      frame,
      box,
      place,
      before: box.style.height,
      near: false,
      height: 0,
    };
    known.set(box, framed);
    return framed;
  };

  /** Looks after a frame of ours, from now on or again. */
  const adopt = (framed: Framed): void => {
    const { frame, box, near } = framed;
    present.add(framed);
    if (near) return;
    if (askedOf(frame)) {
      // One that waits until it is near could not be brought into view.
      frame.loading = "eager";
      begin(framed);
    } else nearing.observe(box);
  };

  /** Takes back what was done to a frame that stood in the page, or shows a place's own words again. */
  const release = (framed: Framed): void => {
    const { box, place, before } = framed;
    present.delete(framed);
    known.delete(box);
    nearing.unobserve(box);
    if (place) place.shadowRoot?.replaceChildren(document.createElement("slot"));
    else box.style.height = before;
  };

  /**
   * Gives a place its frame, in a shadow root: what the place holds stays untouched for whoever manages it (a framework
   * that renders it again, a page cache that copies it), and the page's rules for frames do not reach in. First comes an
   * empty box, which keeps the room: twenty frames at once would hold up a slow telephone.
   */
  const turn = (place: HTMLElement): void => {
    const { explainer } = place.dataset;
    const address = frameAddress(base, explainer, place.dataset);
    let framed = framedIn(place);
    if (framed && framed.frame.src !== address) {
      release(framed);
      framed = undefined;
    }
    if (!address) return;
    if (!framed) {
      // A root of the page's own: what is in there is not ours to replace.
      if (place.shadowRoot && place.shadowRoot.innerHTML !== WORDS) return;
      const box = document.createElement("div");
      try {
        (place.shadowRoot ?? place.attachShadow({ mode: "open" })).replaceChildren(box);
      } catch {
        // An element that can have none, or has a closed one: it keeps its words.
        return;
      }
      const frame = document.createElement("iframe");
      frame.allow = "web-share; clipboard-write";
      frame.loading = "lazy";
      frame.style.cssText = "display:block;width:100%;height:100%;border:0";
      frame.src = address;
      framed = know(frame, box, place);
    }
    // While the page is still arriving, the link comes after its place: this is done again then.
    const words = (place.querySelector("a") ?? place).textContent as string;
    framed.frame.title = words.replace(/\s+/g, " ").trim() || (explainer as string);
    adopt(framed);
  };

  const lookAt = (element: Element): void => {
    if (element.localName === "iframe") {
      const frame = element as HTMLIFrameElement;
      const framed = known.get(frame);
      if (isOurs(frame)) adopt(framed ?? know(frame, frame));
      else if (framed) release(framed);
    }
    if (element.hasAttribute("data-explainer") || framedIn(element)) turn(element as HTMLElement);
    if (element.shadowRoot && !framedIn(element)) look(element.shadowRoot);
  };

  const look = (root: Node): void => {
    if (!("querySelectorAll" in root)) return;
    if (root instanceof Element) lookAt(root);
    else watcher.observe(root, WATCHED);
    for (const element of (root as ParentNode & Node).querySelectorAll("*")) lookAt(element);
  };

  /** Forgets what is not in the page any more, and keeps room for what is new. */
  const settle = (): void => {
    for (const framed of present) if (!framed.box.isConnected) present.delete(framed);
    draw();
  };

  const nearing = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) begin(known.get(target) as Framed);
  }, NEAR);

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
    nearing.disconnect();
    present.forEach(release);
    onStop();
  };

  addEventListener("message", hear, { signal });
  addEventListener("resize", draw, { signal });
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

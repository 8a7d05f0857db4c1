import { frameAddress, snippetChoices } from "../frameAddress.ts";
import { type HostMessage, isFrameMessage, isPart } from "../messages.ts";
import { partInView } from "./bringIntoView.ts";
import { type EmbedFrame, setHeights } from "./embedFrame.ts";
import { wordsOnPaper } from "./wordsOnPaper.ts";

/** What a host's own scripts can ask of the loader, as `rifleForARifle.v1`. */
export type Loader = {
  /**
   * Looks at once for places and frames of ours in a node and below it; without one, in the whole document. A document
   * or shadow root is watched from then on. Only needed for a shadow root that was attached after its element had come
   * into the page; the loader finds the rest by itself. Does nothing to what is in order already.
   */
  scan: (root?: Node) => void;
  /** Gives all places their words and all frames their heights back; then nothing is watched, heard or exposed any more. */
  stop: () => void;
};

/** How far outside the window a frame is near: a slow phone needs about two seconds for one, and a reader for that way. */
const NEAR: IntersectionObserverInit = { rootMargin: "2000px" };

/** So many ms after it has loaded a frame of ours has long said something. One that has not was refused, or is not ours. */
const SILENCE = 5_000;

/** A shadow root with this shows its element's own words: how we leave a place. */
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
  const known = new WeakMap<Element, EmbedFrame>();
  /** Those that are in the page now: a host may take one out and put it back. */
  const present = new Set<EmbedFrame>();
  const inView = partInView(signal);
  /** The addresses of frames that did not come, by their places. */
  const refused = new WeakMap<Element, string>();

  const isOurs = (frame: HTMLIFrameElement): boolean => frame.src.startsWith(`${base}embed/`);

  /** What we have put into a place, if we have. */
  const embedIn = (place: Element): EmbedFrame | undefined =>
    known.get(place.shadowRoot?.firstElementChild as Element);

  const post = (frame: HTMLIFrameElement, message: HostMessage, target: string): void =>
    frame.contentWindow?.postMessage(message, target);

  /** The part that the page's own address asks for (`?explainer=itinerary/vostochny`), if this frame holds it. */
  const partAskedOf = ({ src }: HTMLIFrameElement): string => {
    const part = new URLSearchParams(location.search).get("explainer");
    return isPart(part) && `${base}embed/${part}/`.startsWith(src.replace(/[?#].*/, "")) ? part : "";
  };

  const layOut = (): void => setHeights(present);

  const onMessage = ({ data, origin: from, source }: MessageEvent): void => {
    if (!source || !isFrameMessage(data)) return;
    for (const embed of present) {
      const { frame, box, near } = embed;
      if (!near || frame.contentWindow !== source) continue;
      // A sandbox takes a page's origin away, and then only "*" reaches it.
      const target = from === "null" && frame.hasAttribute("sandbox") ? "*" : from;
      if (target !== "*" && target !== origin) continue;
      embed.spoken = true;
      const part = partAskedOf(frame);
      if (data.type === "hello") {
        post(frame, { rfr: 1, type: "host", address: location.href.replace(/#.*/, "") }, target);
        if (part) post(frame, { rfr: 1, type: "open", part }, target);
      } else if (data.type === "height") {
        embed.height = data.height;
        requestAnimationFrame(() => {
          layOut();
          // Now it fits, and scrolls only where it grows by itself (README.md).
          if (embed.place) frame.scrolling = "auto";
        });
      } else if (data.type === "acted") inView.leave();
      else if (part) requestAnimationFrame(() => inView.bring(box, data.top));
    }
  };

  /** Lets a frame begin that has come near, or that the page's address asks for. */
  const begin = (embed: EmbedFrame): void => {
    const { frame, box, place } = embed;
    embed.near = true;
    nearness.unobserve(box);
    if (place) {
      frame.onload = () => setTimeout(() => giveUp(embed), SILENCE);
      box.append(frame);
    }
    // Its first message may have come before we listened, so we ask for another. We do not know yet whose page is in the
    // frame, so we tell it nothing else.
    else post(frame, { rfr: 1, type: "hello" }, "*");
  };

  /** Makes the record of a frame; nothing is done to the frame yet. */
  const record = (frame: HTMLIFrameElement, box: HTMLElement, place?: HTMLElement): EmbedFrame => {
    const embed: EmbedFrame = {
      frame,
      box,
      place,
      before: box.style.height,
      near: false,
      spoken: false,
      height: 0,
    };
    known.set(box, embed);
    return embed;
  };

  /** Looks after a frame of ours, from now on or again. */
  const attach = (embed: EmbedFrame): void => {
    const { frame, box, near } = embed;
    present.add(embed);
    if (near) return;
    if (partAskedOf(frame)) {
      // One that waits until it is near could not be scrolled to.
      frame.loading = "eager";
      inView.expect(box);
      begin(embed);
    } else nearness.observe(box);
  };

  /** Takes back what was done to a frame that stood in the page, or shows a place's own words again. */
  const detach = (embed: EmbedFrame): void => {
    const { box, place, before } = embed;
    present.delete(embed);
    known.delete(box);
    nearness.unobserve(box);
    if (place) place.shadowRoot?.replaceChildren(document.createElement("slot"));
    else box.style.height = before;
  };

  /** Gives a place its words back where its frame has not spoken, and does not try again. */
  const giveUp = (embed: EmbedFrame): void => {
    const { frame, place, spoken } = embed;
    if (!place || spoken || !present.has(embed)) return;
    refused.set(place, frame.src);
    detach(embed);
  };

  /**
   * Gives a place its frame, in a shadow root. What the place holds stays untouched for whoever manages it (a framework
   * that renders it again, a page cache that copies it), and the page's rules for frames do not apply in there. First
   * comes an empty box, which keeps the room: twenty frames at once would hold up a slow phone.
   */
  const fill = (place: HTMLElement): void => {
    const { explainer } = place.dataset;
    const address = frameAddress(base, explainer, place.dataset);
    let embed = embedIn(place);
    if (embed && embed.frame.src !== address) {
      detach(embed);
      embed = undefined;
    }
    if (!address || refused.get(place) === address) return;
    if (!embed) {
      // A root of the page's own: its content is not ours to replace.
      if (place.shadowRoot && place.shadowRoot.innerHTML !== WORDS) return;
      const box = document.createElement("div");
      try {
        (place.shadowRoot ?? place.attachShadow({ mode: "open" })).replaceChildren(box);
      } catch {
        // An element that can have none, or has a closed one, keeps its words.
        return;
      }
      const frame = document.createElement("iframe");
      frame.allow = "web-share; clipboard-write";
      frame.loading = "lazy";
      // Until its height is known a scroll bar would make it narrower, and it would be laid out twice.
      frame.scrolling = "no";
      frame.style.cssText = "display:block;width:100%;height:100%;border:0";
      frame.src = address;
      embed = record(frame, box, place);
    }
    // While the page is still arriving, the link comes after its place: then this is done again.
    const words = (place.querySelector("a") ?? place).textContent as string;
    embed.frame.title = words.replace(/\s+/g, " ").trim() || (explainer as string);
    attach(embed);
  };

  const visit = (element: Element): void => {
    if (element.localName === "iframe") {
      const frame = element as HTMLIFrameElement;
      const embed = known.get(frame);
      if (isOurs(frame)) attach(embed ?? record(frame, frame));
      else if (embed) detach(embed);
    }
    if (element.hasAttribute("data-explainer") || embedIn(element)) fill(element as HTMLElement);
    if (element.shadowRoot && !embedIn(element)) visitTree(element.shadowRoot);
  };

  const visitTree = (root: Node): void => {
    if (!("querySelectorAll" in root)) return;
    if (root instanceof Element) visit(root);
    else watcher.observe(root, WATCHED);
    for (const element of (root as ParentNode & Node).querySelectorAll("*")) visit(element);
  };

  /** Drops what has left the page, and keeps room for what is new. */
  const update = (): void => {
    for (const embed of present) if (!embed.box.isConnected) present.delete(embed);
    layOut();
  };

  const nearness = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) begin(known.get(target) as EmbedFrame);
  }, NEAR);

  const watcher = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Element) visit(target);
      addedNodes.forEach(visitTree);
    }
    update();
  });

  const scan = (root: Node = document): void => {
    if (signal.aborted) return;
    visitTree(root);
    update();
  };

  const stop = (): void => {
    ending.abort();
    watcher.disconnect();
    nearness.disconnect();
    present.forEach(detach);
    onStop();
  };

  addEventListener("message", onMessage, { signal });
  addEventListener("resize", layOut, { signal });
  wordsOnPaper(present, signal);
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

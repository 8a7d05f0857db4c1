import { describe, expect, test, vi } from "vitest";
import {
  addScript,
  BASE,
  changesSeen,
  editions,
  frameAt,
  frameIn,
  height,
  loader,
  nextPicture,
  ORIGIN,
  paste,
  says,
  scrolledTo,
  told,
  useLoaderPage,
} from "../../../tests/support/loaderPage.ts";

useLoaderPage();

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
    dispatchEvent(new Event("DOMContentLoaded"));
    expect(window.rifleForARifle?.v1).toBeUndefined();
    expect(frameIn(place)).toBeNull();
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
    expect(scrolledTo()).toEqual([]);
    says(first, { rfr: 1, type: "height", height: 5_000 });
    says(first, { rfr: 1, type: "opened", top: 740 });
    nextPicture();
    says(first, { rfr: 1, type: "opened", top: 900 });
    nextPicture();
    expect(height(first)).toBe("5000px");
    expect(scrolledTo()).toEqual([[first.parentElement, "-740px"]]);
    expect(first.parentElement?.style.scrollMarginTop).toBe("");
  });

  test.each(["wheel", "touchmove", "keydown", "pointerdown"])(
    "does not move a reader who has moved (%s), and opens nothing that is no part",
    async (act) => {
      history.replaceState(null, "", "/story?explainer=gifts");
      const place = paste('<div data-explainer="gifts"></div>');
      await start();
      dispatchEvent(new Event(act));
      says(frameAt(place), { rfr: 1, type: "opened", top: 10 });
      nextPicture();
      expect(scrolledTo()).toEqual([]);
      history.replaceState(null, "", "/story?explainer=javascript:alert(1)");
      const messages = told(frameAt(place));
      says(frameAt(place), { rfr: 1, type: "hello" });
      expect(messages.mock.calls.map(([message]) => (message as { type: string }).type)).toEqual(["host"]);
    },
  );

  test("does not move a reader who has moved in a frame, which the page itself hears nothing of", async () => {
    history.replaceState(null, "", "/story?explainer=gifts");
    const place = paste('<div data-explainer="gifts"></div>');
    await start();
    says(frameAt(place), { rfr: 1, type: "acted" });
    says(frameAt(place), { rfr: 1, type: "opened", top: 10 });
    nextPicture();
    expect(scrolledTo()).toEqual([]);
  });

  test("does not move a reader who had scrolled before it came", async () => {
    history.replaceState(null, "", "/story?explainer=gifts");
    const place = paste('<div data-explainer="gifts"></div>');
    document.documentElement.scrollTop = innerHeight;
    await start();
    document.documentElement.scrollTop = 0;
    says(frameAt(place), { rfr: 1, type: "opened", top: 10 });
    nextPicture();
    expect(scrolledTo()).toEqual([]);
  });

  test("a copy under another name finds home by the link of a place, also one that comes later", async () => {
    document.head.replaceChildren();
    const [stop, figure, story, other] = [
      ["itinerary/vostochny", "itinerary/vostochny/?utm_source=x#a"],
      ["gifts/list", "gifts/"],
      ["story", ""],
      ["gifts/glove", "gifts/sword/"],
    ].map(([part, path]) => [part, `<div data-explainer="${part}"><a href="${BASE}${path}">Words</a></div>`]);
    for (const [part = "", html = ""] of [stop, figure, story] as string[][]) {
      const place = paste(html);
      await start();
      expect(frameAt(place).src).toBe(`${BASE}embed/${part}/?f=rfr-${part.replace("/", "-")}-x`);
      loader().stop();
      place.remove();
    }
    const words = paste(other?.[1] ?? "");
    await start();
    expect(frameIn(words)).toBeNull();
    const late = paste(stop?.[1] ?? "");
    dispatchEvent(new Event("DOMContentLoaded"));
    await changesSeen();
    expect(frameAt(late).src).toContain(`${BASE}embed/itinerary/vostochny/`);
  });

  test("a frame that loads and says nothing gives the words back, for good", async () => {
    vi.useFakeTimers();
    try {
      const [silent, speaking] = ["gifts", "context"].map((part) =>
        paste(`<div data-explainer="${part}"><a>Words</a></div>`),
      ) as [HTMLElement, HTMLElement];
      await start();
      await vi.advanceTimersByTimeAsync(0);
      says(frameAt(speaking), { rfr: 1, type: "hello" });
      for (const place of [silent, speaking]) frameAt(place).dispatchEvent(new Event("load"));
      await vi.advanceTimersByTimeAsync(4_000);
      expect(frameIn(silent)).not.toBeNull();
      await vi.advanceTimersByTimeAsync(2_000);
      expect(silent.shadowRoot?.innerHTML).toBe("<slot></slot>");
      expect(frameIn(speaking)).not.toBeNull();
      loader().scan();
      expect(frameIn(silent)).toBeNull();
      // Another part is another matter.
      silent.dataset.explainer = "aftermath";
      loader().scan();
      await vi.advanceTimersByTimeAsync(0);
      expect(frameIn(silent)?.src).toContain("/embed/aftermath/");
    } finally {
      vi.useRealTimers();
    }
  });

  test("on paper there are words where no frame has come", async () => {
    const [near, far] = ["gifts", "context"].map((part) =>
      paste(`<div data-explainer="${part}"><a>Words</a></div>`),
    ) as [HTMLElement, HTMLElement];
    const plain = paste(`<iframe title="The treaty" src="${BASE}embed/aftermath/treaty/"></iframe>`);
    await start();
    says(frameAt(near), { rfr: 1, type: "height", height: 600 });
    dispatchEvent(new Event("beforeprint"));
    expect(near.shadowRoot?.querySelector("slot")).toBeNull();
    expect(far.shadowRoot?.querySelector("slot")).not.toBeNull();
    expect(far.shadowRoot?.querySelector("div")?.style.display).toBe("none");
    expect(plain.style.display).toBe("none");
    const link = plain.nextElementSibling as HTMLAnchorElement;
    expect([link.textContent, link.href]).toEqual(["The treaty", `${BASE}embed/aftermath/treaty/`]);
    dispatchEvent(new Event("afterprint"));
    expect(far.shadowRoot?.querySelector("slot")).toBeNull();
    expect(plain.style.display).toBe("");
    expect(link.isConnected).toBe(false);
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

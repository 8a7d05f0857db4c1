import { describe, expect, test, vi } from "vitest";
import {
  BASE,
  changesSeen,
  editions,
  frameAt,
  frameIn,
  height,
  loader,
  nextPicture,
  paste,
  says,
  useLoaderPage,
} from "../../../tests/support/loaderPage.ts";

useLoaderPage();

describe.each(editions)("%s", (_, start) => {
  test("gives a place its frame, and leaves the place's own words where they are", async () => {
    const html =
      '<div data-explainer="itinerary/vostochny" data-theme="dark" data-certainty="confirmed" data-as="reported">See <a href="https://news.example/">Six days\n  by <b>train</b></a></div>';
    const place = paste(html);
    await start();
    const frame = frameAt(place);
    expect(frame.src).toBe(
      `${BASE}embed/itinerary/vostochny/?theme=dark&certainty=confirmed&as=reported&f=rfr-itinerary-vostochny-x`,
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
    // A scroll bar that comes and goes would have it laid out twice; later, what grows by itself must scroll.
    expect(frameAt(table).scrolling).toBe("no");
    says(frameAt(table), { rfr: 1, type: "height", height: 888 });
    nextPicture();
    expect(frameAt(table).scrolling).toBe("auto");
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
});

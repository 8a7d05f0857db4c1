import { describe, expect, test, vi } from "vitest";
import {
  arrives,
  BASE,
  changesSeen,
  comesNear,
  countOfWindowsAsked,
  editions,
  frameAt,
  frameIn,
  height,
  nextPicture,
  nothingIsNear,
  ORIGIN,
  paste,
  says,
  told,
  useLoaderPage,
  watched,
  windowOf,
} from "../../../tests/support/loaderPage.ts";

useLoaderPage();

describe.each(editions)("%s", (_, start) => {
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
    nothingIsNear();
    const place = paste('<div data-explainer="gifts" data-heights="280:1200"></div>');
    const frame = paste(`<iframe src="${BASE}embed/gifts/" loading="lazy"></iframe>`) as HTMLIFrameElement;
    await start();
    const box = place.shadowRoot?.firstElementChild as HTMLElement;
    says(frame, { rfr: 1, type: "height", height: 700 });
    nextPicture();
    expect([frameIn(place), height(box), height(frame)]).toEqual([null, "1200px", ""]);
    expect(countOfWindowsAsked()).toBe(0);
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
});

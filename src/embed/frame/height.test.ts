import { describe, expect, test, vi } from "vitest";
import { embedPage, heightOf, settled, useStillTime, wait } from "../../../tests/support/embedPage.ts";

useStillTime();

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

describe("a browser that sizes frames by their content", () => {
  test("is asked again whenever the height changes", () => {
    const requestResize = vi.fn();
    const opened = embedPage("", true, undefined, { requestResize });
    wait(0);
    expect(requestResize).toHaveBeenCalledTimes(1);
    opened.resize({ height: 1_500 });
    expect(requestResize).toHaveBeenCalledTimes(2);
    // Nothing is new: the host's questions are not the browser's.
    wait(10_000);
    expect(requestResize).toHaveBeenCalledTimes(2);
  });

  test("measures at the width that the frame had at first: once that is another, it finds the page as high as it is", () => {
    const found: string[] = [];
    const opened: ReturnType<typeof embedPage> = embedPage("", true, undefined, {
      requestResize: () => found.push(opened.document.body.style.getPropertyValue("--content")),
    });
    wait(0);
    opened.resize({ height: 1_500 });
    opened.resize({ width: 320, height: 1_700 });
    opened.resize({ width: 600, height: 1_500 });
    expect(found).toEqual(["", "", "1700px", "1500px"]);
  });

  test("may refuse", () => {
    const requestResize = vi.fn(() => {
      throw new Error("NotAllowedError");
    });
    const opened = embedPage("", true, undefined, { requestResize });
    wait(0);
    expect(heightOf(opened.news())).toMatchObject({ height: 1_235 });
  });
});

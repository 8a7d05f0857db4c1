import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import {
  embedPage,
  heightOf,
  type Message,
  PAGE,
  settled,
  useStillTime,
  wait,
} from "../../../tests/support/embedPage.ts";
import { dice, wild } from "../../../tests/support/wildMessages.ts";

useStillTime();

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
  for (let i = 0; i < 1_000; i++) {
    const query = Array.from(
      { length: roll(4) },
      () => `${names[roll(names.length)]}=${encodeURIComponent(`${wild(roll, 3)}`.replaceAll("\ud800", ""))}`,
    ).join("&");
    const { document, said } = embedPage(`?${query}${roll(2) ? `#?secret=${roll(2 ** 31)}` : ""}`, true, dom);
    expect(document.body.textContent).toContain("Soyuz");
    expectHarmless(said);
  }
}, 30_000);

import { describe, expect, test } from "vitest";
import { DESK, PHONE, until, useReader } from "./reader.ts";

const reader = useReader();

/** Some words that stand once in the story, in a part that is laid out late, far below the first window. */
const farWords = (): Promise<string> =>
  reader.evaluate(() => {
    const all = document.body.textContent.replace(/\s+/g, " ");
    const texts = [...document.querySelectorAll(".deferred p")].reverse().flatMap((p) => [...p.childNodes]);
    for (const { nodeType, textContent } of texts) {
      const words = /[\w,’]+(?: [\w,’]+){5}/.exec(
        nodeType === Node.TEXT_NODE ? (textContent ?? "") : "",
      )?.[0];
      if (words && all.split(words).length === 2) return words;
    }
    throw new Error("No such words");
  });

/** Waits until some words stand in the window. */
const inWindow = (words: string): Promise<boolean> =>
  until(() =>
    reader.evaluate((words) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        const at = text.data.indexOf(words);
        if (at < 0 || text.parentElement?.closest("script")) continue;
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + words.length);
        const { top, bottom, width } = range.getBoundingClientRect();
        return width > 0 && top >= 0 && bottom <= innerHeight;
      }
      return false;
    }, words),
  );

/**
 * Safari 18, as far as it can be made of another engine: it does not search text that `content-visibility` has skipped. Where that
 * is `auto` the engines here may search it; where it is `hidden` none does.
 */
const asSafari18 = {
  file: ({ text, type }: { text: string; type: string }): string =>
    /css|html/.test(type) ? text.replaceAll(/content-visibility: ?auto/g, "content-visibility:hidden") : text,
};

const engines: Record<string, () => void> = {
  "this engine": () => {},
  "one that does not search what is skipped (Safari 18)": () => reader.change(asSafari18),
};

for (const [engine, prepare] of Object.entries(engines))
  describe(engine, () => {
    for (const [window, size] of Object.entries({ phone: PHONE, desk: DESK })) {
      test(`${window}: find in page comes to words far below, as soon as the page is there`, async () => {
        prepare();
        await reader.open("/", size);
        const words = await farWords();
        expect(
          await reader.evaluate(
            (words) => (window as unknown as { find: (words: string) => boolean }).find(words),
            words,
          ),
        ).toBe(true);
        await inWindow(words);
      });

      test(`${window}: a link to words far below comes to them`, async () => {
        prepare();
        await reader.open("/", size);
        await reader.live();
        const words = await farWords();
        await reader.open("about:blank", size);
        await reader.open(`/#:~:text=${encodeURIComponent(words)}`, size);
        await reader.live();
        await inWindow(words);
      });
    }
  });

import { expect, test } from "vitest";
import { printed } from "./paper.ts";
import { useReader } from "./reader.ts";

const reader = useReader();

/** The beginnings of all paragraphs of a page that have no mark within, and of those that are folded. */
const paragraphs = (path: string): Promise<{ all: string[]; folded: string[] }> =>
  reader.open(path).then(() =>
    reader.evaluate(() => {
      const beginnings = (css: string): string[] =>
        [...document.querySelectorAll(css)]
          .filter(
            (p) => !p.closest(".print-only, .pass-row, .item-foot, .chapter-foot, .bar, dialog, [popover]"),
          )
          .map((p) => p.firstChild?.textContent?.trim().split(/\s+/).slice(0, 6).join(" ") ?? "")
          .filter((text) => text.split(" ").length > 3);
      return { all: beginnings("main p"), folded: beginnings("main details:not([open]) p") };
    }),
  );

for (const path of ["/", "/concerns/", "/gifts/glove/", "/embed/gifts/glove/"])
  test(`${path} on paper: every paragraph, folded ones too`, async () => {
    const { all, folded } = await paragraphs(path);
    expect(all.length).toBeGreaterThan(2);
    const paper = await printed(reader, path);
    console.log(path, all.length, folded.length);
    expect(all.filter((text) => !paper.has(text))).toEqual([]);
  });

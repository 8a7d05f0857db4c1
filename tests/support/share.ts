import type { Page } from "@playwright/test";
import { partAt } from "./reader.ts";
import { DESK } from "./viewports.ts";

/** Sharing is looked at on a small phone and at a desk. */
export const viewports = [
  ["a phone", { width: 320, height: 640 }],
  ["a desk", DESK],
] as const;

export const panel = (page: Page) => page.getByRole("dialog");
export const address = (page: Page) => page.getByLabel("Its address");
export const shareLink = (page: Page, path: string) =>
  partAt(page, path).getByRole("link", { name: "Share" }).first();

/** Selects the words of a part from one text to another, as a reader's hand would. */
export const select = (page: Page, path: string, from: string, to: string): Promise<void> =>
  partAt(page, path).evaluate(
    (part, [from, to]) => {
      const range = document.createRange();
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      let begun = false;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.textContent ?? "";
        if (!begun && text.includes(from)) {
          begun = true;
          range.setStart(node, text.indexOf(from));
          node.parentElement?.scrollIntoView({ block: "center" });
        }
        if (begun && text.includes(to)) {
          range.setEnd(node, text.indexOf(to) + to.length);
          break;
        }
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to] as const,
  );

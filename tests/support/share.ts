import { expect, type Locator, type Page } from "@playwright/test";
import { siteUrl } from "../../src/build/site.ts";
import { DESK } from "./viewports.ts";

/** Sharing is looked at on a small phone and at a desk. */
export const viewports = [
  ["a phone", { width: 320, height: 640 }],
  ["a desk", DESK],
] as const;

export const panel = (page: Page) => page.getByRole("dialog");
export const address = (page: Page) => page.getByLabel("Its address");
/** The links of a page's share row. */
export const copyLink = (page: Page) => page.locator("[data-pass='copy']").last();
export const sendLink = (page: Page) => page.locator("[data-pass='send']").last();

/** Selects some words of the first long paragraph in something, as a reader's hand would, and says which. */
export const selectWords = (within: Locator): Promise<string> =>
  within.evaluate((part) => {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const words = /^\s*(\S+(?: \S+){5})/.exec(node.textContent ?? "")?.[1];
      if (!words || !node.parentElement?.closest("p")) continue;
      node.parentElement.scrollIntoView({ block: "center" });
      const from = node.textContent?.indexOf(words) ?? 0;
      getSelection()?.setBaseAndExtent(node, from, node, from + words.length);
      return words;
    }
    throw new Error("No words to select");
  });

/** Expects that the browser's own share button would send this page of ours: it takes the canonical address. */
export const expectSent = (page: Page, path: string): Promise<void> =>
  expect(page.locator("link[rel='canonical']")).toHaveAttribute(
    "href",
    siteUrl(process.env).url + path.slice(1),
  );

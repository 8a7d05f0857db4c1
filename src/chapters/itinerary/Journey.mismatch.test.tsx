import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import {
  island,
  markedDay,
  rail,
  readTo,
  takeOver,
  words,
  wordsOutside,
} from "../../../tests/support/journeyPage.tsx";

describe("over HTML that does not match", () => {
  test.each([
    ["words replaced", (root: HTMLElement) => replaceText(root, "Hanoi")],
    ["words wrapped, as by a translator", (root: HTMLElement) => wrapText(root)],
    ["comments stripped", (root: HTMLElement) => stripComments(root)],
    ["a line break at its edge", (root: HTMLElement) => root.prepend("\n")],
    ["an unknown element at its end", (root: HTMLElement) => root.append(document.createElement("x-tool"))],
  ])("%s: the stage is there, it answers, and no word outside it is lost", async (_, change) => {
    change(island());
    await takeOver();
    expect(wordsOutside()).toBe(words);
    await readTo("vostochny");
    expect(markedDay()).toMatch(/^13/);
    expect(within(rail()).getAllByRole("link")).toHaveLength(8);
  });
});

function texts(root: HTMLElement, of: number): Node[] {
  const walker = document.createTreeWalker(root, of);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}
function replaceText(root: HTMLElement, text: string): void {
  for (const node of texts(root, NodeFilter.SHOW_TEXT)) node.textContent = text;
}
function wrapText(root: HTMLElement): void {
  for (const node of texts(root, NodeFilter.SHOW_TEXT)) {
    const font = document.createElement("font");
    node.parentNode?.replaceChild(font, node);
    font.append(node);
  }
}
function stripComments(root: HTMLElement): void {
  for (const node of texts(root, NodeFilter.SHOW_COMMENT)) node.parentNode?.removeChild(node);
}

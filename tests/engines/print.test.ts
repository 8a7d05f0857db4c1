import { expect, test } from "vitest";
import { printed } from "./paper.ts";
import { useReader } from "./reader.ts";

const reader = useReader();

/** What does not lead on, or answer, on paper (styles/print.css); there are other words for it there. */
const UNPRINTED = ".pass-row, .item-foot, .chapter-foot, .item-top, .chapter-top, .print-only";

/** The first words of each paragraph of a page: of all that can be seen, and of those that are folded. */
async function paragraphs(path: string): Promise<{ seen: string[]; folded: string[] }> {
  await reader.open(path);
  await reader.live();
  return reader.evaluate((unprinted) => {
    const words = (p: Element): string => {
      const texts = [...p.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      return /(?:\S+\s+){4,5}\S+/.exec(texts[0]?.textContent ?? "")?.[0] ?? "";
    };
    // Of a weight that is not a face's own Firefox prints the outlines, which no program takes for words.
    const isText = (p: Element): boolean => getComputedStyle(p).fontWeight === "400";
    const all = [...document.querySelectorAll("main p")].filter(
      (p) => words(p) && isText(p) && !p.closest(unprinted),
    );
    const foldOf = (p: Element): Element | null => p.closest("details:not([open])");
    return {
      seen: all.filter((p) => !foldOf(p) && p.checkVisibility()).map(words),
      folded: all.filter((p) => foldOf(p)?.checkVisibility()).map(words),
    };
  }, UNPRINTED);
}

for (const [path, hasFolded] of [
  ["/", true],
  ["/concerns/", true],
  ["/gifts/glove/", false],
  ["/embed/gifts/glove/", true],
] as const)
  test(`${path} on paper: every paragraph, folded ones too`, async () => {
    const { seen, folded } = await paragraphs(path);
    expect(seen.length + folded.length).toBeGreaterThan(5);
    expect(folded.length > 0).toBe(hasFolded);
    const paper = await printed(reader, path);
    expect([...seen, ...folded].filter((text) => !paper.has(text))).toEqual([]);
  });

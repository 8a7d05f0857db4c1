import { embedKinds } from "../support/embeds.ts";
import { expect, test } from "../support/page.ts";
import { openStill } from "../support/reader.ts";

test("every kind fits widths of 300 to 900 px, is as high as its words, and asks for the faces that it is set in", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const asked: string[] = [];
  page.on("request", (request) => {
    // Cyrillic once more where a page before has had it: a browser that has a face at hand uses it.
    if (["font", "stylesheet"].includes(request.resourceType()) && !request.url().includes("cyrillic"))
      asked.push(request.resourceType());
  });
  const height = (): Promise<number> =>
    page.locator("main").evaluate((main) => Math.round(main.getBoundingClientRect().height));
  for (const path of embedKinds) {
    asked.length = 0;
    await page.setViewportSize({ width: 900, height: 200 });
    await openStill(page, path);
    for (const width of [300, 390, 640, 900]) {
      await page.setViewportSize({ width, height: 200 });
      const { beyond, broken, cut } = await page.evaluate(() => ({
        // A word in a name that goes on in the next line: two boxes, one above the other.
        broken: [...document.querySelectorAll("main :is(h1, h2, h3, h4)")].flatMap((name) => {
          const texts = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
          const words: string[] = [];
          while (texts.nextNode())
            for (const { index, 0: word } of (texts.currentNode as Text).data.matchAll(/\p{L}+/gu)) {
              const range = document.createRange();
              range.setStart(texts.currentNode, index);
              range.setEnd(texts.currentNode, index + word.length);
              if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) words.push(word);
            }
          return words;
        }),
        beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        // Nor is anything cut off at the edge by what it stands in.
        cut: [...document.querySelectorAll("main :is(h1, h2, h3, p, li, dd, time, .blank)")]
          .filter((word) => word.checkVisibility() && word.getBoundingClientRect().width > 1)
          .filter((word) => word.getBoundingClientRect().right > innerWidth + 1)
          .map((word) => word.textContent?.slice(0, 60)),
      }));
      expect(beyond, `${path} at ${width}`).toBeLessThanOrEqual(0);
      expect(cut, `${path} at ${width}`).toEqual([]);
      expect(broken, `${path} at ${width}`).toEqual([]);
      const low = await height();
      await page.setViewportSize({ width, height: 2_400 });
      expect(await height(), `${path} at ${width}`).toBe(low);
    }
    const waiting = await page.evaluate(() =>
      [...document.querySelectorAll("main, main *")]
        .filter((element) => getComputedStyle(element).contentVisibility === "auto")
        .map(({ className }) => className),
    );
    expect(waiting, `${path}: nothing waits until it is near`).toEqual([]);
    expect(asked.filter((type) => type === "font").length, path).toBeLessThanOrEqual(3);
    expect(
      asked.filter((type) => type === "stylesheet"),
      path,
    ).toHaveLength(1);
  }
});

test("its foot has the key in two rows on a phone and one where it is wide, and both ways to the story beside each other", async ({
  page,
}) => {
  await openStill(page, "/embed/itinerary/mariinsky/");
  const rows = (selector: string): Promise<number> =>
    page
      .locator(selector)
      .evaluateAll(
        (parts) => new Set(parts.map((part) => Math.round(part.getBoundingClientRect().top))).size,
      );
  for (const [width, keys, ways] of [
    [390, 2, 1],
    [640, 1, 1],
    [900, 1, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 600 });
    expect([width, await rows(".embed-key > li"), await rows(".embed-credit > *")]).toEqual([
      width,
      keys,
      ways,
    ]);
  }
});

import { readFile } from "node:fs/promises";
import { expect, test } from "../support/page.ts";
import { openLive } from "../support/reader.ts";

for (const path of ["/", "/concerns/shells/", "/sources/"]) {
  test(`the structured data of ${path} stands in the page, and the policy has nothing against it`, async ({
    page,
  }) => {
    // A violation would be a complaint, which fails the test.
    await openLive(page, path);
    const block = page.locator('script[type="application/ld+json"]');
    await expect(block).toHaveCount(1);
    const data = JSON.parse((await block.textContent()) ?? "") as { url: string; "@context": string };
    expect(data["@context"]).toBe("https://schema.org");
    expect(new URL(data.url).pathname.endsWith(path)).toBe(true);
  });
}

for (const [name, viewport] of [
  ["a wide window", { width: 1440, height: 900 }],
  ["a phone", { width: 360, height: 740 }],
] as const) {
  test(`the page of files gives each of them, on ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openLive(page, "/data/");
    const links = page.locator("main li a[download]");
    for (const file of [
      "claims.csv",
      "story.json",
      "story.schema.json",
      "itinerary.csv",
      "itinerary-stops.geojson",
      "itinerary-railway.geojson",
      "itinerary.svg",
    ]) {
      const link = links.filter({ hasText: file });
      const coming = page.waitForEvent("download");
      await link.click();
      const download = await coming;
      expect(download.suggestedFilename()).toBe(file);
      expect(await readFile(await download.path(), "utf8")).not.toBe("");
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    }
  });
}

test("the feed is named in the head, from any depth, and is the one that the page of files links", async ({
  page,
}) => {
  await openLive(page, "/gifts/glove/");
  const named = await page
    .locator('head link[rel="alternate"][type="application/atom+xml"]')
    .evaluate((link) => (link as HTMLLinkElement).href);
  await openLive(page, "/data/");
  const link = page.locator("main a[href$='feed.xml']");
  expect(await link.evaluate((a) => (a as HTMLAnchorElement).href)).toBe(named);
  const response = await page.request.get(named);
  expect(response.status()).toBe(200);
  expect(await response.text()).toContain("<entry>");
});

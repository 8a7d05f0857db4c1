import type { Page } from "@playwright/test";
import { expectHeight, place, script, test } from "../support/loaderFixtures.ts";
import { expect } from "../support/page.ts";

/** The stand-in opens the part 300 px below the upper edge of its frame. */
const OPENED = 300;
const QUERY = "?explainer=itinerary/vostochny";
const LONG = '<p style="height: 6000px">Long</p>';
const part = place("itinerary", 'data-heights="640:1200"');

/** How far below the window's upper edge the part stands that was asked for, in px. */
const top = async (page: Page): Promise<number> =>
  Math.round(((await page.locator("iframe").boundingBox())?.y ?? Number.NaN) + OPENED);

const header = (style: string): string =>
  `<header style="position: sticky; top: 0; height: 80px; background: #fff; z-index: 9; ${style}"><p style="margin: 0; height: 30px">Host</p></header>`;

/** What hosts do with what is on top, and with scrolling; and where the part is to stand then. */
const hosts: Readonly<Record<string, readonly [html: (body: string) => string, top: number]>> = {
  "a plain page": [(body) => body, 0],
  "a header that stays": [(body) => header("") + body, 80],
  "a fixed header": [(body) => header("position: fixed; inset: 0 0 auto; height: 64px") + body, 64],
  "a page that keeps room for its header": [
    (body) => `<style nonce="host">html { scroll-padding-top: 100px }</style>${header("")}${body}`,
    100,
  ],
  "smooth scrolling": [(body) => `<style nonce="host">html { scroll-behavior: smooth }</style>${body}`, 0],
  "a box that scrolls, and no page": [
    (body) => `<style nonce="host">body { overflow: hidden }</style>
      <div style="height: 100vh; overflow: auto">${header("")}${body}</div>`,
    80,
  ],
  "a router that goes to the top": [
    (body) =>
      `${body}<script>addEventListener("load", () => setTimeout(() => { scrollTo(0, 0); document.body.dataset.moved = "" }, 50))</script>`,
    0,
  ],
  "a picture above that comes late": [
    (body) =>
      `<style nonce="host">* { overflow-anchor: none }</style><div id="late"></div>${body}<script>
      addEventListener("load", () => setTimeout(() => { document.getElementById("late").style.height = "900px"; document.body.dataset.moved = "" }, 200))</script>`,
    0,
  ],
};

for (const [name, [html, expected]] of Object.entries(hosts))
  test(`a part that is asked for comes into view: ${name}`, async ({ page, openHost, site }) => {
    await openHost(html(LONG + part + LONG) + script(site, "async"), { query: QUERY });
    await expectHeight(page.locator("iframe"), 1_200);
    if (html("").includes("dataset.moved")) await expect(page.locator("body")).toHaveAttribute("data-moved");
    await expect.poll(async () => Math.abs((await top(page)) - expected)).toBeLessThan(2);
  });

test("a reader who has moved on stays where they are", async ({ page, openHost, site }) => {
  await openHost(LONG + part + LONG, { query: QUERY });
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 1_500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(1_500);
  await page.addScriptTag({ url: `${site.base}embed/v1.js` });
  await expect(page.frameLocator("iframe").getByText('"type":"open"')).toBeAttached();
  await expectHeight(page.locator("iframe"), 1_200);
  expect(await page.evaluate(() => scrollY)).toBe(1_500);
});

test("nor is a reader taken back who leaves the part at once", async ({ page, openHost, site }) => {
  await openHost(LONG + part + LONG + script(site), { query: QUERY });
  await expect.poll(async () => Math.abs(await top(page))).toBeLessThan(2);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, -700);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before - 700);
  // A page that changes now is the host's, not ours.
  await page.frameLocator("iframe").getByRole("button").dispatchEvent("click");
  await expectHeight(page.locator("iframe"), 900);
  expect(await page.evaluate(() => scrollY)).toBe(before - 700);
});

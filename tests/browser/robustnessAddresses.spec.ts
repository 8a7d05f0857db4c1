import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sirv from "sirv";
import { card, marks, openCard } from "../support/card.ts";
import { expect, STATUS_404, test } from "../support/page.ts";
import {
  groundIn,
  headingAt,
  live,
  openLive,
  partAt,
  readToEnd,
  visibleWords,
  wheelTo,
} from "../support/reader.ts";
import { expectClosed, linkTo, openSheet, sheet } from "../support/sheet.ts";
import { serve } from "../support/staticServer.ts";
import { dice } from "../support/wildMessages.ts";

/** A whole story has at least so many words in sight. */
const MANY = 1_000;

test.describe("a browser that refuses changes of address", () => {
  /** As Safari and Chromium do after too many. */
  const refuse = () => {
    const refused = () => {
      throw new DOMException("Too many calls to Location or History APIs", "SecurityError");
    };
    history.replaceState = refused;
  };

  test("does not break a page that is being read, nor its sheets", async ({ page }) => {
    await openLive(page, "/");
    await page.evaluate(refuse);
    await readToEnd(page);
    expect(await visibleWords(page)).toBeGreaterThan(MANY);
    await page.locator(".bar nav a[href='#gifts']").click();
    await expect(page).toHaveURL("/#gifts");
    await openSheet(page, "/gifts/glove/");
    await page.keyboard.press("Escape");
    await expectClosed(page, "/");
  });

  for (const path of ["/", "/gifts/glove/", "/#gifts", "/sources/"]) {
    test(`does not break ${path} while it opens`, async ({ page }) => {
      await page.addInitScript(refuse);
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      expect(await visibleWords(page)).toBeGreaterThan(60);
      if (path !== "/gifts/glove/") {
        await page.locator(".bar nav a[href$='concerns'], .bar nav a[href$='/concerns/']").click();
        await expect(headingAt(page, "concerns")).toBeInViewport();
      }
      if (!path.startsWith("/#") && path !== "/") return;
      // Without a router an item is opened as a page.
      await linkTo(page, "/gifts/glove/").click();
      await expect(page.locator("main article.item")).toBeVisible();
    });
  }
});

test("whatever state an entry of the history has, the page stands", async ({ page }) => {
  await openLive(page, "/");
  for (const state of [
    { usr: { background: { pathname: "/nowhere/", search: "", hash: "" }, depth: 9 }, key: "a", idx: 3 },
    { usr: { background: "x" }, idx: "y" },
    { usr: { background: null, depth: -1 } },
    "text",
    null,
  ]) {
    await page.evaluate((state) => {
      history.pushState(state, "", "/gifts/glove/");
      history.pushState(null, "", "/");
    }, state);
    await page.goBack();
    // A sheet, or the page of the item.
    await expect(page.locator("article.item")).toBeVisible();
    await page.goto("/");
    await live(page);
  }
});

test("hostile addresses give the story or the 404 page, never less", async ({ page, complaints }) => {
  complaints.allow(STATUS_404);
  const roll = dice(13_092_023);
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
  const paths = [
    "/",
    "/",
    "/gifts/",
    "/concerns/resolution-1874/",
    "/sources/",
    "/gifts/nothing/",
    "/%E0%A4%A",
    "/embed/none/",
    "/gifts//glove/",
    "/%2e%2e/%2e%2e/",
    "/constructor/",
    "/__proto__/",
    "/gifts/%00/",
    "/%3Cscript%3E/",
    "/top/",
    "/main/",
    "/root/",
    "/gifts%2Fglove/",
  ];
  const names = [
    "theme",
    "motion",
    "__proto__",
    "constructor",
    "theme[]",
    "at",
    "%00",
    "a b",
    "%E0%A4%A",
    "x".repeat(300),
  ];
  const values = [
    "<script>alert(1)</script>",
    "%3Cimg%20src=x%20onerror=alert(1)%3E",
    "dark",
    "DARK",
    "reduced",
    "%E0%A4%A",
    "%FF%FE",
    "%",
    "a".repeat(7_000),
    "javascript:alert(1)",
    "\"'`;--",
    "%00",
    "🚂".repeat(40),
    "__proto__",
    "",
    "../../../etc/passwd",
  ];
  const hashes = [
    "",
    "",
    "",
    "#gifts",
    "#%E0%A4%A",
    "#top",
    "#main",
    "#<svg onload=alert(1)>",
    "#//evil.example",
    "#concerns/none",
    "#itinerary/day-13",
    "#gifts/glove",
    "#:~:text=glove",
    `#${"y".repeat(2_000)}`,
  ];
  const addresses = Array.from({ length: 40 }, () => {
    const query = Array.from({ length: roll(4) }, () => `${pick(names)}=${pick(values)}`);
    return `${pick(paths)}${query.length > 0 ? "?" : ""}${query.join("&").slice(0, 8_000)}${pick(hashes)}`;
  });
  // Each is a page to load, and one in three is the whole story.
  test.setTimeout(60_000 + addresses.length * 3_000);
  page.on("dialog", (dialog) => {
    throw new Error(`A script got in: ${dialog.message()}`);
  });
  const statuses = new Set<number>();
  for (const address of addresses) {
    await test.step(address.slice(0, 120), async () => {
      await page.goto("about:blank");
      const response = await page.goto(address);
      const status = response?.status() ?? 0;
      statuses.add(status);
      expect([200, 404]).toContain(status);
      if (status === 404) {
        await expect(page.getByRole("heading", { level: 1, name: "Nothing at this address" })).toBeVisible();
        await expect(page.getByRole("link", { name: "A rifle for a rifle" })).toBeVisible();
      } else {
        await live(page);
        expect(await visibleWords(page)).toBeGreaterThan(60);
        const { theme, motion } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
        expect([undefined, "light", "dark"]).toContain(theme);
        expect([undefined, "full", "reduced"]).toContain(motion);
      }
    });
  }
  expect([...statuses].sort()).toEqual([200, 404]);
});

test("/gifts/index.html is the chapter as well, with its sheets", async ({ page }) => {
  await openLive(page, "/gifts/index.html");
  await expect(headingAt(page, "/gifts/")).toBeInViewport();
  await openSheet(page, "/gifts/glove/");
  await page.keyboard.press("Escape");
  await expectClosed(page, "/gifts/index.html");
  await page.locator(".bar nav a[href$='sources/']").click();
  await expect(page).toHaveURL("/sources/");
});

test("the same folder works deep inside another host", async ({ page, complaints }) => {
  const host = mkdtempSync(join(tmpdir(), "rifle-"));
  cpSync("dist", join(host, "a/b"), { recursive: true });
  const { port, close } = await serve(sirv(host, { dev: true }));
  const origin = `http://localhost:${port}`;
  complaints.alsoOurs(origin);
  try {
    await page.goto(`${origin}/a/b/`);
    await live(page);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      groundIn("light"),
    );
    expect(await page.evaluate(() => [...document.fonts].some((font) => font.status === "loaded"))).toBe(
      true,
    );
    await page.mouse.move(700, 500);
    await wheelTo(page, partAt(page, "gifts/glove"));
    await expect(page).toHaveURL(`${origin}/a/b/#gifts/glove`);
    await linkTo(page, "/gifts/glove/").click();
    await expect(sheet(page).locator("article.item")).toBeVisible();
    await expect(page).toHaveURL(`${origin}/a/b/gifts/glove/`);
    const next = sheet(page).locator("[rel='next']");
    const to = await next.evaluate((link: HTMLAnchorElement) => link.href);
    expect(to).toContain(`${origin}/a/b/gifts/`);
    await next.click();
    await expect(page).toHaveURL(to);
    await page.keyboard.press("Escape");
    await expect(sheet(page)).toBeHidden();
    await expect(page).toHaveURL(`${origin}/a/b/#gifts/glove`);
    await openCard(page, marks(page).first());
    await card(page).getByRole("link", { name: "This claim in the ledger" }).first().click();
    await expect(page).toHaveURL(/\/a\/b\/sources\/#claim-/);
  } finally {
    await page.close();
    await close();
    rmSync(host, { recursive: true });
  }
});

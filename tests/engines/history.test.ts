import { expect, test } from "vitest";
import { titleOf } from "../support/routes.ts";
import { DESK, PHONE, until, useReader } from "./reader.ts";

const reader = useReader();
const ITEM = "/gifts/glove/";
const LINK = `main a[href$="${ITEM.slice(1)}"]:not([data-pass])`;
const SHEET = "dialog.item-sheet[open]";

const place = (): Promise<number> => reader.evaluate(() => Math.round(scrollY));

/** Waits until an item lies above the page, with its own address and title, and nothing moves. */
async function opened(): Promise<void> {
  await reader.seen(`${SHEET}:not([data-moving]) article.item`);
  await until(() => reader.evaluate((path) => location.pathname === path, ITEM));
  expect(await reader.evaluate(() => document.title)).toBe(titleOf(ITEM));
}

/** Waits until the page is alone again. */
async function closed(): Promise<void> {
  await reader.gone(SHEET);
  await until(() => reader.evaluate(() => location.pathname === "/"));
}

for (const [window, size] of Object.entries({ phone: PHONE, desk: DESK }))
  test(`${window}: an item comes as a sheet above the story; back, forward, Escape and its button keep the place`, async () => {
    await reader.open("/", size);
    await reader.live();
    await reader.press(LINK);
    await opened();
    const before = await place();
    expect(before).toBeGreaterThan(500);
    await reader.evaluate(() => history.back());
    await closed();
    expect(await place()).toBe(before);
    await reader.evaluate(() => history.forward());
    await opened();
    await reader.key("Escape");
    await closed();
    expect(await place()).toBe(before);
    await reader.press(LINK);
    await opened();
    await reader.press(`${SHEET} .item-sheet-head button`);
    await closed();
    expect(await place()).toBe(before);
    expect(await reader.evaluate(() => document.activeElement?.getAttribute("href"))).toContain(
      ITEM.slice(1),
    );
  });

test("from page to page and back, to the very place", async () => {
  await reader.open("/");
  await reader.live();
  await reader.evaluate(() => document.getElementById("context")?.scrollIntoView({ behavior: "instant" }));
  await until(() => reader.evaluate(() => document.documentElement.dataset.laidOut !== undefined));
  await reader.evaluate(() =>
    addEventListener("pagehide", () => sessionStorage.setItem("left", `${scrollY}`)),
  );
  await reader.press("main a[href*='sources/']:not(.mark)");
  await until(() =>
    reader.evaluate(() => location.pathname === "/sources/" && document.readyState === "complete"),
  );
  await reader.live();
  await reader.evaluate(() => history.back());
  await until(() => reader.evaluate(() => location.pathname === "/" && document.readyState === "complete"));
  await until(() =>
    reader.evaluate(() => Math.abs(scrollY - Number(sessionStorage.getItem("left") ?? -1)) < 60),
  );
  expect(await place()).toBeGreaterThan(2_000);
  await reader.live();
  await reader.evaluate(() => history.forward());
  await until(() => reader.evaluate(() => location.pathname === "/sources/"));
});

test("a link in the bar leads to its chapter, and back to where the reader was", async () => {
  await reader.open("/");
  await reader.live();
  await reader.press(".bar a[href$='aftermath/'], .bar a[href$='#aftermath']");
  const chapterTop = (): Promise<number> =>
    reader.evaluate(() => document.getElementById("aftermath")?.getBoundingClientRect().top ?? -1);
  await until(async () => {
    const top = await chapterTop();
    return top > -5 && top < 450;
  });
  await reader.evaluate(() => history.back());
  await until(async () => (await place()) === 0);
  await reader.evaluate(() => history.forward());
  await until(async () => {
    const top = await chapterTop();
    return top > -5 && top < 450;
  });
});

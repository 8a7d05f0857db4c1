import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import {
  headingAt,
  islandsMounted,
  nextFrame,
  openLive,
  openStill,
  partAt,
  pathOf,
  wheelUntil,
} from "../support/reader.ts";

const plates = ["rifle-to-kim", "rifle-to-putin", "glove"] as const;

const plateOf = (page: Page, id: string): Locator => partAt(page, `/gifts/${id}/`);
const part = (page: Page, id: string, place: string): Locator =>
  plateOf(page, id).locator(`[data-at="${place}"] details`);
/** The middle of a part as it is drawn. */
const dot = (page: Page, id: string, place: string): Locator =>
  plateOf(page, id).locator(`[data-opens="${place}"] .gift-dot`);

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error("Nothing is drawn there");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The scripts of a plate have been woken, and what moves has taken its place. */
async function awake(page: Page, id: string): Promise<void> {
  await plateOf(page, id).scrollIntoViewIfNeeded();
  await islandsMounted(plateOf(page, id));
  await nextFrame(page);
}

/** How far a plate's line is from where it rests, px. */
const astray = (plate: Locator): Promise<number> =>
  plate.locator(".gift-crossing").evaluate((line) => {
    const { translate } = getComputedStyle(line);
    const [across = "0"] = translate === "none" ? [] : translate.split(" ");
    const share = across.endsWith("%") ? line.getBoundingClientRect().width / 100 : 1;
    return Math.abs(Number.parseFloat(across) * share);
  });

/** Brings the middle of an element to the middle of the window. */
async function centre(page: Page, target: Locator): Promise<void> {
  await target.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  await nextFrame(page);
}

/** How far an object is from where it rests, in px. */
const away = (plate: Locator): Promise<number> =>
  plate.locator(".gift-object").evaluate((object) => {
    const drawing = object.querySelector(".drawing");
    return drawing ? drawing.getBoundingClientRect().left - object.getBoundingClientRect().left : Number.NaN;
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the parts of a drawing open, one at a time, and nothing else on the plate moves", async ({
    page,
  }) => {
    await openStill(page, "/gifts/rifle-to-kim/");
    const muzzle = part(page, "rifle-to-kim", "muzzle");
    const bolt = part(page, "rifle-to-kim", "bolt");
    const before = await plateOf(page, "rifle-to-kim").boundingBox();
    await muzzle.locator("summary").click();
    await expect(muzzle.locator("p")).toBeVisible();
    await bolt.locator("summary").click();
    await expect(bolt.locator("p")).toBeVisible();
    await expect(muzzle.locator("p")).toBeHidden();
    expect((await plateOf(page, "rifle-to-kim").boundingBox())?.height).toBe(before?.height);
    await expect(plateOf(page, "rifle-to-kim").locator("[data-opens='bolt']")).toHaveCSS(
      "stroke-width",
      "2px",
    );
  });

  test("the stepper leads to the next gift", async ({ page }) => {
    await page.goto("/gifts/rifle-to-kim/");
    await plateOf(page, "rifle-to-kim").getByRole("link", { name: "Next gift: " }).click();
    await expect(page).toHaveURL("/gifts/rifle-to-putin/");
  });
});

for (const width of [820, 1024, 1280, 1440, 1920]) {
  test(`what is opened at ${width} px covers nothing of the drawing and no other label`, async ({ page }) => {
    // Each object where it rests: on its way it may well lie under a label.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await openStill(page, "/gifts/");
    for (const id of plates) {
      const plate = plateOf(page, id);
      for (const item of await plate.locator("[data-at]").all()) {
        await item.locator("details").evaluate((details: HTMLDetailsElement) => {
          details.open = true;
        });
        const covered = await item.evaluate((li) => {
          const box = li.getBoundingClientRect();
          const meets = (other: DOMRect) =>
            box.left < other.right &&
            box.right > other.left &&
            box.top < other.bottom &&
            box.bottom > other.top;
          const others = [...(li.parentElement?.children ?? [])].filter((other) => other !== li);
          const drawn = li.closest(".gift-plate")?.querySelectorAll(".gift-object .d-contour") ?? [];
          return [...others, ...drawn]
            .filter((other) => meets(other.getBoundingClientRect()))
            .map((other) => other.outerHTML.slice(0, 80));
        });
        expect(covered, `${id} ${await item.getAttribute("data-at")} at ${width}`).toEqual([]);
      }
    }
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a tap on the drawing opens what is said of the part, and a second closes it", async ({ page }) => {
    await openLive(page, "/gifts/");
    for (const [id, place] of [
      ["rifle-to-kim", "sling"],
      ["rifle-to-putin", "muzzle"],
      ["glove", "fingertips"],
    ] as const) {
      await awake(page, id);
      await centre(page, dot(page, id, place));
      const { x, y } = await middleOf(dot(page, id, place));
      // A finger is not exact.
      await page.touchscreen.tap(x - 14, y + 14);
      await expect(part(page, id, place).locator("p")).toBeInViewport();
      await centre(page, dot(page, id, place));
      const again = await middleOf(dot(page, id, place));
      await page.touchscreen.tap(again.x, again.y);
      await expect(part(page, id, place).locator("p")).toBeHidden();
    }
  });
});

test("a click on the drawing opens the part, and so do keys in the list", async ({ page }) => {
  await openLive(page, "/gifts/glove/");
  await awake(page, "glove");
  await centre(page, dot(page, "glove", "hand"));
  const { x, y } = await middleOf(dot(page, "glove", "hand"));
  await page.mouse.click(x, y);
  await expect(part(page, "glove", "hand").locator("p")).toBeVisible();
  await part(page, "glove", "ring").locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(part(page, "glove", "ring").locator("p")).toBeVisible();
  await expect(part(page, "glove", "hand").locator("p")).toBeHidden();
});

test("Left and Right in the stepper go from gift to gift, and the focus goes along", async ({ page }) => {
  await openLive(page, "/gifts/rifle-to-kim/");
  await awake(page, "rifle-to-kim");
  const stepper = (id: string, rel: string) => plateOf(page, id).locator(`.gift-stepper [rel="${rel}"]`);
  await stepper("rifle-to-kim", "next").focus();
  await page.keyboard.press("ArrowLeft");
  expect(pathOf(page)).toBe("/gifts/rifle-to-kim/");
  await page.keyboard.press("ArrowRight");
  await expect(stepper("rifle-to-putin", "next")).toBeFocused();
  await expect(stepper("rifle-to-putin", "next")).toBeInViewport({ ratio: 1 });
  await expect(page).toHaveURL("/gifts/rifle-to-putin/");
  await awake(page, "rifle-to-putin");
  await page.keyboard.press("ArrowRight");
  await expect(stepper("glove", "next")).toBeFocused();
  await awake(page, "glove");
  await page.keyboard.press("ArrowLeft");
  await expect(stepper("rifle-to-putin", "prev")).toBeFocused();
  await expect(page).toHaveURL("/gifts/rifle-to-putin/");
  // The smaller gifts have no stepper: there the focus is on the heading, as after any link.
  await stepper("glove", "next").focus();
  await page.keyboard.press("ArrowRight");
  await expect(headingAt(page, "/gifts/cosmonaut-photographs/")).toBeFocused();
});

for (const [width, height] of [
  [1440, 900],
  [820, 1180],
  [360, 740],
] as const) {
  test(`at ${width} an object comes from the giver's side and rests when its plate is in the middle`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openLive(page, "/gifts/");
    for (const id of plates) {
      const plate = plateOf(page, id);
      await awake(page, id);
      const object = plate.locator(".gift-object");
      // Just entering, at the foot of the window.
      await object.evaluate((element) =>
        scrollBy({ top: element.getBoundingClientRect().top - innerHeight + 40, behavior: "instant" }),
      );
      const side = id === "rifle-to-putin" ? 1 : -1;
      await expect.poll(async () => side * (await away(plate))).toBeGreaterThan(20);
      await centre(page, plate);
      await expect.poll(async () => Math.abs(await away(plate))).toBeLessThan(0.5);
      await expect(plate.locator(".gift-leaders")).toHaveCSS("opacity", "1");
      // Its line as well, with the head at its end.
      await expect.poll(() => astray(plate)).toBeLessThan(0.5);
    }
  });
}

test("a plate that is whole in a wide window is at rest, its line at the receiver", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page, "/gifts/");
  for (const id of ["rifle-to-kim", "rifle-to-putin"]) {
    const plate = plateOf(page, id);
    await awake(page, id);
    const text = plate.locator(".gift-text");
    await text.evaluate((element) => element.scrollIntoView({ block: "start", behavior: "instant" }));
    await expect.poll(() => astray(plate)).toBeLessThan(0.5);
    await text.evaluate((element) => element.scrollIntoView({ block: "end", behavior: "instant" }));
    await expect.poll(() => astray(plate)).toBeLessThan(0.5);
  }
});

test("with less motion nothing on a plate moves, ever", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openLive(page, "/gifts/");
  for (const id of plates) {
    await awake(page, id);
    const object = plateOf(page, id).locator(".gift-object");
    await object.evaluate((element) =>
      scrollBy({ top: element.getBoundingClientRect().top - innerHeight + 40, behavior: "instant" }),
    );
    await nextFrame(page);
    expect(Math.abs(await away(plateOf(page, id)))).toBeLessThan(0.5);
  }
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

for (const width of [320, 360]) {
  test(`at ${width} the room never scrolls sideways, whatever is on its way`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await openLive(page, "/gifts/");
    let widest = 0;
    await wheelUntil(page, 200, async () => {
      const { scrolled, past } = await page.evaluate(() => ({
        scrolled: document.documentElement.scrollWidth,
        past: (document.getElementById("itinerary")?.getBoundingClientRect().top ?? 0) < 200,
      }));
      widest = Math.max(widest, scrolled);
      return past;
    });
    expect(widest).toBe(width);
    await page.evaluate(() => scrollTo(500, scrollY));
    expect(await page.evaluate(() => scrollX)).toBe(0);
  });
}

test("what the reports go back to has room for its words, on a phone as on a wide window", async ({
  page,
}) => {
  for (const width of [320, 360, 820, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, "/gifts/");
    const source = page.locator(".one-origin-source");
    await source.scrollIntoViewIfNeeded();
    const box = await source.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { room: right - left, over: Math.max(right, left + element.scrollWidth) - innerWidth };
    });
    expect(box.over, `${width} px`).toBeLessThanOrEqual(0);
    expect(box.room, `${width} px`).toBeGreaterThanOrEqual(96);
  }
});

import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/page.ts";
import { nextFrame, openLive, openStill, partAt, wheelUntil } from "../support/reader.ts";

const plates = ["rifle-to-kim", "rifle-to-putin", "glove"] as const;

const plateOf = (page: Page, id: string): Locator => partAt(page, `/gifts/${id}/`);
const part = (page: Page, id: string, place: string): Locator =>
  plateOf(page, id).locator(`[data-at="${place}"] details`);

/** How far the object, its line and its leaders are from how they stand at rest. */
const astray = (plate: Locator): Promise<{ object: number; line: number; leaders: number }> =>
  plate.evaluate((element) => {
    const object = element.querySelector(".gift-object");
    const drawing = object?.querySelector(".drawing");
    const line = element.querySelector(".gift-crossing");
    const leaders = element.querySelector(".gift-leaders");
    if (!object || !drawing || !line || !leaders) throw new Error("Nothing is drawn there");
    const { translate } = getComputedStyle(line);
    return {
      object: drawing.getBoundingClientRect().left - object.getBoundingClientRect().left,
      line: translate === "none" ? 0 : Number.parseFloat(translate),
      leaders: 1 - Number(getComputedStyle(leaders).opacity),
    };
  });
const AT_REST = { object: 0, line: 0, leaders: 0 };

/** Brings an element to a place in the window. */
async function show(page: Page, target: Locator, block: ScrollLogicalPosition): Promise<void> {
  await target.evaluate((element, at) => element.scrollIntoView({ block: at, behavior: "instant" }), block);
  await nextFrame(page);
}

/** Brings the object of a plate to where it just enters, at the foot of the window. */
async function enter(page: Page, plate: Locator): Promise<void> {
  await show(page, plate, "start");
  await plate
    .locator(".gift-object")
    .evaluate((element) =>
      scrollBy({ top: element.getBoundingClientRect().top - innerHeight + 40, behavior: "instant" }),
    );
  await nextFrame(page);
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the parts of an object open, one at a time, and nothing else on the plate moves", async ({
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
    // The leader of the open part, which is the second of three.
    await expect(plateOf(page, "rifle-to-kim").locator(".gift-leaders > g").nth(1)).toHaveCSS(
      "stroke-width",
      "2px",
    );
  });

  test("links lead to the next gift, and the comparison opens", async ({ page }) => {
    await page.goto("/gifts/rifle-to-kim/");
    await plateOf(page, "rifle-to-kim").getByRole("link", { name: "Next gift: " }).click();
    await expect(page).toHaveURL("/gifts/rifle-to-putin/");
    await page.locator(".gift-compare summary").click();
    await expect(page.getByRole("columnheader", { name: "The rifle for Kim" })).toBeVisible();
  });
});

for (const width of [820, 1024, 1280, 1440, 1920]) {
  test(`what is opened at ${width} px covers nothing of the drawing and no other label`, async ({ page }) => {
    // Each object at rest: on its way it may well be under a label.
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

for (const [width, height] of [
  [1440, 900],
  [820, 1180],
  [360, 740],
] as const) {
  test(`at ${width} an object comes from the giver's side and is at rest in the middle`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openLive(page, "/");
    for (const id of plates) {
      const plate = plateOf(page, id);
      await enter(page, plate);
      const side = id === "rifle-to-putin" ? 1 : -1;
      const { object, line, leaders } = await astray(plate);
      expect(side * object, id).toBeGreaterThan(20);
      expect(side * line, id).toBeGreaterThan(20);
      expect(leaders, id).toBe(1);
      await show(page, plate, "center");
      expect(await astray(plate), id).toEqual(AT_REST);
    }
  });
}

test("a plate that is whole in a wide window is at rest, its line at the receiver", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLive(page, "/");
  for (const id of ["rifle-to-kim", "rifle-to-putin"]) {
    const plate = plateOf(page, id);
    for (const block of ["start", "end"] as const) {
      await show(page, plate.locator(".gift-text"), block);
      expect(await astray(plate), `${id}, text at the ${block}`).toEqual(AT_REST);
    }
  }
});

test("with less motion, and in an embed, nothing on a plate moves", async ({ page }) => {
  const still = async (path: string): Promise<void> => {
    await openStill(page, path);
    for (const id of plates) {
      await enter(page, plateOf(page, id));
      expect(await astray(plateOf(page, id)), id).toEqual(AT_REST);
    }
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  };
  await still("/embed/gifts/");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await still("/");
});

test("on paper every plate is at rest", async ({ page }) => {
  await openLive(page, "/");
  await page.emulateMedia({ media: "print" });
  for (const id of plates) expect(await astray(plateOf(page, id)), id).toEqual(AT_REST);
});

for (const width of [320, 360]) {
  test(`at ${width} the chapter never scrolls sideways, whatever is on its way`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await openStill(page, "/gifts/");
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
    await openStill(page, "/gifts/");
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

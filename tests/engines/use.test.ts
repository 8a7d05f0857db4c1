import { expect, test } from "vitest";
import { DESK, PHONE, until, useReader } from "./reader.ts";

const reader = useReader();
const CARD = ".evidence-card";

/** What stands in the window of an element: all of it, some, nothing. */
const inWindow = (css: string): Promise<boolean> =>
  reader.evaluate((css) => {
    const box = document.querySelector(css)?.getBoundingClientRect();
    return (
      box !== undefined &&
      box.width > 0 &&
      box.top >= -1 &&
      box.bottom <= innerHeight + 1 &&
      box.left >= -1 &&
      box.right <= innerWidth + 1
    );
  }, css);

for (const [window, size] of Object.entries({ phone: PHONE, desk: DESK })) {
  test(`${window}: the map follows the reader from day to day, and stays in the window`, async () => {
    await reader.open("/itinerary/", size);
    await reader.live();
    await until(() =>
      reader.evaluate(() => document.querySelector("[data-island='journey'][data-mounted]") !== null),
    );
    const days = await reader.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>(".rail a")]
        .map(({ hash }) => hash.slice(1))
        .filter((id) => id),
    );
    expect(days).toHaveLength(7);
    const seen = new Set<string>();
    for (const id of days) {
      await reader.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: "instant" }), id);
      await until(() =>
        reader.evaluate(
          (id) =>
            document.getElementById(id)?.dataset.current === "" &&
            document.querySelector(".journey-stage:not([data-moving]) .stage-signs") !== null &&
            document
              .querySelector(".rail [aria-current='step']")
              ?.getAttribute("href")
              ?.endsWith(id.split("/")[1] ?? "?"),
          id,
        ),
      );
      expect(await inWindow(".journey-map"), id).toBe(true);
      seen.add(
        await reader.evaluate(
          () => document.querySelector(".journey-map [data-shown] svg")?.getAttribute("viewBox") ?? "",
        ),
      );
    }
    expect(seen.size).toBeGreaterThan(4);
  });

  test(`${window}: the one line is drawn across the edges of its parts`, async () => {
    await reader.open("/gifts/", size);
    await reader.live();
    await until(() => reader.evaluate(() => document.documentElement.dataset.laidOut !== undefined));
    // Where a part is cut off at its edges, something lets what is drawn across them be seen.
    const cut = await reader.evaluate(() =>
      [...document.querySelectorAll(".deferred")]
        .filter((part) => {
          const { contain, overflowClipMargin } = getComputedStyle(part);
          return /paint|content|strict/.test(contain) && !Number.parseFloat(overflowClipMargin);
        })
        .map(({ className }) => className),
    );
    expect(cut).toEqual([]);
  });

  test(`${window}: a mark opens its card in the window; Escape closes it and the focus is back`, async () => {
    await reader.open("/gifts/", size);
    await reader.live();
    await reader.press("main a.mark");
    await reader.seen(`${CARD} a`);
    await until(() => inWindow(CARD));
    const sentence = await reader.evaluate(() => CSS.highlights.has("sentence"));
    expect(sentence).toBe(true);
    await reader.key("Escape");
    await reader.gone(CARD);
    expect(await reader.evaluate(() => document.activeElement?.classList.contains("mark"))).toBe(true);
  });

  test(`${window}: a share link opens the dialog, with the address to copy`, async () => {
    await reader.open("/gifts/glove/", size);
    await reader.live();
    await reader.press("[data-pass='send']");
    await reader.seen("dialog[open] input[readonly]");
    const { value, fits } = await reader.evaluate(() => {
      const dialog = document.querySelector("dialog[open]");
      const box = dialog?.getBoundingClientRect();
      return {
        value: dialog?.querySelector<HTMLInputElement>("input[readonly]")?.value,
        fits: box !== undefined && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight + 1,
      };
    });
    expect(value).toMatch(/\/gifts\/glove\/$/);
    expect(fits).toBe(true);
    await reader.key("Escape");
    await reader.gone("dialog[open]");
  });
}

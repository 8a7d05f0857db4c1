import type { Locator, Page } from "@playwright/test";
import { matches } from "../../src/chapters/concerns/matches.ts";
import { choices } from "../../src/page/choices.ts";
import { concerns } from "../../src/story/concerns.ts";
import { ruledThings } from "../../src/story/finder.ts";
import { expect, test } from "../support/page.ts";
import {
  expectInUpperHalf,
  headingAt,
  layOutEverything,
  nextFrame,
  openLive,
  partAt,
} from "../support/reader.ts";

const total = concerns.reduce((sum, { cells }) => sum + cells.length, 0);
const rowOf = (page: Page, id: string): Locator => partAt(page, `/concerns/${id}/`);
const fold = (page: Page, id: string): Locator => rowOf(page, id).locator(".panel-fold");
const count = (page: Page): Locator => page.locator(".filters-count");
const spoken = (page: Page): Locator => page.locator(".filters [role='status']");
const select = (page: Page, name: string): Locator =>
  page.locator(".filters").getByRole("combobox", { name });
const everything = (page: Page): Locator =>
  page.locator(".filters").getByRole("button", { name: "Show everything" });

/** What the controls say of their count. */
const counted = (left: number): string => `${left} of ${total} statements, folded ones too`;

/** What the filters go by, of all statements that can be seen in a table, whatever is folded or far away. */
const shownIn = (page: Page, table: string): Promise<string[]> =>
  page.locator(`${table} [data-said]`).evaluateAll((all) =>
    all
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => (element as HTMLElement).dataset.said ?? "")
      .sort(),
  );

/** The same, of all that there are. */
const allIn = (page: Page): Promise<string[]> =>
  page
    .locator(".panel [data-said]")
    .evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset.said ?? "").sort());

/** The same, of those in the panel that wait until their row is opened: later words, and voices without a column. */
const foldedIn = (page: Page): Promise<string[]> =>
  page
    .locator(".panel [data-said][data-opened], .panel-others [data-said]")
    .evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset.said ?? ""));

/** A finger's tap on the middle of something, whatever lies over it. */
async function tapOn(page: Page, target: Locator): Promise<void> {
  let box = await target.boundingBox();
  // Until it stays where it is: rooms above are laid out only when they come near.
  await expect(async () => {
    await target.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
    await nextFrame(page);
    const before = box;
    box = await target.boundingBox();
    expect(box).toEqual(before);
  }).toPass();
  if (!box) throw new Error("There is nothing to tap on");
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

/** The query of some choices. */
const query = (chosen: Readonly<Record<string, string>>): string => `?${new URLSearchParams(chosen)}`;

/** Every filter with every value alone, and pairs and more that meet or miss each other. */
const selections: Readonly<Record<string, string>>[] = [
  ...(["who", "direction", "rule", "date"] as const).flatMap((filter) =>
    choices[filter].map((value) => ({ [filter]: value })),
  ),
  { who: "washington", date: "before" },
  { who: "kyiv", date: "after" },
  { who: "press", date: "at" },
  { who: "seoul", direction: "to-russia" },
  { who: "moscow", rule: "2321", date: "at" },
  { direction: "to-north-korea", rule: "1718", date: "after" },
  { who: "tokyo", date: "before" },
  { who: "beijing", rule: "1874" },
  { direction: "to-russia", rule: "2397" },
];

for (const chosen of selections) {
  test(`${query(chosen)} is right before any script of the page has run`, async ({ page, complaints }) => {
    // The page's own script never comes, and another is refused: what is shown is what the first paint shows.
    complaints.allow(/Failed to find a valid digest in the 'integrity' attribute/);
    await page.route(/assets\/index-.*\.js$/, (route) =>
      route.fulfill({ contentType: "text/javascript", body: "" }),
    );
    for (const by of ["issue", "country"]) {
      await page.goto(`/concerns/${query({ by, ...chosen })}`);
      await expect(page.locator(".filters")).toBeHidden();
      const table = by === "issue" ? ".panel" : ".spoken";
      const other = by === "issue" ? ".spoken" : ".panel";
      const expected = (await allIn(page)).filter((tokens) => matches(tokens, Object.values(chosen)));
      const shown = await shownIn(page, table);
      // Of what stands in folded rows only those are shown whose day or voice was asked for.
      const folded = await foldedIn(page);
      const open = expected.filter((tokens) => !folded.splice(folded.indexOf(tokens) >>> 0, 1).length);
      expect(shown, query(chosen)).toEqual(by === "country" || chosen.who || chosen.date ? expected : open);
      expect(await shownIn(page, other)).toEqual([]);
      // A row stands there if, and only if, something in it does; a country's name likewise.
      const empty = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>(".panel-row, .spoken tbody")].filter(
            (element) =>
              element.getBoundingClientRect().height > 0 !==
              [...element.querySelectorAll("[data-said]")].some((said) => said.getClientRects().length > 0),
          ).length,
      );
      expect(empty, query({ by, ...chosen })).toBe(0);
    }
  });
}

test("a shared link shows its choice in the controls, counts, and says nothing", async ({ page }) => {
  await openLive(page, "/concerns/?by=country&who=seoul&date=after");
  const left = (await allIn(page)).filter((tokens) => matches(tokens, ["seoul", "after"])).length;
  await expect(count(page)).toHaveText(counted(left));
  await expect(spoken(page)).toHaveText("");
  await expect(page.getByRole("radio", { name: "Country" })).toBeChecked();
  await expect(select(page, "Who speaks")).toHaveValue("seoul");
  await expect(select(page, "Summit")).toHaveValue("after");
  await expect(select(page, "Resolution")).toHaveValue("");
  await expect(everything(page)).toBeVisible();
});

test("choices are made by keys, combine, are spoken once, and one button takes them back", async ({
  page,
}) => {
  await openLive(page, "/concerns/?theme=dark");
  await expect(count(page)).toHaveText(counted(total));
  await expect(everything(page)).toBeHidden();
  await select(page, "Who speaks").focus();
  await page.keyboard.type("Mos");
  await expect(page).toHaveURL("/concerns/?theme=dark&who=moscow");
  await page.keyboard.press("Tab");
  await expect(select(page, "Direction")).toBeFocused();
  await page.keyboard.type("To R");
  await expect(page).toHaveURL("/concerns/?theme=dark&who=moscow&direction=to-russia");
  const left = (await allIn(page)).filter((tokens) => matches(tokens, ["moscow", "to-russia"])).length;
  await expect(spoken(page)).toHaveText(counted(left));
  await expect(count(page)).toHaveText(counted(left));
  await everything(page).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/concerns/?theme=dark");
  await expect(select(page, "Who speaks")).toBeFocused();
  await expect(select(page, "Direction")).toHaveValue("");
  expect(await allIn(page)).toHaveLength(total);
});

test("by country and back, by keys: the same words in another order", async ({ page }) => {
  await openLive(page, "/concerns/");
  await page.getByRole("radio", { name: "Issue" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL("/concerns/?by=country");
  await expect(page.getByRole("table", { name: "The same words, by country" })).toBeVisible();
  await expect(page.locator(".panel")).toBeHidden();
  expect(await shownIn(page, ".spoken")).toEqual(await allIn(page));
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL("/concerns/");
  await expect(page.locator(".panel")).toBeVisible();
  await expect(page.locator(".spoken")).toBeHidden();
});

test("a combination that nothing passes says so", async ({ page }) => {
  await openLive(page, "/concerns/?who=tokyo&date=before");
  await expect(count(page)).toContainText(`0 of ${total} statements`);
  expect(await shownIn(page, ".panel")).toEqual([]);
  await everything(page).click();
  await expect(page).toHaveURL("/concerns/");
  await expect(rowOf(page, "shells")).toBeVisible();
});

for (const hostile of [
  "?who=paris&date=never",
  "?by=mood&rule=9999&direction=up",
  "?who=%3Cimg%20src=x%3E&rule=__proto__",
  "?who=seoul%00&date=%E0%A4",
]) {
  test(`${hostile} shows everything, and the address is cleaned`, async ({ page }) => {
    await openLive(page, `/concerns/${hostile}`);
    await expect(page).toHaveURL("/concerns/");
    await expect(count(page)).toHaveText(counted(total));
    for (const { id } of concerns) await expect(rowOf(page, id)).toBeVisible();
  });
}

test("every address opens in place: rows, rules, things", async ({ page }) => {
  for (const path of [
    "/concerns/drones/",
    "/concerns/resolution-2270/",
    `/concerns/${ruledThings[6]?.id}/`,
    "/concerns/shells/?by=country&who=beijing&rule=2397",
  ]) {
    await openLive(page, path);
    const part = partAt(page, path.replace(/\?.*/, ""));
    await expect(part.locator("details").first()).toHaveAttribute("open", "");
    await expectInUpperHalf(headingAt(page, path.replace(/\?.*/, "")));
    await expect(page).toHaveURL(path.replace(/\?.*/, ""));
  }
});

test("a link into the panel opens its row, whatever has been chosen before", async ({ page }) => {
  await openLive(page, "/concerns/?by=country&who=tokyo");
  await page.locator(".spoken").getByRole("link", { name: "Shells and rockets" }).click();
  await expect(page).toHaveURL("/concerns/shells/");
  await expect(headingAt(page, "/concerns/shells/")).toBeFocused();
  await expect(fold(page, "shells")).toHaveAttribute("open", "");
  await page.goBack();
  await expect(page).toHaveURL("/concerns/?by=country&who=tokyo");
  await expect(page.locator(".spoken")).toBeVisible();
});

test("a gift leads to its rule, and the rule back to the gift", async ({ page }) => {
  await openLive(page, "/gifts/rifle-to-kim/");
  const gift = partAt(page, "/gifts/rifle-to-kim/");
  await gift.locator(".gift-text summary").click();
  await gift.getByRole("link", { name: "the UN embargo" }).click();
  await expect(page).toHaveURL("/concerns/rule-rifle/");
  const thing = partAt(page, "/concerns/rule-rifle/");
  await expect(thing.locator("details")).toHaveAttribute("open", "");
  await thing.getByRole("link", { name: "the rifle for Kim" }).click();
  await expect(page).toHaveURL("/gifts/rifle-to-kim/");
});

test("of the finder one thing is open at a time, by keys", async ({ page }) => {
  await openLive(page, "/concerns/rule-rifle/");
  const thing = (id: string): Locator => partAt(page, `/concerns/${id}/`);
  await thing("rule-fuel").locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(thing("rule-fuel").getByText("Oil within the limits.")).toBeVisible();
  await expect(thing("rule-rifle").locator("dl")).toBeHidden();
});

test("China's seat is ringed on request, in every chamber of the room", async ({ page }) => {
  await openLive(page, "/concerns/resolution-1718/");
  const rule = partAt(page, "/concerns/resolution-1718/");
  await expect(rule.locator(".council-ring")).toBeHidden();
  await page.locator(".china-choice summary").focus();
  await page.keyboard.press("Enter");
  await expect(rule.locator(".council-ring")).toBeVisible();
  await expect(page.getByText("The ringed seat: China")).toBeVisible();
});

for (const [width, height] of [
  [320, 640],
  [768, 1024],
  [1440, 900],
] as const) {
  test(`at ${width} the panel is a table, a row opens in place, and nothing runs sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openLive(page, "/concerns/");
    const table = page.getByRole("table", { name: "what might cross" });
    await expect(table.getByRole("columnheader")).toHaveCount(6);
    const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Satellite" }) });
    const seoul = row.getByText("Deep concern and regret");
    await (width < 768 ? expect(seoul).toBeHidden() : expect(seoul).toBeVisible());
    await fold(page, "satellites").locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(seoul).toBeVisible();
    await expect(row.getByRole("cell")).toHaveCount(5);
    await expect(fold(page, "satellites").getByRole("listitem")).toHaveText([
      "Washington 13 September",
      "Moscow 13 September",
      "Seoul 14 September",
    ]);
    for (const path of ["/concerns/?by=country", "/concerns/military-ties/"]) {
      await openLive(page, path);
      await layOutEverything(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("a tap on a row's name or line opens it, a tap on its number leads to the rule", async ({ page }) => {
    await openLive(page, "/concerns/");
    const row = rowOf(page, "nuclear-and-missiles");
    await tapOn(page, row.locator("h3"));
    await expect(fold(page, "nuclear-and-missiles")).toHaveAttribute("open", "");
    await expect(row.locator(".panel-facts")).toBeVisible();
    await tapOn(page, row.locator(".panel-line"));
    await expect(row.locator(".panel-facts")).toBeHidden();
    await tapOn(page, row.locator(".panel-number"));
    await expect(page).toHaveURL("/concerns/resolution-1718/");
  });

  test("words of somebody or of some day stand open without a tap", async ({ page }) => {
    await openLive(page, "/concerns/?who=seoul");
    await expect(rowOf(page, "drones").getByText("Very likely a breach")).toBeVisible();
    await expect(rowOf(page, "drones").getByText("Washington", { exact: true })).toBeHidden();
  });
});

test("an opened row draws its line and then its chamber, and with less motion nothing moves", async ({
  page,
}) => {
  for (const [reducedMotion, expected] of [
    ["no-preference", 2],
    ["reduce", 0],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await openLive(page, "/concerns/");
    await fold(page, "satellites").locator("summary").scrollIntoViewIfNeeded();
    // In one step: what moves is soon over, and no frame lies between the opening and the look at it.
    const moving = await fold(page, "satellites").evaluate((details: HTMLDetailsElement) => {
      details.open = true;
      return document
        .getAnimations()
        .filter((animation) => (animation as CSSAnimation).animationName === "set-out").length;
    });
    expect(moving).toBe(expected);
  }
});

test("the key dims what is feared, never a rule, in either order", async ({ page }) => {
  await openLive(page, "/concerns/?certainty=confirmed&by=country");
  const colour = (target: Locator): Promise<string> =>
    target.evaluate((element) => getComputedStyle(element).color);
  const rows = page.locator(".spoken tr[data-line]");
  const feared = rows.and(page.locator("[data-line='dotted']")).first().locator(".panel-text");
  const given = rows.and(page.locator("[data-line='solid']")).first().locator(".panel-text");
  expect(await colour(feared)).not.toBe(await colour(given));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the panel is there in full, rows open, and there are no dead controls", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/concerns/");
    await expect(page.locator(".filters")).toBeHidden();
    await expect(page.locator(".spoken")).toBeHidden();
    await expect(rowOf(page, "shells").getByText("An arms deal")).toBeVisible();
    await fold(page, "shells").locator("summary").click();
    await expect(rowOf(page, "shells").getByText("Watching with concern")).toBeVisible();
    await partAt(page, "/concerns/rule-car/").locator("summary").click();
    await expect(page.getByText("All vehicles are barred, and luxury cars")).toBeVisible();
  });
});

test("on paper everything is there, whatever was chosen: rows open, no controls, each word once", async ({
  page,
}) => {
  await openLive(page, "/concerns/?who=tokyo&by=country");
  await page.emulateMedia({ media: "print" });
  expect(await shownIn(page, ".panel")).toHaveLength(total);
  await expect(page.locator(".filters")).toBeHidden();
  await expect(page.locator(".spoken")).toBeHidden();
});

test("in forced colours bars, marks on the scale and what is chosen can be told", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openLive(page, "/concerns/?who=seoul");
  const bar = await rowOf(page, "satellites")
    .locator(".panel-rule")
    .evaluate((element) => getComputedStyle(element, "::before").borderInlineStartWidth);
  expect(bar).toBe("10px");
  const mark = await rowOf(page, "satellites")
    .locator(".day:visible")
    .first()
    .evaluate((element) => getComputedStyle(element, "::after").borderTopStyle);
  expect(mark).toBe("solid");
});

for (const { width, rows } of [
  { width: 390, rows: [4, 4, 3] },
  { width: 820, rows: [6, 5] },
  { width: 1440, rows: [11] },
]) {
  test(`at ${width} of the eleven chambers none stands alone in its row`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openLive(page, "/concerns/");
    await layOutEverything(page);
    const tops = await page
      .locator(".votes li:has(a .council)")
      .evaluateAll((all) => all.map((item) => Math.round(item.getBoundingClientRect().bottom)));
    const found = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
    expect(found).toEqual(rows);
  });
}

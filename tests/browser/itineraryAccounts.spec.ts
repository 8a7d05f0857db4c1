import { itinerary } from "../support/journey.ts";
import { expect, test } from "../support/page.ts";
import { openLive, partAt, topOf } from "../support/reader.ts";
import { DESK, PHONE } from "../support/viewports.ts";

const { account, atRest, day, labels, map, openStaged, previous, stage } = itinerary;

test("one switch changes map, steps, rail and table, and stands in the address", async ({ page }) => {
  await openStaged(page, "/itinerary/frigate/");
  const step = partAt(page, "/itinerary/frigate/");
  await expect(step.getByRole("heading")).toHaveText(/Vladivostok: one frigate/i, { useInnerText: true });
  await account(page, "As reported on 14 September").check();
  await expect(page).toHaveURL("/itinerary/frigate/?as=reported");
  await expect(step.getByRole("heading")).toHaveText(/What the fleet can do/i, { useInnerText: true });
  await expect(step).not.toContainText("Marshal Shaposhnikov", { useInnerText: true });
  await expect(map(page).locator(".map-near .map-planned")).toBeVisible();
  await expect(map(page).locator(".map-near .map-stop", { hasText: "Knevichi" })).toBeHidden();
  // The plan had no days, and the train has not gone beyond the 14th.
  await expect(day(page)).toHaveCount(0);
  await expect(partAt(page, "/itinerary/knevichi/")).toContainText("nothing foretold", {
    useInnerText: true,
  });
  const row = page.locator(".stops tr", { hasText: "Knevichi" });
  await expect(row.getByRole("cell").first()).toHaveText(/not known on 14 September/, {
    useInnerText: true,
  });
  await expect(page.locator(".plan td").nth(1)).toBeHidden();
  // What had happened by then is known.
  const known = page.locator(".stops tr", { hasText: "On the rails" }).getByRole("cell").first();
  await expect(known).toHaveText(/^14 Sept/, { useInnerText: true });

  // It goes along from stop to stop, and back takes nothing of it away.
  await previous(page).click();
  await expect(page).toHaveURL("/itinerary/knevichi/?as=reported");
  await account(page, "As it happened").check();
  await expect(page).toHaveURL("/itinerary/knevichi/");
  await expect(step).toContainText("Marshal Shaposhnikov", { useInnerText: true });
});

test("what is announced follows no railway: straight dashed links between dashed rings", async ({ page }) => {
  await openStaged(page, "/itinerary/vostochny/?as=reported");
  const link = map(page).locator(".map-overview .map-announced");
  await expect(link).toBeVisible();
  expect(await link.evaluate((path) => path.getAttribute("d")?.match(/L/g)?.length)).toBe(2);
  await expect(link).toHaveCSS("stroke-dasharray", /\d/);
  await expect(map(page).getByText("Dashed: announced, without a route.")).toBeVisible();
  await expect(map(page).locator(".map-overview .map-stop", { hasText: "Artyom" })).toBeHidden();
});

for (const size of [PHONE, DESK]) {
  test(`at ${size.width} all of the plan is in sight on its day, each stop named, and the note lies on nothing`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openStaged(page, "/itinerary/on-the-rails/?as=reported");
    for (const name of ["Vostochny", "Komsomolsk-", "Vladivostok"]) {
      const label = map(page).locator(".map-overview text").filter({ hasText: name, visible: true });
      await expect(label, name).toBeInViewport({ ratio: 0.99 });
    }
    expect((await labels(page)).cut).toEqual([]);
    const note = await map(page).locator(".journey-note").boundingBox();
    const below = stage(page).locator(".journey-controls > *, .map-stop, .map-scale");
    for (const element of await below.filter({ visible: true }).all()) {
      const box = await element.boundingBox();
      // On a wide window the controls stand above the map.
      if (!note || !box || box.y + box.height <= note.y) continue;
      expect(box.y).toBeGreaterThanOrEqual(note.y + note.height);
    }
  });
}

test("either account can be asked for by its name", async ({ page }) => {
  await openLive(page, "/itinerary/?as=happened");
  await expect(account(page, "As it happened")).toBeChecked();
  await expect(page).toHaveURL("/itinerary/?as=happened");
  await openStaged(page, "/itinerary/khasan/?as=reported");
  await expect(account(page, "As reported on 14 September")).toBeChecked();
});

test("a shared link shows the plan before any script of the page", async ({ page, complaints }) => {
  complaints.allow(/net::ERR_FAILED/);
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto("/itinerary/komsomolsk/?as=reported");
  await expect(partAt(page, "/itinerary/komsomolsk/")).toContainText("Kim is to go on", {
    useInnerText: true,
  });
  await expect(map(page).locator(".map-overview .map-announced")).toBeVisible();
  await expect(map(page).locator(".as-happened.map-route")).toBeHidden();
});

test("values that are none are ignored, and the address is cleaned", async ({ page }) => {
  for (const query of ["as=%3Cimg%20src%3Dx%3E", "as=REPORTED", "as=__proto__"]) {
    await openLive(page, `/itinerary/khasan/?${query}`);
    await expect.poll(() => new URL(page.url()).search).toBe("");
    await expect(partAt(page, "/itinerary/home/")).toContainText("A band plays", { useInnerText: true });
    await expect(account(page, "As it happened")).toBeChecked();
  }
});

test("the stop that is read stays where it is when the account changes", async ({ page }) => {
  await openStaged(page, "/itinerary/aquarium/");
  const step = partAt(page, "/itinerary/aquarium/");
  const before = await topOf(step);
  // A click of the mouse would scroll what it points at into view.
  await account(page, "As reported on 14 September").evaluate((radio: HTMLInputElement) => radio.click());
  await expect(account(page, "As reported on 14 September")).toBeChecked();
  await atRest(page);
  await expect.poll(async () => Math.abs((await topOf(step)) - before)).toBeLessThan(2);
});

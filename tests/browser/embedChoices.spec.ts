import { withFramed } from "../support/hostPage.ts";
import { expect, test } from "../support/page.ts";

test("a part that its editor has dimmed says so, and only then", async ({ page }) => {
  const dimmed = page.getByText(/^Dimmed here/);
  for (const [path, said] of [
    ["concerns/shells/", []],
    ["concerns/shells/?certainty=confirmed", ["Dimmed here: what is not confirmed."]],
    ["concerns/shells/?certainty=announced", ["Dimmed here: what one side claims."]],
    ["aftermath/treaty/?certainty=confirmed", []],
    ["gifts/?certainty=<b>", []],
  ] as const) {
    await page.goto(`/embed/${path}`);
    await expect(dimmed.and(page.locator(":visible")), path).toHaveText(said);
  }
});

test("?theme= sets the theme, whatever the system has; auto is the system's", async ({ page }) => {
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/embed/gifts/glove/?theme=dark");
  const dark = await ground();
  await page.goto("/embed/gifts/glove/?theme=light");
  const light = await ground();
  expect(light).not.toBe(dark);
  await page.goto("/embed/gifts/glove/?theme=auto");
  expect(await ground()).toBe(light);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).toBe(dark);
  await page.goto("/embed/gifts/glove/?theme=light");
  expect(await ground()).toBe(light);
});

test("?certainty= and ?as= are understood without a script file", async ({ page }) => {
  const ink = (): Promise<string> =>
    page.locator(".panel-what h3").evaluate((heading) => getComputedStyle(heading).color);
  await page.goto("/embed/concerns/satellites/");
  const full = await ink();
  await page.goto("/embed/concerns/satellites/?certainty=confirmed");
  expect(await ink()).not.toBe(full);

  await page.goto("/embed/itinerary/frigate/?as=reported");
  await expect(page.locator(".step-text.as-reported")).toBeVisible();
  await expect(page.locator(".step-text.as-happened")).toBeHidden();
});

test("the plan as reported has no caveat of what came of it", async ({ page }) => {
  const caveat = page.locator(".embed-caveat");
  const account = page.locator(".embed-account");
  for (const stop of ["mariinsky", "knevichi", "gagarin-plant", "on-the-rails"]) {
    await page.goto(`/embed/itinerary/${stop}/?as=reported`);
    await expect(caveat, stop).toBeHidden();
    await expect(account, stop).toHaveText("As reported on 14 September");
    await expect(page.getByRole("radio", { name: "As reported on 14 September" })).toBeChecked();
    await page.goto(`/embed/itinerary/${stop}/`);
    await expect(caveat, stop).toBeVisible();
    await expect(account, stop).toBeHidden();
  }
  // What had happened by then was known.
  await page.goto("/embed/itinerary/vostochny/?as=reported");
  await expect(caveat).toBeVisible();
  await expect(account).toHaveCount(0);
});

for (const sandbox of [undefined, "allow-scripts"]) {
  test(`the two accounts of the journey are switched by mouse and keys, ${sandbox ? "sandboxed" : "framed"}`, async ({
    page,
    origin,
    complaints,
  }) => {
    await withFramed({ page, complaints }, { src: `${origin}/embed/itinerary/`, sandbox }, async (frame) => {
      const happened = frame.getByRole("radio", { name: "As it happened" });
      const shown = frame.locator("#itinerary\\/frigate .step-text.as-happened");
      const hidden = frame.locator("#itinerary\\/frigate .step-text.as-reported");
      await expect(happened).toBeChecked();
      await expect(shown).toBeVisible();
      await expect(hidden).toBeHidden();
      await frame.getByRole("radio", { name: "As reported on 14 September" }).click();
      await expect(hidden).toBeVisible();
      await expect(shown).toBeHidden();
      // Two sides: an arrow leads to the other.
      await page.keyboard.press("ArrowRight");
      await expect(happened).toBeChecked();
      await expect(shown).toBeVisible();
      await expect(hidden).toBeHidden();
    });
  });
}

import { withFramed } from "../support/hostPage.ts";
import { expect, test } from "../support/page.ts";

test("a part that its editor has dimmed says so, and only then", async ({ page }) => {
  const dimmed = page.getByText(/^Dimmed here/);
  for (const [path, said] of [
    ["concerns/shells/", []],
    ["concerns/shells/?certainty=confirmed", ["Dimmed here: what is not confirmed."]],
    ["concerns/shells/?certainty=announced", ["Dimmed here: what one side claims."]],
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
  await page.goto("/embed/gifts/glove/?theme=auto");
  const light = await ground();
  expect(light).not.toBe(dark);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).toBe(dark);
  await page.goto("/embed/gifts/glove/?theme=light");
  expect(await ground()).toBe(light);
});

test("a day of the journey is told as announced and as it happened, switched by mouse and keys, in a sandbox too", async ({
  page,
  origin,
  complaints,
}) => {
  const src = `${origin}/embed/itinerary/day-16/`;
  await withFramed({ page, complaints }, { src, sandbox: "allow-scripts" }, async (frame) => {
    const [happened, reported] = [
      frame.locator(".as-happened").first(),
      frame.locator(".as-reported").first(),
    ];
    const radios = frame.locator("[data-choice=as]");
    await expect(happened).toBeVisible();
    await expect(reported).toBeHidden();
    await radios.and(frame.locator("[value=reported]")).check({ force: true });
    await expect(reported).toBeVisible();
    await expect(happened).toBeHidden();
    // Two sides: an arrow leads to the other.
    await page.keyboard.press("ArrowRight");
    await expect(happened).toBeVisible();
    await expect(reported).toBeHidden();
  });
});

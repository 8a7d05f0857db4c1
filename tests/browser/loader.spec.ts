import { below, expectHeight, integrity, place, script, test } from "../support/loaderFixtures.ts";
import { expect } from "../support/page.ts";

test.describe("the loader", () => {
  test("is served for ever, to anyone, as its hash says", async ({ request }) => {
    const response = await request.get("/embed/v1.js");
    expect(response.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(response.headers()["access-control-allow-origin"]).toBe("*");
    expect(response.headers()["content-type"]).toMatch(/javascript/);
    const json = (await (await request.get("/embed/v1.json")).json()) as Record<string, unknown>;
    expect(json).toEqual({
      src: expect.stringMatching(/\/embed\/v1\.js$/),
      integrity,
      bytes: (await response.body()).length,
    });
  });

  test("gives a place the part itself, below its own words' name", async ({ page, openHost, origin }) => {
    await openHost(
      `${place("gifts", 'data-theme="dark" data-heights="640:900"')}${below}<script async src="${origin}/embed/v1.js"></script>`,
    );
    const frame = page.locator("iframe");
    await expect(frame).toHaveAttribute("src", `${origin}/embed/gifts/?theme=dark&f=rfr-gifts-x`);
    await expect(frame).toHaveAttribute("title", "A part of the story");
    const inside = page.frameLocator("iframe");
    await expect(inside.locator("main h2").first()).toBeVisible();
    await expect(inside.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("link", { name: "A part of the story" })).toBeHidden();
  });

  for (const attributes of ["", "async", "defer", 'type="module"']) {
    test(`sizes frames and places, loaded with "${attributes}"`, async ({ page, openHost, site }) => {
      await openHost(
        `${place("gifts")}<iframe title="Plain" width="400" height="200" src="${site.base}embed/itinerary/?f=rfr-itinerary-x"></iframe>
        <iframe title="Theirs" width="400" height="200" src="${site.base}somewhere/"></iframe>${script(site, attributes)}`,
      );
      await expectHeight(page.getByTitle("A part of the story"), 900);
      // Its border, 2 px on each side, comes on top.
      await expectHeight(page.getByTitle("Plain"), 1_208);
      await expectHeight(page.getByTitle("Theirs"), 204);
      // Content that unfolds, a page that gets narrower.
      await page.frameLocator('[title="A part of the story"]').getByRole("button").click();
      await expectHeight(page.getByTitle("A part of the story"), 1_200);
      await page.setViewportSize({ width: 320, height: 700 });
      await expectHeight(page.getByTitle("A part of the story"), 1_200);
      expect(await page.evaluate(() => Object.keys(window.rifleForARifle ?? {}))).toEqual(["v1"]);
    });
  }

  test("sizes frames that have been there long before it, sandboxed ones, and in spite of the host's styles", async ({
    page,
    openHost,
    site,
  }) => {
    await openHost(`<style nonce="host">iframe { height: auto !important; aspect-ratio: 16/9; border: 0; box-sizing: border-box; width: 600px }</style>
      <iframe title="Early" src="${site.base}embed/gifts/"></iframe>
      <iframe title="Boxed" sandbox="allow-scripts" src="${site.base}embed/gifts/"></iframe>`);
    for (const title of ["Early", "Boxed"])
      await expect(page.frameLocator(`[title=${title}]`).getByRole("heading")).toBeVisible();
    await page.addScriptTag({ url: `${site.base}embed/v1.js` });
    for (const title of ["Early", "Boxed"]) await expectHeight(page.getByTitle(title), 900);
  });

  test("opens the part that the host's address asks for, however far down it stands", async ({
    page,
    openHost,
    site,
  }) => {
    await openHost(
      `<p style="height: 20000px">Long</p>${place("gifts")}${place("itinerary")}<p style="height: 3000px">${below}</p>${script(site)}`,
      { query: "?a=1&explainer=itinerary/vostochny#more" },
    );
    const frame = page.locator("iframe").nth(1);
    await expectHeight(frame, 1_200);
    // The stand-in opens it 300 px below its upper edge.
    await expect.poll(async () => Math.round((await frame.boundingBox())?.y ?? 0)).toBe(-300);
    const inside = page.frameLocator("iframe >> nth=1");
    await expect(inside.getByText('{"rfr":1,"type":"open","part":"itinerary/vostochny"}')).toHaveCount(1);
    await expect(
      inside.getByText(/"type":"host","address":"http:\/\/127\.0\.0\.1:\d+\/story\?a=1&explainer=[^#"]*"/),
    ).toHaveCount(1);
    await expect(page.frameLocator("iframe >> nth=0").getByText('"type":"open"')).toHaveCount(0);
  });
});

import { expectHeight, integrity, place, script, test } from "../support/loaderFixtures.ts";
import { expect } from "../support/page.ts";

test.describe("the loader", () => {
  test("runs under a policy that names a nonce, and one that names its hash", async ({
    page,
    openHost,
    site,
  }) => {
    const policy = (source: string): string =>
      `default-src 'none'; script-src ${source}; style-src 'nonce-host'; img-src data:; frame-src ${site.origin}`;
    for (const [source, attributes] of [
      ["'nonce-host'", 'nonce="host" async'],
      [`'${integrity}'`, `integrity="${integrity}" crossorigin="anonymous" async`],
      [site.origin, `integrity="${integrity}" crossorigin="anonymous"`],
    ] as const) {
      await openHost(place("gifts") + script(site, attributes), { policy: policy(source) });
      await expectHeight(page.locator("iframe"), 900);
    }
  });

  test("gives the words back where the host's policy refuses our frames", async ({
    page,
    openHost,
    site,
    complaints,
  }) => {
    complaints.allow(/violates the following Content Security Policy directive|policy violation: frame-src/);
    await openHost(place("gifts") + script(site), {
      policy: `default-src 'none'; script-src ${site.origin}; style-src 'nonce-host'; img-src data:`,
    });
    await expect(page.getByRole("link", { name: "A part of the story" })).toBeVisible();
    await expect(page.locator("iframe")).toHaveCount(0);
  });

  test("looks into a shadow root, with the script in it too", async ({ page, openHost, site }) => {
    await openHost(
      `<section><template shadowrootmode="open">${place("gifts")}</template></section><article></article>`,
    );
    await page.locator("section").evaluate((chapter, src) => {
      const script = document.createElement("script");
      script.src = src;
      chapter.shadowRoot?.append(script);
    }, `${site.base}embed/v1.js?ver=6.4`);
    await expectHeight(page.locator("section iframe"), 900);
    await page.locator("article").evaluate((article, html) => {
      const root = article.attachShadow({ mode: "open" });
      root.innerHTML = html;
      window.rifleForARifle?.v1?.scan(root);
    }, place("itinerary"));
    await expectHeight(page.locator("article iframe"), 900);
  });

  test("follows a host that goes from story to story, and takes parts out and puts them back", async ({
    page,
    openHost,
    site,
  }) => {
    await openHost(`<article>${place("gifts")}</article>${script(site)}`);
    await expectHeight(page.locator("iframe"), 900);
    await page.evaluate((html) => {
      history.pushState(null, "", "/another");
      const article = document.querySelector("article");
      if (article) article.innerHTML = html;
    }, place("itinerary"));
    await expect(page.locator("iframe")).toHaveAttribute("src", /\/embed\/itinerary\//);
    await expectHeight(page.locator("iframe"), 900);
    // A frame that is put back loads again; it opens its panel, and is heard.
    await page.evaluate(() => {
      const part = document.querySelector("[data-explainer]");
      if (!part) return;
      part.remove();
      requestAnimationFrame(() => document.querySelector("article")?.append(part));
    });
    await expect(page.frameLocator("iframe").getByText(/"address":".*\/another"/)).toBeVisible();
    await page.frameLocator("iframe").getByRole("button").click();
    await expectHeight(page.locator("iframe"), 1_200);
    // A page cache keeps copies of pages: a copy becomes a place of its own.
    await page.evaluate(() => {
      const article = document.querySelector("article");
      article?.replaceWith(article.cloneNode(true));
    });
    await expectHeight(page.locator("iframe"), 900);
  });

  test("twice in a page, with the same part twice, is as good as once; stop() gives all back", async ({
    page,
    openHost,
    site,
  }) => {
    await openHost(
      `${script(site)}${place("gifts")}${place("gifts")}<iframe title="Plain" width="600" height="150" src="${site.base}embed/gifts/"></iframe>${script(site, "async")}`,
    );
    for (const frame of await page.getByTitle("A part of the story").all()) await expectHeight(frame, 900);
    await expect(page.locator("iframe")).toHaveCount(3);
    const first = page.getByTitle("A part of the story").nth(0);
    const second = page.getByTitle("A part of the story").nth(1);
    await second.contentFrame().getByRole("button").click();
    await expectHeight(second, 1_200);
    await expectHeight(first, 900);
    await expectHeight(page.getByTitle("Plain"), 908);
    await page.evaluate(() => window.rifleForARifle?.v1?.stop());
    await expect(page.getByRole("link", { name: "A part of the story" })).toHaveCount(2);
    await expect(page.locator("iframe")).toHaveCount(1);
    await expectHeight(page.getByTitle("Plain"), 154);
    expect(await page.evaluate(() => Object.keys(window.rifleForARifle ?? {}))).toEqual([]);
  });
});

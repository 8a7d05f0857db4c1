import { storyChapters } from "../../src/story/chapters.ts";
import { embedKinds } from "../support/embeds.ts";
import { expect, test } from "../support/page.ts";
import { expectInUpperHalf, openStill, visibleWords } from "../support/reader.ts";
import { serve } from "../support/staticServer.ts";

/** Somebody else's page with one of ours in a frame, on another host and port. */
async function hostPage(src: string, sandbox?: string) {
  const attribute = sandbox === undefined ? "" : ` sandbox="${sandbox}"`;
  const { port, close } = await serve((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1><iframe title="Frame" width="600" height="500" src="${src}"${attribute}></iframe>`,
    );
  });
  return { origin: `http://127.0.0.1:${port}`, close };
}

for (const { id, name } of storyChapters) {
  test(`/embed/${id}/ stands in somebody else's page`, async ({ page, origin, complaints }) => {
    const host = await hostPage(`${origin}/embed/${id}/`);
    complaints.alsoOurs(host.origin);
    try {
      await page.goto(host.origin);
      const frame = page.frameLocator("iframe");
      await expect(frame.getByRole("heading", { name, exact: true })).toBeVisible();
      await expect(frame.locator(".bar, header, .foot, footer")).toHaveCount(0);
      await expect(frame.locator("[autofocus]")).toHaveCount(0);
      await expect(frame.locator("script[src]")).toHaveCount(0);
      await expect(frame.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
      await expect(frame.locator("link[rel=canonical]")).toHaveAttribute("href", new RegExp(`/${id}/$`));
      await expect(frame.locator("main")).toHaveCSS("border-top-style", "solid");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
      // It leads out of the frame, to the whole story, and leaves the article where it is.
      const opened = page.waitForEvent("popup");
      await frame.locator(".embed-credit a").click();
      await expect(await opened).toHaveURL(`${origin}/${id}/`);
    } finally {
      await page.close();
      await host.close();
    }
  });
}

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

for (const sandbox of ["", "allow-scripts"]) {
  test(`an embed is complete in a frame with sandbox="${sandbox}"`, async ({ page, origin, complaints }) => {
    // The browser says that it does as the host asked.
    if (sandbox === "")
      complaints.allow(/Blocked script execution .* because the document's frame is sandboxed/);
    const host = await hostPage(`${origin}/embed/gifts/`, sandbox);
    complaints.alsoOurs(host.origin);
    try {
      await page.goto(host.origin);
      const frame = page.frameLocator("iframe");
      await expect(frame.getByRole("heading", { name: "The gift exchange" })).toBeVisible();
      await expect(frame.locator("main")).toHaveCSS("border-top-style", "solid");
      await frame.locator("details summary").first().click();
      await expect(frame.locator("details > :not(summary)").first()).toBeVisible();
    } finally {
      await page.close();
      await host.close();
    }
  });
}

test("the whole story works in a frame too, and takes no focus from its host", async ({
  page,
  origin,
  complaints,
}) => {
  // The browser says that it has refused the focus, before any script of ours could have waived it.
  complaints.allow(/Blocked autofocusing on a <h2> element in a cross-origin subframe/);
  const host = await hostPage(`${origin}/concerns/`);
  complaints.alsoOurs(host.origin);
  try {
    await page.goto(host.origin);
    const frame = page.frame({ url: /\/concerns\/$/ });
    await expect(page.frameLocator("iframe").getByRole("heading", { name: "The objections" })).toHaveCount(1);
    await expect(page.frameLocator("iframe").locator("[autofocus]")).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    expect(frame).not.toBeNull();
  } finally {
    await page.close();
    await host.close();
  }
});

test("an embed by itself is complete, at any width a host may give it", async ({ page }) => {
  for (const { id } of storyChapters) {
    for (const width of [280, 600, 1000]) {
      await page.setViewportSize({ width, height: 600 });
      await openStill(page, `/embed/${id}/`);
      expect(await visibleWords(page)).toBeGreaterThan(100);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        `/embed/${id}/ at ${width}`,
      ).toBeLessThanOrEqual(0);
      // Nor is anything cut off at the edge by what it stands in.
      const cut = await page.locator("main :is(p, li, td, th, time, .blank)").evaluateAll((words) =>
        words
          .filter((word) => word.getBoundingClientRect().width > 1)
          .filter((word) => word.getBoundingClientRect().right > innerWidth)
          .map((word) => word.textContent),
      );
      expect(cut, `/embed/${id}/ at ${width}`).toEqual([]);
    }
    await expectInUpperHalf(page.getByRole("heading").first());
  }
});

for (const path of embedKinds) {
  test(`${path} fits widths of 280 to 900 px, and is as high as its words whatever the frame is`, async ({
    page,
  }) => {
    const height = (): Promise<number> =>
      page.locator("main").evaluate((main) => Math.round(main.getBoundingClientRect().height));
    for (const width of [280, 320, 480, 640, 900]) {
      await page.setViewportSize({ width, height: 200 });
      await openStill(page, path);
      expect(
        await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        }),
        `at ${width}`,
      ).toBeLessThanOrEqual(0);
      const low = await height();
      await page.setViewportSize({ width, height: 2400 });
      expect(await height(), `at ${width}`).toBe(low);
    }
  });

  test(`${path} asks for two font files at most, and its words stand before they come`, async ({ page }) => {
    const fonts: string[] = [];
    const sheets: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "font") fonts.push(request.url());
      if (request.resourceType() === "stylesheet") sheets.push(request.url());
    });
    await page.goto(path, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    expect(fonts.length).toBeLessThanOrEqual(2);
    expect(sheets).toHaveLength(1);
  });
}

test("its links leave the frame: a mark opens its claim beside the article", async ({
  page,
  origin,
  complaints,
}) => {
  const host = await hostPage(`${origin}/embed/gifts/glove/`);
  complaints.alsoOurs(host.origin);
  try {
    await page.goto(host.origin);
    const opened = page.waitForEvent("popup");
    await page.frameLocator("iframe").locator(".marks a").first().click();
    await expect(await opened).toHaveURL(new RegExp(`^${origin}/sources/#claim-`));
    // The article stays where it is.
    await expect(page).toHaveURL(`${host.origin}/`);
  } finally {
    await page.close();
    await host.close();
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
    const host = await hostPage(`${origin}/embed/itinerary/`, sandbox);
    complaints.alsoOurs(host.origin);
    try {
      await page.goto(host.origin);
      const frame = page.frameLocator("iframe");
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
    } finally {
      await page.close();
      await host.close();
    }
  });
}

test("without a script no control is shown, and the address still stands there", async ({
  page,
  origin,
  complaints,
}) => {
  complaints.allow(/Blocked script execution .* because the document's frame is sandboxed/);
  const host = await hostPage(`${origin}/embed/concerns/`, "");
  complaints.alsoOurs(host.origin);
  try {
    await page.goto(host.origin);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { name: "The objections" })).toBeVisible();
    await expect(frame.locator(":is(fieldset, input, button):visible")).toHaveCount(1);
    await expect(frame.getByRole("textbox", { name: "Link" })).toHaveValue(/\/concerns\/$/);
  } finally {
    await page.close();
    await host.close();
  }
});

test("the address is copied, in somebody else's page and in a sandbox; where that is refused it is selected", async ({
  page,
  origin,
  complaints,
}) => {
  // A policy may say no to the first way: the browser says so.
  complaints.allow(/Clipboard/i);
  for (const sandbox of [undefined, "allow-scripts"]) {
    const host = await hostPage(`${origin}/embed/gifts/glove/`, sandbox);
    complaints.alsoOurs(host.origin);
    try {
      await page.goto(host.origin);
      const frame = page.frameLocator("iframe");
      const button = frame.locator(".embed-link button");
      await button.click();
      await expect
        .poll(async () => {
          const selected = await frame
            .getByRole("textbox", { name: "Link" })
            .evaluate((field: HTMLInputElement) => field.selectionEnd === field.value.length);
          return selected || (await button.textContent()) === "Copied.";
        })
        .toBe(true);
    } finally {
      await page.goto("about:blank");
      await host.close();
    }
  }
});

test("its foot is three rows at most on a phone, two in a column, one in a wide frame; nothing of it is cut", async ({
  page,
}) => {
  for (const [width, rows] of [
    [280, 3],
    [320, 3],
    [480, 2],
    [640, 2],
    [900, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 600 });
    await page.goto("/embed/itinerary/mariinsky/");
    const middles = await page.locator(".embed-credit > *").evaluateAll((parts) =>
      parts.map((part) => {
        const { top, bottom, right } = part.getBoundingClientRect();
        if (right > innerWidth) throw new Error(`${part.textContent} is cut`);
        return Math.round((top + bottom) / 2);
      }),
    );
    expect(new Set(middles).size, `at ${width}`).toBe(rows);
  }
});

test("a stop's piece of map marks the stop", async ({ page }) => {
  for (const [stop, mark] of [
    ["khasan", "ring"],
    ["gagarin-plant", "ring"],
    ["frigate", "dot"],
    ["home", "ring"],
  ]) {
    await page.goto(`/embed/itinerary/${stop}/`);
    const here = page.locator(`.step-map [data-state="now"] .map-${mark}`).filter({ visible: true });
    await expect(here).toHaveCount(1);
    const other = page
      .locator(`.step-map .map-stop:not([data-state="now"]) circle`)
      .filter({ visible: true });
    expect(await here.evaluate((element) => getComputedStyle(element).fill)).not.toBe(
      await other.first().evaluate((element) => getComputedStyle(element).fill),
    );
  }
});

for (const path of embedKinds.filter((one) => one.split("/").length === 5)) {
  test(`${path} is complete in a sandboxed frame, without a message`, async ({
    page,
    origin,
    complaints,
  }) => {
    const host = await hostPage(`${origin}${path}`, "allow-scripts");
    complaints.alsoOurs(host.origin);
    try {
      await page.goto(host.origin);
      const main = page.frameLocator("iframe").locator("main");
      await expect(main.locator("h2")).toBeVisible();
      // Its stylesheet holds in an opaque origin, too.
      await expect(main).toHaveCSS("border-top-width", "3px");
      await expect(main.locator(".embed-credit a")).toHaveAttribute("target", "_blank");
    } finally {
      await page.close();
      await host.close();
    }
  });
}

import type { Page } from "@playwright/test";
import { storyChapters } from "../../src/story/chapters.ts";
import { excess, expectFits, ourFrame, withHostPage } from "../support/hostPage.ts";
import { type Complaints, expect, test } from "../support/page.ts";

const iframe = (src: string, attributes = ""): string =>
  `<iframe title="Frame" height="150" src="${src}" ${attributes}></iframe>`;
/** Listens to what any frame says, as hosts do that have no library. */
const listening = (what: string): string =>
  `<script>addEventListener("message", ({ data, source }) => { const frames = [...document.querySelectorAll("iframe")];
  const frame = frames.find((f) => f.contentWindow === source); ${what} })</script>`;

/** Pages as newsrooms build them, by the loader that they carry. Those without a library are written anew. */
const hosts: Readonly<Record<string, (src: string) => string>> = {
  pym: (src) =>
    `<div id="story"></div><script src="/lib/pym.js"></script><script>new pym.Parent("story", "${src}", {})</script>`,
  "pym by attributes": (src) =>
    `<div id="story" data-pym-src="${src}"></div><script src="/lib/pym.js"></script>`,
  "newswire frames": (src) =>
    `<div id="story"></div><script type="module">import { Framer } from "/lib/frames.js";
    Framer(document.getElementById("story"), { src: "${src}" })</script>`,
  "newswire frames, late": (src) =>
    `${iframe(src)}<script type="module">import { observeIframe } from "/lib/frames.js";
    addEventListener("load", () => observeIframe(document.querySelector("iframe")))</script>`,
  Sidechain: (src) => `<side-chain src="${src}"></side-chain><script src="/lib/sidechain.js"></script>`,
  "iframe-resizer 4": (src) =>
    `${iframe(src)}<script src="/lib/iframe-resizer-4.js"></script><script>iFrameResize({}, "iframe")</script>`,
  "iframe-resizer 4, late": (src) =>
    `${iframe(src)}<script src="/lib/iframe-resizer-4.js"></script>
    <script>addEventListener("load", () => iFrameResize({}, "iframe"))</script>`,
  "iframe-resizer 5": (src) =>
    `${iframe(src)}<script src="/lib/iframe-resizer-5.js"></script>
    <script>iframeResize({ license: "GPLv3" }, "iframe")</script>`,
  "open-iframe-resizer": (src) =>
    `${iframe(src)}<script src="/lib/open-iframe-resizer.js"></script>
    <script>iframeResizer.initialize({}, "iframe")</script>`,
  "open-iframe-resizer as iframe-resizer": (src) =>
    `${iframe(src)}<script src="/lib/open-iframe-resizer.js"></script>
    <script>iframeResizer.initialize({ enableLegacyLibSupport: true }, "iframe")</script>`,
  "Datawrapper, older": (src) =>
    `${iframe(src)}${listening(`if (data["datawrapper-height"]) for (const key in data["datawrapper-height"]) {
      const chart = document.querySelector("iframe[src*='" + key + "']");
      if (chart) chart.style.height = data["datawrapper-height"][key] + "px"; }`)}`,
  Datawrapper: (src) =>
    `${iframe(src)}${listening(`if (data["datawrapper-height"]) for (const key in data["datawrapper-height"])
      frame.style.height = data["datawrapper-height"][key] + "px"`)}`,
  Embedly: (src) =>
    `${iframe(src)}${listening(`let said; try { said = JSON.parse(data) } catch { return }
      if (said.context === "iframe.resize")
        document.querySelector('iframe[src="' + said.src + '"]').style.height = said.height + "px"`)}`,
  AMP: (src) =>
    `${iframe(src)}${listening(`if (data.sentinel === "amp" && data.type === "embed-size" && parseInt(data.height, 10) >= 100)
      frame.height = parseInt(data.height, 10)`)}`,
  Guardian: (src) => `${iframe(src)}${guardian}`,
  "our loader": (src) => `${iframe(src)}<script async src="${new URL("/embed/v1.js", src)}"></script>`,
};

/** The Guardian's interactive block. */
const guardian = listening(`let said; try { said = JSON.parse(data) } catch { return }
  const answer = (more) => source.postMessage(JSON.stringify({ id: said.id, type: said.type, ...more }), "*");
  if (said.type === "set-height") frame.height = said.value;
  if (said.type === "get-location") answer({ search: location.search, href: location.href });
  if (said.type === "get-position") answer({ iframeTop: frame.getBoundingClientRect().top, pageYOffset });
  if (said.type === "scroll-to") scrollTo(said.x, said.y)`);

/** What libraries print by themselves, whatever is in the frame. */
function allowChatter(name: string, complaints: Complaints): void {
  if (name === "iframe-resizer 5") complaints.allow(/GPLv3/);
  // They greet a frame before it has begun to load.
  if (name.startsWith("iframe-resizer"))
    complaints.allow(/Failed to execute 'postMessage' on 'DOMWindow'.*\/lib\/iframe-resizer-[45]\.js/);
}

for (const [name, body] of Object.entries(hosts)) {
  test(`${name}: the frame has the height of its content, wide and narrow, whatever opens`, async ({
    page,
    origin,
    complaints,
  }) => {
    allowChatter(name, complaints);
    await page.setViewportSize({ width: 1_000, height: 700 });
    await withHostPage({ page, complaints }, body(`${origin}/embed/gifts/?f=rfr-gifts-x`), async () => {
      const frame = await ourFrame(page);
      await expectFits(frame);
      const wide = await frame.evaluate(() => innerHeight);
      expect(wide).toBeGreaterThan(1_000);
      await page.setViewportSize({ width: 320, height: 700 });
      await expect.poll(() => frame.evaluate(() => innerHeight)).not.toBe(wide);
      await expectFits(frame);
      // A page of fallback faces is a line higher.
      await frame.evaluate(async () => {
        await document.fonts.ready;
      });
      await expectFits(frame);
      const details = frame.locator("details:not([open]):visible").first();
      const shut = await frame.evaluate(() => innerHeight);
      const summary = await details.locator("summary").elementHandle();
      await summary?.click();
      await expect.poll(() => frame.evaluate(() => innerHeight)).toBeGreaterThan(shut);
      await expectFits(frame);
      await summary?.click();
      await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(shut);
    });
  });
}

test("three frames of ours on one page have each its own height, for the older Datawrapper loader too", async ({
  page,
  origin,
  complaints,
}) => {
  const three = ["gifts", "context", "aftermath"];
  const frames = three.map((chapter) => iframe(`${origin}/embed/${chapter}/?f=rfr-${chapter}-x`)).join("");
  const loader = hosts["Datawrapper, older"]?.("about:blank") ?? "";
  await withHostPage({ page, complaints }, frames + loader, async () => {
    for (const chapter of three) await expectFits(await ourFrame(page, chapter));
  });
});

test("a frame that is hidden keeps quiet, and fits as soon as it is shown", async ({
  page,
  origin,
  complaints,
}) => {
  const body = `<div hidden>${hosts.Datawrapper?.(`${origin}/embed/gifts/`)}</div>`;
  await withHostPage({ page, complaints }, body, async () => {
    const frame = await ourFrame(page);
    await page.waitForLoadState("load");
    // It speaks at once, at load, and after a quarter of a second, one and three: then it has had its say.
    const heard = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let said = 0;
          addEventListener("message", ({ data }) => {
            if (data?.sentinel === "amp") said += 1;
          });
          setTimeout(() => done(said), 3_200);
        }),
    );
    expect(heard).toBe(0);
    expect(await page.locator("iframe").getAttribute("style")).toBeNull();
    await page.evaluate(() => document.querySelector("div")?.removeAttribute("hidden"));
    await expectFits(frame);
  });
});

test("in a sandbox without an origin the height is followed all the same", async ({
  page,
  origin,
  complaints,
}) => {
  const listener = hosts.Datawrapper?.("about:blank") ?? "";
  const body = iframe(`${origin}/embed/gifts/`, 'sandbox="allow-scripts"') + listener;
  await withHostPage({ page, complaints }, body, async () => {
    const frame = await ourFrame(page);
    expect(await frame.evaluate(() => self.origin)).toBe("null");
    await expectFits(frame);
  });
});

test("the right height is said before the fonts are there, and holds when they come", async ({
  page,
  origin,
  complaints,
}) => {
  let arrive = (): void => {};
  const later = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/*.woff2", async (route) => {
    await later;
    await route.continue();
  });
  await withHostPage({ page, complaints }, hosts.Datawrapper?.(`${origin}/embed/gifts/`) ?? "", async () => {
    const frame = await ourFrame(page);
    await expectFits(frame);
    const before = await frame.evaluate(() => innerHeight);
    expect(await frame.evaluate(() => document.fonts.status)).toBe("loading");
    arrive();
    await frame.evaluate(() => document.fonts.ready.then(() => undefined));
    await expectFits(frame);
    const moved = Math.abs((await frame.evaluate(() => innerHeight)) - before);
    // A line more or less where a word has just not fitted.
    expect(moved / before).toBeLessThan(0.02);
  });
});

test("a frame that grows because it has grown stops, and its host lives", async ({
  page,
  origin,
  complaints,
}) => {
  const body = hosts.Datawrapper?.(`${origin}/embed/gifts/?check=1`) ?? "";
  await withHostPage({ page, complaints }, body, async () => {
    const frame = await ourFrame(page);
    const card = frame.locator("aside[data-check]");
    // Out of the flow: what the card says must not make the frame grow as well.
    await card.evaluate((aside) => {
      aside.style.position = "absolute";
    });
    await expectFits(frame);
    const height = await frame.evaluate(() => innerHeight);
    await frame.evaluate(() => {
      const main = document.querySelector("main");
      if (main) main.style.minHeight = "calc(100vh + 8px)";
    });
    // It goes on for some steps, then the rest scrolls inside.
    await expect.poll(() => frame.evaluate(() => innerHeight)).toBeGreaterThan(height + 40);
    await expect(card).toContainText("Stopped: the frame grew each time that we said its height.");
    // A step takes a frame or two: in thirty there would be many.
    const heights = await frame.evaluate(
      () =>
        new Promise<number[]>((done) => {
          const seen: number[] = [];
          const look = (): void => {
            if (seen.push(innerHeight) < 30) requestAnimationFrame(look);
            else done([...new Set(seen)]);
          };
          look();
        }),
    );
    expect(heights).toHaveLength(1);
    expect(await frame.evaluate(() => innerHeight)).toBeLessThan(height + 120);
    expect(await excess(frame)).toBeLessThanOrEqual(8);
  });
});

test("the height is whole from the first moment: nothing waits until it is near", async ({ page }) => {
  for (const { id } of storyChapters) {
    await page.goto(`/embed/${id}/`);
    const waiting = await page.evaluate(() =>
      [...document.querySelectorAll("main, main *")]
        .filter((element) => getComputedStyle(element).contentVisibility === "auto")
        .map(({ className }) => className),
    );
    expect(waiting, id).toEqual([]);
  }
});

/** What a reader sees of a part in the host's window: so many px below its upper edge. */
const partTop = async (page: Page, part: string): Promise<number> =>
  ((await (await ourFrame(page)).locator(`[id="${part}"]`).boundingBox())?.y ?? Number.NaN) as number;

for (const name of ["pym", "Guardian", "our loader"]) {
  test(`${name}: the host's own address opens a part in the frame, and brings it into view`, async ({
    page,
    origin,
    complaints,
  }) => {
    const use = async (): Promise<void> => {
      const frame = await ourFrame(page);
      const part = frame.locator("[id='concerns/resolution-2270']");
      await expect(part).toHaveAttribute("data-here", "asked");
      await expect(part.locator("details[data-own]")).toHaveAttribute("open", "");
      await expect.poll(() => partTop(page, "concerns/resolution-2270")).toBeLessThan(300);
      await expect(part.getByRole("heading", { name: "2270" })).toBeInViewport();
      expect(await partTop(page, "concerns/resolution-2270")).toBeGreaterThan(-5);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
      // What a reader copies leads to this part of this page; the Guardian's does not tell us its address.
      const { host } = new URL(page.url());
      await expect(frame.getByLabel("Link")).toHaveValue(
        name === "Guardian"
          ? /\/concerns\/resolution-2270\/$/
          : new RegExp(`^http://${host}/\\?explainer=concerns/resolution-2270$`),
      );
    };
    const body = hosts[name]?.(`${origin}/embed/concerns/`) ?? "";
    await withHostPage({ page, complaints }, body, use, "/?explainer=concerns/resolution-2270#more");
  });
}

test("WordPress: the frame is a card of at most 1000 px, and its links go through the page", async ({
  page,
  origin,
  complaints,
}) => {
  // What wp-embed.js does: the sandbox, the secret, the quotation that gives way, the limits, the links.
  const secret = "aB3dE6gH9j";
  const body = `<blockquote>Quotation</blockquote><script>self.followed = []</script>${iframe(
    `${origin}/embed/gifts/#?secret=${secret}`,
    `class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${secret}" scrolling="no"`,
  )}${listening(`if (!data || data.secret !== "${secret}" || /[^a-zA-Z0-9]/.test(data.secret)) return;
    if (data.message === "height") {
      document.querySelector("blockquote").hidden = true;
      frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10))); }
    if (data.message === "link" && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
      followed.push(data.value)`)}
    <script>addEventListener("load", () =>
      document.querySelector("iframe").contentWindow.postMessage({ message: "ready", secret: "${secret}" }, "*"))</script>`;
  await page.setViewportSize({ width: 640, height: 1_200 });
  await withHostPage({ page, complaints }, body, async () => {
    const frame = await ourFrame(page);
    await expectFits(frame);
    expect(await frame.evaluate(() => innerHeight)).toBe(1_000);
    await expect(page.locator("blockquote")).toBeHidden();
    // All of it can be read: it scrolls inside, and the line that names the story stays.
    const last = frame.locator("[id='gifts/sword-and-coin']");
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    const credit = frame.locator(".embed-credit a");
    await expect(credit).toBeInViewport();
    await credit.click();
    await expect
      .poll(() => page.evaluate(() => (self as unknown as { followed: string[] }).followed))
      .toEqual([`${origin}/gifts/`]);
    expect(frame.url()).toContain("/embed/gifts/");
  });
});

test("a hundred hostile messages and addresses: nothing is thrown, and the text is still there", async ({
  page,
  origin,
  complaints,
}) => {
  const messages = [
    "null",
    "undefined",
    "{ rfr: 1, type: 'open', part: '<img src=x onerror=alert(1)>' }",
    "{ rfr: 1, type: 'open', part: { toString: 1 } }",
    "{ rfr: 1, type: 'host', address: 'javascript:alert(1)' }",
    "'[iFrameSizer]<img src=x>:8:true:' + ':'.repeat(40)",
    "'[iFrameSizer]x:8:false:false:32:true:true:0:auto:::0:false:parent:auto:true:0:0:true:GPLv3:5.5.9'",
    "'pymxPYMxxxPYMxnavigateToxPYMxjavascript:alert(1)'",
    '\'{"id":"rfr","type":"get-location","search":{}}\'',
    '\'{"id":"rfr","type":"get-position","iframeTop":1e999}\'',
    "'{\"id\":'",
    "{ message: 'ready', secret: '../../' }",
    "{ sentinel: 'amp', type: 'frames-init', __proto__: null }",
    "new Map([[1, new Error('x')]])",
    "[[[[]]]]",
    "'\\ud800\\u0000<\\/script><script>alert(1)<\\/script>'",
    "{ type: 'iframe-child-init', targetElementSelector: '*{', bodyPadding: '9999px', bodyMargin: '9999px' }",
    "new ArrayBuffer(1e6)",
    "'x'.repeat(1e6)",
    "Number.NaN",
  ];
  const body = `${hosts.Datawrapper?.(`${origin}/embed/gifts/?childId=%3Cimg%3E&parentUrl=javascript:alert(1)%3Fexplainer=../..&f=%27%5D,*&check=%3Cscript%3E#?secret='%3E`)}
    <script>addEventListener("load", () => { for (let i = 0; i < 5; i++) for (const wild of [${messages.join(",")}])
      document.querySelector("iframe").contentWindow.postMessage(wild, "*"); document.title = "said" })</script>`;
  await withHostPage({ page, complaints }, body, async () => {
    await expect(page).toHaveTitle("said");
    const frame = await ourFrame(page);
    await expectFits(frame);
    await expect(frame.getByRole("heading", { name: "The gift exchange" })).toBeVisible();
    await expect(frame.locator("img, [data-here]")).toHaveCount(0);
    expect(await frame.evaluate(() => document.body.getAttribute("style"))).toBeNull();
    expect(frame.url()).toContain("/embed/gifts/");
  });
});

test("a hundred hostile addresses: the part stands there with its words", async ({
  page,
  origin,
  complaints,
}) => {
  const names = [
    "theme",
    "certainty",
    "as",
    "xtor",
    "f",
    "childId",
    "parentUrl",
    "check",
    "explainer",
    "__proto__",
  ];
  const values = [
    "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "%27%5D,*",
    "javascript:alert(1)%3Fexplainer=gifts%2Fglove",
    "%00",
    "%F0%9F%98%80",
    "x".repeat(2_000),
    "1e999",
    "../../../etc",
    "dark%20light",
    "",
  ];
  const addresses = names.flatMap((name) => values.map((value) => `${name}=${value}#?secret=${value}`));
  // One after another, since each takes the frame of the one before.
  test.setTimeout(60_000 + addresses.length * 3_000);
  await withHostPage({ page, complaints }, "<iframe title='Frame'></iframe>", async () => {
    const empty = await page.evaluate(
      async ([base, all]) => {
        const frame = document.querySelector("iframe") as HTMLIFrameElement;
        const unheard: string[] = [];
        for (const query of all) {
          const heard = new Promise<boolean>((done) => {
            const hear = ({ data, source }: MessageEvent): void => {
              if (source === frame.contentWindow && data?.sentinel === "amp" && data.height > 100) done(true);
            };
            addEventListener("message", hear);
            frame.addEventListener("load", () => setTimeout(() => done(false), 2_000), { once: true });
          });
          frame.src = `${base}?${query}`;
          if (!(await heard)) unheard.push(query.slice(0, 80));
        }
        return unheard;
      },
      [`${origin}/embed/gifts/hat/`, addresses] as const,
    );
    expect(addresses).toHaveLength(100);
    expect(empty).toEqual([]);
    await expect((await ourFrame(page)).getByRole("heading", { name: "hat" }).first()).toBeVisible();
  });
});

test("the health card tells a host's developer what has been agreed, and is not there unasked", async ({
  page,
  origin,
  complaints,
}) => {
  await withHostPage({ page, complaints }, hosts.pym?.(`${origin}/embed/gifts/?check=1`) ?? "", async () => {
    const frame = await ourFrame(page);
    const card = frame.getByRole("complementary", { name: "Health of this frame" });
    await expect(card).toContainText("pym.js, as story");
    await expect(card).toContainText(/Agreed: the content is \d+ px high at \d+ px wide/);
    await expectFits(frame);
  });
});

test("the health card in a sandbox, with nobody who listens, says so and what to do", async ({
  page,
  origin,
  complaints,
}) => {
  const body = iframe(`${origin}/embed/gifts/?check=1`, 'sandbox="allow-scripts"');
  await withHostPage({ page, complaints }, body, async () => {
    const card = (await ourFrame(page)).locator("aside[data-check]");
    await expect(card).toContainText(/Not agreed: .* the frame is 150 px high/);
    await expect(card).toContainText("takes our origin away");
    await expect(card).toContainText("Load one of the loaders that we answer to");
  });
});

test("without a host an embed page is silent, and asks for nothing", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("message", ({ data }) => console.error(`heard ${JSON.stringify(data)}`));
  });
  await page.goto("/embed/gifts/?check=1");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await expect(page.locator("[data-check]")).toHaveCount(0);
  await expect(page.locator("script[src]")).toHaveCount(0);
});

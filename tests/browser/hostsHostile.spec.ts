import { expectFits, ourFrame, withHostPage } from "../support/hostPage.ts";
import { hosts } from "../support/hosts.ts";
import { expect, test } from "../support/page.ts";

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
  const body = `${hosts.Datawrapper(`${origin}/embed/gifts/?childId=%3Cimg%3E&parentUrl=javascript:alert(1)%3Fexplainer=../..&f=%27%5D,*&check=%3Cscript%3E#?secret='%3E`)}
    <script>addEventListener("load", () => { for (let i = 0; i < 5; i++) for (const wild of [${messages.join(",")}])
      document.querySelector("iframe").contentWindow.postMessage(wild, "*"); document.title = "said" })</script>`;
  await withHostPage({ page, complaints }, body, async () => {
    await expect(page).toHaveTitle("said");
    const frame = await ourFrame(page);
    await expectFits(frame);
    await expect(frame.locator("main h2").first()).toBeVisible();
    await expect(frame.locator("img, [data-here]")).toHaveCount(0);
    // What a library asks for, margins and paddings, is not done.
    expect(
      await frame.evaluate(() => [
        getComputedStyle(document.body).margin,
        getComputedStyle(document.body).padding,
      ]),
    ).toEqual(["0px", "0px"]);
    expect(frame.url()).toContain("/embed/gifts/");
  });
});

test("forty hostile addresses: the part stands there with its words", async ({
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
  const values = ["%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%27%5D,*", "%00%F0%9F%98%80", "x".repeat(2_000)];
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
    expect(addresses).toHaveLength(40);
    expect(empty).toEqual([]);
    await expect((await ourFrame(page)).getByRole("heading", { name: "hat" }).first()).toBeVisible();
  });
});

import { afterEach, describe, expect, test } from "vitest";
import { iframe, serveHost } from "../support/hostServer.ts";
import { hosts } from "../support/hosts.ts";
import { until, useReader } from "./reader.ts";

const reader = useReader();

let closeHost = async (): Promise<void> => {};
afterEach(() => closeHost());

/** Opens somebody else's page, in a window of 1000 by 700 px. */
async function openHost(body: string, address = "/"): Promise<void> {
  const { origin, close } = await serveHost(body);
  closeHost = close;
  await reader.open(origin + address, { width: 1_000, height: 700 });
}

/** How high the frame is, once our page is in it and its own height is that of its content. */
const fits = (): Promise<number> =>
  until(() =>
    reader.evaluateInFrame(async () => {
      if (!document.querySelector(".embed-credit")) return 0;
      await document.fonts.ready;
      const content = Math.ceil(document.documentElement.getBoundingClientRect().height);
      return content === innerHeight ? content : 0;
    }),
  );

describe("a frame of ours has the height of its content, wide and narrow, by", () => {
  for (const [name, body] of Object.entries(hosts))
    test(name, async () => {
      // What libraries print by themselves, whatever is in the frame.
      reader.allow(/GPLv3/, /iframe-resizer/i, /postMessage/);
      await openHost(body(`${reader.origin()}/embed/gifts/?f=rfr-gifts-x`));
      const wide = await fits();
      expect(wide).toBeGreaterThan(500);
      await reader.resize(400, 700);
      await until(async () => (await fits()) !== wide);
    });
});

test("in a plain frame all words are there, and it scrolls", async () => {
  await openHost(iframe(`${reader.origin()}/embed/gifts/glove/`));
  const last = await until(() =>
    reader.evaluateInFrame(() => {
      const credit = document.querySelector(".embed-credit");
      credit?.scrollIntoView({ behavior: "instant" });
      const { top, bottom } = credit?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return top >= -1 && bottom <= innerHeight + 1 && scrollY > 0 && credit?.textContent;
    }),
  );
  expect(last).toContain("A rifle for a rifle");
});

test("the loader makes a frame of a place, and a part in the host's address opens there", async () => {
  const place = '<div data-explainer="itinerary/vostochny"><a href="/">The stop</a></div>';
  await openHost(`${place}<script async src="${reader.origin()}/embed/v1.js"></script>`);
  const { found, high } = await until(() =>
    reader.evaluate(() => {
      const place = document.querySelector("[data-explainer]");
      const frame = place?.shadowRoot?.querySelector("iframe");
      return frame && frame.clientHeight > 300 ? { found: frame.src, high: frame.clientHeight } : null;
    }),
  );
  expect(found).toContain("/embed/itinerary/vostochny/");
  expect(high).toBeGreaterThan(300);
});

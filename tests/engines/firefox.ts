import { writeFile } from "node:fs/promises";
import puppeteer, { type Frame } from "puppeteer-core";
import type { Engine, Launch } from "./engine.ts";

/** Firefox takes a script whose page was left while it loaded for an empty one: this is the hash of nothing. */
const LEFT = /computed hash is “47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU=”/;

/** Firefox over WebDriver BiDi, which needs no driver beside it. */
export async function startFirefox({ programs, dark }: Launch): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: programs.browser ?? "",
    extraPrefsFirefox: { "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1 },
    timeout: 120_000,
    protocolTimeout: 120_000,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  let said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warn")
      said.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => {
    if (!LEFT.test(`${error}`)) said.push(`exception: ${error}`);
  });

  const firstFrame = (): Frame => {
    const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
    if (!frame) throw new Error("The page has no frame");
    return frame;
  };

  return {
    open: async (url) => {
      await page.goto(url);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    // biome-ignore lint/suspicious/noExplicitAny: puppeteer has types of its own for what it passes on as JSON
    evaluate: (inPage, ...args) => page.evaluate(inPage as any, ...args) as any,
    // biome-ignore lint/suspicious/noExplicitAny: as above
    evaluateInFrame: (inFrame, ...args) => firstFrame().evaluate(inFrame as any, ...args) as any,
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot(),
    print: async (url, file) => {
      await page.goto(url);
      await writeFile(file, await page.pdf({ format: "A4" }));
    },
    complaints: () => {
      const all = said;
      said = [];
      return all;
    },
    close: () => browser.close(),
  };
}

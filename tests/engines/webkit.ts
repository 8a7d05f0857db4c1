import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Builder, Capabilities, Key, Origin, type WebDriver, type WebElement } from "selenium-webdriver";
import { DriverService } from "selenium-webdriver/remote";
import type { Engine, Launch } from "./engine.ts";

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Calls a function in the page, waits for what it promises, and answers in JSON. */
async function call(
  driver: WebDriver,
  inPage: (...args: never[]) => unknown,
  args: unknown[],
): Promise<never> {
  const { value, error } = await driver.executeAsyncScript<{ value: never; error?: string }>(
    `const [args, done] = arguments;
    Promise.resolve().then(() => (${inPage})(...args)).then((value) => done({ value }), (error) => done({ error: String(error) }))`,
    args,
  );
  if (error !== undefined) throw new Error(error);
  return value;
}

/** A window of WebKitGTK, over classic WebDriver, on an X display. */
export async function startWebKit({ programs, dark, display }: Launch): Promise<Engine> {
  const environment = {
    ...process.env,
    DISPLAY: display,
    GTK_THEME: dark ? "Adwaita:dark" : "Adwaita",
  };
  const service = new DriverService.Builder(programs.driver ?? "")
    .setLoopback(true)
    .setEnvironment(environment)
    .build();
  const driver = await new Builder()
    .usingServer(await service.start(120_000))
    .withCapabilities(
      new Capabilities({
        browserName: "WebKitGTK",
        "webkitgtk:browserOptions": { binary: programs.gjs, args: ["-m", script("webkitBrowser.js")] },
      }),
    )
    .build();
  await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });

  return {
    open: (url) => driver.get(url),
    resize: async (width, height) => {
      await driver.manage().window().setRect({ x: 0, y: 0, width, height });
      await driver.wait(
        () => driver.executeScript(`return innerWidth === ${width} && innerHeight === ${height}`),
        30_000,
      );
    },
    evaluate: (inPage, ...args) => call(driver, inPage, args),
    evaluateInFrame: async (inFrame, ...args) => {
      // A frame in a shadow root has no number.
      const frame =
        await driver.executeScript<WebElement | null>(`return [document, ...document.querySelectorAll("*")]
        .map((root) => (root.shadowRoot ?? root).querySelector("iframe")).find((frame) => frame)`);
      if (!frame) throw new Error("The page has no frame");
      await driver.switchTo().frame(frame);
      try {
        return await call(driver, inFrame, args);
      } finally {
        await driver.switchTo().defaultContent();
      }
    },
    clickAt: (x, y) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
        .click()
        .perform(),
    press: (key) =>
      driver
        .actions()
        .sendKeys(Key[key.toUpperCase() as "ESCAPE"])
        .perform(),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), "base64"),
    print: async (url, file) => {
      await promisify(execFile)(programs.gjs ?? "", ["-m", script("webkitPrinter.js"), url, file], {
        env: environment,
        timeout: 120_000,
      });
    },
    complaints: () => [],
    close: async () => {
      await driver.quit();
      await service.kill();
    },
  };
}

import { expect, test, vi } from "vitest";

test("the check of the code reads the browser tests' configuration on a machine that has no browser yet", async () => {
  vi.doMock("../support/findBrowser.mjs", () => ({ browserPath: () => undefined, browserArguments: [] }));
  const { default: config } = await import("../../playwright.config.ts");
  expect(config.use?.launchOptions).toEqual({ args: [] });
});

import { defineConfig } from "@playwright/test";
import { browserArguments, browserPath } from "./tests/support/findBrowser.mjs";

/** A port of our own, so that a story somebody is reading on 4173 is never what gets tested. */
const PORT = Number(process.env.TEST_PORT ?? 4187);
const address = `http://localhost:${PORT}`;

const chromium = browserPath();
if (!chromium) throw new Error("No Chromium: node tests/support/findBrowser.mjs");
// Workers read this file again; they need not search again.
process.env.CHROMIUM_PATH = chromium;

export default defineConfig({
  testDir: "tests/browser",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: chromium, args: browserArguments },
  },
  webServer: {
    command: "npm run preview",
    env: { PORT: String(PORT) },
    url: address,
    reuseExistingServer: false,
  },
});

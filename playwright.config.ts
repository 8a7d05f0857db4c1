import { defineConfig } from "@playwright/test";
import { browserArguments, browserPath } from "./tests/support/findBrowser.mjs";
import { PSEUDO_SITE } from "./tests/support/pseudoEdition.mjs";

/** Ports of our own, so that a story somebody is reading on 4173 is never what gets tested. */
const PORT = Number(process.env.TEST_PORT ?? 4187);
const LONGER_PORT = PORT + 1_000;
const at = (port: number): string => `http://localhost:${port}`;

/** Undefined before `npm run test:browser` has seen to one: the check of the code reads this file before that. */
const chromium = browserPath();
// Workers read this file again; they need not search again.
if (chromium) process.env.CHROMIUM_PATH = chromium;
const executable = chromium ? { executablePath: chromium } : {};

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
    viewport: { width: 1440, height: 900 },
    launchOptions: { ...executable, args: browserArguments },
  },
  projects: [
    { name: "site", grepInvert: /@longer/, use: { baseURL: at(PORT) } },
    // Chromium before 154, and every other engine: no frame takes its height from its content by itself.
    {
      name: "older",
      testMatch: "hostsSizing.spec.ts",
      grepInvert: /@sizes/,
      use: {
        baseURL: at(PORT),
        launchOptions: {
          ...executable,
          args: [...browserArguments, "--disable-blink-features=ResponsiveIframes"],
        },
      },
    },
    // The same pages with longer words.
    { name: "longer", testMatch: "texts.spec.ts", use: { baseURL: at(LONGER_PORT) } },
  ],
  webServer: [
    {
      command: "npm run preview",
      env: { PORT: String(PORT) },
      url: at(PORT),
      reuseExistingServer: false,
    },
    {
      command: "node tests/support/pseudoEdition.mjs && npm run preview",
      env: { PORT: String(LONGER_PORT), OUT_DIR: PSEUDO_SITE },
      url: at(LONGER_PORT),
      timeout: 180_000,
      reuseExistingServer: false,
    },
  ],
});

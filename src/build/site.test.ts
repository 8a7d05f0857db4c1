import { expect, test } from "vitest";
import { siteUrl } from "./site.ts";

test("SITE_URL is taken with a slash at its end, whatever folder it names", () => {
  expect(siteUrl({ SITE_URL: "https://news.example/graphics/rifle" }).url).toBe(
    "https://news.example/graphics/rifle/",
  );
  expect(siteUrl({ SITE_URL: " https://news.example// " }).url).toBe("https://news.example/");
});

test("without it the site is where npm start puts it, and says so", () => {
  expect(siteUrl({})).toEqual({ url: "http://localhost:4173/", isDefault: true });
});

test.each([
  "news.example",
  "/graphics/",
  "ftp://news.example/",
  "https://news.example/?a=1",
  "javascript:alert(1)",
])("%s is refused", (value) => {
  expect(() => siteUrl({ SITE_URL: value })).toThrow(/SITE_URL must be like/);
});

import { expect, test } from "vitest";
import { publicationFrom, siteUrl } from "./site.ts";

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

test.each([
  "https://news.example/contact?form=1",
  "corrections@news.example",
  "mailto:corrections@news.example",
])("%s is where errors are reported", (CONTACT_URL) => {
  expect(publicationFrom({ CONTACT_URL: ` ${CONTACT_URL} ` }).contact).toBe(CONTACT_URL);
});

test.each([
  "news.example/contact",
  "/contact/",
  "javascript:alert(1)",
  "mailto:",
  "a b@news.example",
  "@example",
])("CONTACT_URL may not be %s", (CONTACT_URL) => {
  expect(() => publicationFrom({ CONTACT_URL })).toThrow(
    `CONTACT_URL must be a page like https://news.example/contact/ or a mail address like corrections@news.example, not ${CONTACT_URL}`,
  );
});

test("without CONTACT_URL and PUBLISHER there is nowhere to report to, and nobody is named", () => {
  const publication = publicationFrom({ CONTACT_URL: " ", PUBLISHER: "" });
  expect(Object.keys(publication).sort()).toEqual(["site", "today"]);
  expect(publicationFrom({ PUBLISHER: " The Paper " }).publisher).toBe("The Paper");
});

test("SOURCE_DATE_EPOCH is the day of the build, so that a build can be repeated", () => {
  expect(publicationFrom({ SOURCE_DATE_EPOCH: "1796256000" }).today).toBe("2026-12-03");
  expect(publicationFrom({}).today).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(() => publicationFrom({ SOURCE_DATE_EPOCH: "today" })).toThrow("SOURCE_DATE_EPOCH must be seconds");
});

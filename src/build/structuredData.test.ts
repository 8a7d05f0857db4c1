import { expect, test } from "vitest";
import type { Route } from "../routes.ts";
import { structuredData } from "./structuredData.ts";

const site = "https://news.example/graphics/rifle/";

const page: Route = {
  path: "/gifts/glove/",
  kind: "story",
  part: "gifts/glove",
  title: "The glove",
  description: "A description.",
  caveat: null,
  canonical: "/gifts/",
};

test("no word can end the data block, and it is read back as it was", () => {
  const description = '</script><script>alert(1)</script> <!-- “quoted” "twice" & more';
  const block = structuredData({ ...page, description }, site);
  expect(block.match(/<\/?script/g)).toEqual(["<script", "</script"]);
  expect(block).not.toContain("<!--");
  const text = block.replace(/^<script type="application\/ld\+json">|<\/script>$/g, "");
  expect(JSON.parse(text)).toMatchObject({ "@type": "NewsArticle", description });
});

test("an embed, which is canonical to another page, has none", () => {
  expect(structuredData({ ...page, path: "/embed/gifts/", kind: "embed", part: "gifts" }, site)).toBe("");
});

import { expect, test } from "vitest";
import type { Route } from "../routes.ts";
import { structuredData } from "./structuredData.ts";

const publication = { site: "https://news.example/graphics/rifle/", today: "2026-12-01" };

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
  const block = structuredData({ ...page, description }, publication);
  expect(block.match(/<\/?script/g)).toEqual(["<script", "</script"]);
  expect(block).not.toContain("<!--");
  const text = block.replace(/^<script type="application\/ld\+json">|<\/script>$/g, "");
  expect(JSON.parse(text)).toMatchObject({ "@type": "NewsArticle", description });
});

test("the publisher is named as publisher and author; without one the project is", () => {
  const read = (publisher?: string) => {
    const block = structuredData(page, { ...publication, ...(publisher && { publisher }) });
    return JSON.parse(block.replace(/^<script type="application\/ld\+json">|<\/script>$/g, ""));
  };
  const paper = { "@type": "Organization", name: "The Paper & Sons" };
  expect(read("The Paper & Sons")).toMatchObject({ publisher: paper, author: paper });
  const project = { "@type": "Organization", name: "A rifle for a rifle", url: publication.site };
  expect(read()).toMatchObject({ publisher: project, author: project });
  // Nothing has been corrected.
  expect(read()).not.toHaveProperty("correction");
});

test("an embed, which is canonical to another page, has none", () => {
  expect(structuredData({ ...page, path: "/embed/gifts/", kind: "embed", part: "gifts" }, publication)).toBe(
    "",
  );
});

import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { concerns } from "../../story/concerns.ts";
import { panelSvg } from "./panelSvg.tsx";

const svg = panelSvg("https://news.example/");
const picture = new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
const texts = [...picture.querySelectorAll("text")].map((text) => text.textContent);

test("it is a picture that stands alone: no style, no script, nothing from elsewhere", () => {
  expect(picture.documentElement.namespaceURI).toBe("http://www.w3.org/2000/svg");
  expect(picture.querySelector("style, script, image, use, [style], [class]")).toBeNull();
  expect(svg).not.toMatch(/var\(|currentColor/i);
});

test("it has every row with its rule, and fifteen seats for each vote", () => {
  for (const { name, resolution } of concerns) {
    expect(texts).toContain(name.toUpperCase());
    expect(texts).toContain(resolution);
  }
  expect(picture.querySelectorAll("circle")).toHaveLength(15 * concerns.length);
  expect(texts.filter((text) => text === "15–0")).toHaveLength(concerns.length);
});

test("it has its name, its credit, its licence and its address", () => {
  expect(picture.querySelector("title")?.textContent).toContain("The objections");
  const all = texts.join(" ");
  expect(all).toContain("A rifle for a rifle");
  expect(all).toContain("CC BY 4.0");
  expect(all).toContain("https://news.example/concerns/");
});

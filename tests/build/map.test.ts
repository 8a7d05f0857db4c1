import { mapLabels } from "@edition/map.ts";
import { credits } from "@edition/method.ts";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { read } from "./dist.ts";

const file = read("itinerary.svg");
const { document } = new JSDOM(file, { contentType: "image/svg+xml" }).window;

test("the map is one well-formed file that needs nothing else", () => {
  expect(document.documentElement.localName).toBe("svg");
  const uses = [...document.querySelectorAll("use")].map((use) => use.getAttribute("href")?.slice(1) ?? "");
  expect(uses.length).toBeGreaterThan(12);
  expect(uses.filter((id) => !document.getElementById(id))).toEqual([]);
  expect(file).not.toMatch(/url\(|@import|<image|<script| style="/);
  expect(Buffer.byteLength(file)).toBeLessThan(80_000);
});

test("its signs and names reach out of their viewports, which have no size", () => {
  const sheet = document.querySelector("style")?.textContent ?? "";
  expect(sheet).toMatch(/\.map-svg svg\{[^}]*overflow: visible/);
  expect(document.querySelectorAll("svg.map-sign:not([width])").length).toBeGreaterThan(10);
});

test("its styles are plain values, which drawing programs know", () => {
  const sheet = document.querySelector("style")?.textContent ?? "";
  expect(sheet).not.toMatch(/var\(|calc\(|clamp\(|light-dark|--|&|@|NaN|undefined/);
  // The line of the journey is vermilion, the ground under it land.
  expect(sheet).toMatch(/\.map-full[^{]*\{[^}]*stroke: #[0-9a-f]{6}/);
  expect(sheet).toMatch(/\.map-land\{fill: #[0-9a-f]{6}/);
});

test("it names every stop and its own origin, and nothing that was only announced", () => {
  const words = [...document.querySelectorAll("text")].map(({ textContent }) => textContent).join("\n");
  for (const lines of Object.values(mapLabels.places)) {
    // Towns on the way, and short forms, are not in it.
    if (
      lines.some((line) => ["Tumangang", "Ussuriysk", "Khabarovsk", "Cosmodrome", "on-Amur"].includes(line))
    )
      continue;
    for (const line of lines) expect(words).toContain(line);
  }
  expect(words).toContain(credits.map);
  expect(words).toMatch(/https?:\/\/\S+\/itinerary\//);
  expect(words).not.toContain(mapLabels.notes.plannedPlants[0]);
});

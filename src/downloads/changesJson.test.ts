import { expect, test } from "vitest";
import { routes } from "../routes.ts";
import { changesJson } from "./changesJson.ts";

const route = routes.find(({ path }) => path === "/embed/gifts/glove/");
const hashOf = (main: string, credit = "Last changed today"): string => {
  if (!route) throw new Error("There is no embed of the glove");
  const html = `<head><title>T</title></head><main class="embed">${main}<p class="embed-credit">${credit}</p></main>`;
  return JSON.parse(changesJson(route, html)).contentHash;
};

test("the hash goes by the words: not by markup, nor by the line at the foot", () => {
  const hash = hashOf("<p>A glove.</p>");
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf('<div class="a">\n<b>A</b>\n glove. </div>')).toBe(hash);
  expect(hashOf("<p>A glove.</p>", "Last changed tomorrow")).toBe(hash);
  expect(hashOf("<p>A hat.</p>")).not.toBe(hash);
});

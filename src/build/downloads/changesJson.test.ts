import { expect, test } from "vitest";
import { routes } from "../../routes.ts";
import { changesJson } from "./changesJson.ts";

const route = routes.find(({ path }) => path === "/embed/gifts/glove/");
const hashOf = (main: string, credit = "Last changed today"): string => {
  if (!route) throw new Error("There is no embed of the glove");
  const html = `<head><title>T</title></head><main class="embed">${main}<footer class="embed-foot"><p>${credit}</p></footer></main>`;
  return JSON.parse(changesJson(route, html, Buffer.from("card"))).contentHash;
};

test("the hash goes by the words: not by markup or controls, nor by notes of changes or the foot", () => {
  const hash = hashOf("<p>A glove.</p>");
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf('<div class="a">\n<b>A</b>\n glove. </div>')).toBe(hash);
  expect(hashOf("<p>A glove.</p>", "Last changed tomorrow")).toBe(hash);
  expect(hashOf("<fieldset><legend>View</legend> Near</fieldset><p>A glove.</p>")).toBe(hash);
  expect(hashOf('<p>A glove.</p><p role="note"><b>Changed</b> A slip.</p>')).toBe(hash);
  expect(hashOf("<p>A hat.</p>")).not.toBe(hash);
});

test("a still is up to date as long as its own hash is that of the picture", () => {
  if (!route) throw new Error("There is no embed of the glove");
  const still = (card: string): unknown => JSON.parse(changesJson(route, "", Buffer.from(card))).still;
  expect(still("a")).toEqual({
    path: "/cards/gifts-glove.png",
    sha256: "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
  });
  expect(still("b")).not.toEqual(still("a"));
});

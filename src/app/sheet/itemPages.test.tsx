import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { locateSite } from "../../page/site.ts";
import { itemPage } from "./itemPages.ts";

const answer = (html: string, status = 200): Response => new Response(html, { status });

const page = `<!doctype html><title>A glove – A rifle for a rifle</title><main id="main"><p class="item-top"><a href="../../">←</a>
  <span class="item-position">Gift 3 of 12</span></p><article class="item"><h1>A glove</h1></article></main>`;

const fetched = vi.fn<(address: string) => Promise<Response>>();

beforeEach(() => {
  document.documentElement.dataset.up = "./";
  history.replaceState(null, "", "/");
  locateSite();
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

test("an item's page is asked for once, and gives its title, its place among its like, and its article", async () => {
  fetched.mockImplementation(async () => answer(page));
  const [first, again] = await Promise.all([itemPage("/gifts/glove/"), itemPage("/gifts/glove/")]);
  expect(fetched).toHaveBeenCalledExactlyOnceWith("http://localhost:3000/gifts/glove/");
  expect(first).toBe(again);
  expect([first.title, first.position, first.article.textContent]).toEqual([
    "A glove – A rifle for a rifle",
    "Gift 3 of 12",
    "A glove",
  ]);
});

test.each([
  ["did not come", () => Promise.reject(new TypeError("offline"))],
  ["is not there", async () => answer("gone", 404)],
  ["is another page", async () => answer("<main><p>Log in to this network")],
])("a page that %s is an error, and is asked for again", async (_, fails) => {
  const path = `/gifts/${_.replaceAll(" ", "-")}/`;
  fetched.mockImplementationOnce(fails);
  await expect(itemPage(path)).rejects.toThrow();
  fetched.mockImplementation(async () => answer(page));
  await expect(itemPage(path)).resolves.toHaveProperty("position", "Gift 3 of 12");
});

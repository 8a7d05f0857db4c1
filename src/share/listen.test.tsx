import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { listenForLinks } from "../page/links.ts";
import { listenForSharing } from "./listen.ts";

const openDialog = vi.fn(async (_: string) => {});
vi.mock("./openDialog.tsx", () => ({ openDialog: (href: string) => openDialog(href) }));

const ADDRESS = "http://localhost:3000/gifts/glove/";

beforeAll(() => {
  listenForLinks();
  listenForSharing();
});
beforeEach(() => {
  document.head.innerHTML = '<title>What is read</title><meta property="og:title" content="The page">';
  document.body.innerHTML = `<a href="/gifts/glove/" data-pass="copy" data-copied="Copied.">Copy <b>link</b></a>
    <a href="/gifts/glove/" data-pass="send">Share</a><dialog open><a href="/gifts/glove/" data-pass="send">Share</a></dialog>`;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  openDialog.mockClear();
});

const press = (at: number): void => document.querySelectorAll<HTMLElement>("[data-pass]")[at]?.click();

test("the page's address is copied; that is said in place of the link's words, for a moment", async () => {
  vi.useFakeTimers();
  const writeText = vi.fn(async () => {});
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  press(0);
  await vi.advanceTimersByTimeAsync(0);
  const link = document.querySelector("[data-pass='copy']");
  expect(writeText).toHaveBeenCalledExactlyOnceWith(ADDRESS);
  expect(link?.innerHTML).toBe("Copied.");
  press(0);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(link?.innerHTML).toBe("Copy <b>link</b>");
});

test("it is sent on with the title that the page has where it is shared, from a sheet with the item's", async () => {
  const share = vi.fn(async () => {});
  vi.stubGlobal("navigator", { share });
  press(1);
  press(2);
  await vi.waitFor(() => expect(share).toHaveBeenCalledTimes(2));
  expect(share.mock.calls).toEqual([
    [{ title: "The page", url: ADDRESS }],
    [{ title: "What is read", url: ADDRESS }],
  ]);
  expect(openDialog).not.toHaveBeenCalled();
});

test("where the browser can do neither, or refuses, the dialog opens; not where the reader calls it off", async () => {
  vi.stubGlobal("navigator", {});
  for (const at of [0, 1]) {
    press(at);
    await vi.waitFor(() => expect(openDialog.mock.calls).toEqual([[ADDRESS]]));
    openDialog.mockClear();
  }
  const share = vi.fn(() => Promise.reject(new DOMException("called off", "AbortError")));
  vi.stubGlobal("navigator", { share });
  press(1);
  await vi.waitFor(() => expect(share).toHaveBeenCalled());
  expect(openDialog).not.toHaveBeenCalled();
});

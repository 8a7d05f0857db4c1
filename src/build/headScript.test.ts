import { expect, test } from "vitest";
import { choices } from "../page/choices.ts";
import { embedHeadScript } from "./headScript.ts";

type Page = {
  dataset?: Record<string, string>;
  replaceState?: (state: unknown, title: string, to: string) => void;
};

/** Runs the script of embed pages, which is that of all pages and more, at an address as a page would, and says what stands on `<html>` afterwards. */
function runAt(
  { pathname, search, hash }: URL,
  stored: Record<string, string>,
  { dataset = {}, replaceState = () => {} }: Page = {},
): Record<string, string> {
  const page = {
    document: { documentElement: { dataset } },
    location: { pathname, search, hash },
    history: { replaceState },
    localStorage: stored,
    CSS: { supports: () => true },
  };
  new Function(...Object.keys(page), embedHeadScript)(...Object.values(page));
  return dataset;
}

const run = (search: string, stored: Record<string, string> = {}): Record<string, string> =>
  runAt(new URL(`https://news.example/${search}`), stored);

/** The address that the script puts in place of one; null where it leaves it. */
function mended(address: string, up: string | undefined = "../"): string | null {
  let to: string | null = null;
  const replaceState: Page["replaceState"] = (_, __, address) => {
    to = address;
  };
  runAt(new URL(address, "https://news.example"), {}, { dataset: up ? { up } : {}, replaceState });
  return to;
}

test("every choice with every value of its own is there before the first paint", () => {
  for (const [choice, values] of Object.entries(choices))
    for (const value of values) expect(run(`?${choice}=${value}`)[choice]).toBe(value);
});

test("a host may ask for the system's theme, whatever was chosen here before", () => {
  const stored = { "rifle:theme": "dark" };
  expect(run("", stored).theme).toBe("dark");
  // No rule of the stylesheets goes by this value.
  expect(run("?theme=auto", stored).theme).toBe("auto");
});

test("hosts that say dark=true or dark=false are understood; theme= is the clearer word", () => {
  const stored = { "rifle:theme": "dark" };
  expect(run("?dark=false", stored).theme).toBe("light");
  expect(run("?dark=true").theme).toBe("dark");
  expect(run("?dark=true&theme=light").theme).toBe("light");
  for (const other of ["1", "", "constructor", "__proto__"])
    expect(run(`?dark=${other}`).theme).toBeUndefined();
});

test("an unknown name, or a value that is no plain word, is not let in", () => {
  const kept = run("?theme=purple&certainty=sure&as=%3Cimg%3E&js=x&live=x&__proto__=x&utm=1");
  expect(Object.keys(kept)).toEqual(["js"]);
  expect(kept.js).toBe("");
});

test("an address without its slash gets it, with its query and its fragment; a file's does not", () => {
  expect(mended("/gifts/glove?theme=dark&fbclid=a.b#top")).toBe("/gifts/glove/?theme=dark&fbclid=a.b#top");
  expect(mended("/rifle", "./")).toBe("/rifle/");
  for (const address of [
    "/",
    "/gifts/",
    "/gifts/index.html",
    "/gifts/?a=/b#gifts/glove",
    "/#xtor=RSS-1",
    "/#:~:text=a&text=b",
  ])
    expect(mended(address), address).toBeNull();
});

test("the 404 page, which says no way to the top, and a browser that refuses keep their address", () => {
  expect(mended("/gifts/nothing", "")).toBeNull();
  const refuse = (): never => {
    throw new DOMException("no", "SecurityError");
  };
  const at = new URL("https://news.example/gifts?theme=dark");
  expect(runAt(at, {}, { dataset: { up: "../" }, replaceState: refuse }).theme).toBe("dark");
});

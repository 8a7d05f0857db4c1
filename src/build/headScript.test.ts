import { expect, test } from "vitest";
import { choices } from "../page/choices.ts";
import { headScript } from "./headScript.ts";

/** Runs the script as a page with this query would, and says what stands on `<html>` afterwards. */
function run(search: string, stored: Record<string, string> = {}): Record<string, string> {
  const dataset: Record<string, string> = {};
  const page = { document: { documentElement: { dataset } }, location: { search }, localStorage: stored };
  new Function(...Object.keys(page), headScript)(...Object.values(page));
  return dataset;
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

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CardCache } from "./cardCache.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cards-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const made = (text: string) => () => Buffer.from(text);

test("a second build makes nothing again", () => {
  const first = new CardCache(folder);
  expect(first.file("a.png", made("a")).toString()).toBe("a");
  expect(first.file("b.png", made("b")).toString()).toBe("b");
  expect(first.made).toBe(2);

  const second = new CardCache(folder);
  const never = () => {
    throw new Error("made again");
  };
  expect(second.file("a.png", never).toString()).toBe("a");
  expect(second.file("b.png", never).toString()).toBe("b");
  expect(second.made).toBe(0);
});

test("what has changed has another name and is made; what is no longer used goes", () => {
  const first = new CardCache(folder);
  first.file("a.png", made("a"));
  first.file("b.png", made("b"));

  const second = new CardCache(folder);
  second.file("a.png", made("never"));
  expect(second.file("b2.png", made("changed")).toString()).toBe("changed");
  second.prune();
  expect(second.made).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(["a.png", "b2.png"]);
});

test("a file whose making fails is not kept", () => {
  const cache = new CardCache(folder);
  expect(() =>
    cache.file("a.png", () => {
      throw new Error("no room");
    }),
  ).toThrow("no room");
  expect(readdirSync(folder)).toEqual([]);
});

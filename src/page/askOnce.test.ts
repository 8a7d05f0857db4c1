import { expect, test } from "vitest";
import { askOnce } from "./askOnce.ts";

test("each thing is asked for once, and again where it did not come", async () => {
  const asked: string[] = [];
  const answer = askOnce(async (key) => {
    asked.push(key);
    if (key === "gone" && asked.length === 1) throw new Error("It did not come");
    return key.toUpperCase();
  });
  await expect(answer("gone")).rejects.toThrow("It did not come");
  expect(await answer("gone")).toBe("GONE");
  expect(await answer("gone")).toBe("GONE");
  expect(asked).toEqual(["gone", "gone"]);
});

test("of many answers only so many are kept, the newest", async () => {
  const asked: string[] = [];
  const answer = askOnce(async (key) => asked.push(key), 2);
  for (const key of ["one", "two", "three", "two", "three", "one"]) await answer(key);
  expect(asked).toEqual(["one", "two", "three", "one"]);
});

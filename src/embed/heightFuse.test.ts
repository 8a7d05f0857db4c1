import { expect, test } from "vitest";
import { heightFuse } from "./heightFuse.ts";

/** A frame whose height grows by 8 px whenever it has been set, as often a second as a screen is drawn. */
function grow(follow: ReturnType<typeof heightFuse>, from: number, times: number, start = 0): number {
  let height = from;
  for (let i = 0; i < times; i += 1) height = follow(height + 8, 600, start + i * 16);
  return height;
}

test("heights are followed, panels that unfold frame by frame too", () => {
  const follow = heightFuse();
  expect(follow(900, 600, 0)).toBe(900);
  for (let panel = 0; panel < 20; panel += 1)
    expect(grow(follow, 900, 40, panel * 3_000 + 2_000)).toBe(900 + 40 * 8);
});

test("a loop ends where it began, and stays there until the width changes", () => {
  const follow = heightFuse();
  follow(900, 600, 0);
  expect(grow(follow, 900, 150)).toBe(900 + 150 * 8);
  expect(grow(follow, 900 + 150 * 8, 100, 150 * 16)).toBe(900);
  expect(follow(5_000, 600, 1_000_000)).toBe(900);
  expect(follow(1_400, 320, 1_000_100)).toBe(1_400);
  expect(follow(1_500, 320, 1_000_200)).toBe(1_500);
});

test("flicker between two heights is a loop too", () => {
  const follow = heightFuse();
  let last = 0;
  for (let i = 0; i < 400; i += 1) last = follow(i % 2 ? 915 : 900, 600, i * 16);
  expect(last).toBe(900);
});

test("the same height said again and again is no change", () => {
  const follow = heightFuse();
  for (let i = 0; i < 1_000; i += 1) expect(follow(900, 600, i * 16)).toBe(900);
  expect(follow(950, 600, 16_001)).toBe(950);
});

import { expect, test } from "vitest";
import { isFrameMessage, isHostMessage, isPart, TALLEST } from "./messages.ts";

test("a part is a chapter, or a chapter and one of its items", () => {
  for (const part of ["gifts", "itinerary/vostochny", "concerns/resolution-1718"])
    expect(isPart(part), part).toBe(true);
  for (const part of [
    "",
    "/",
    "Gifts",
    "gifts/",
    "gifts/a/b",
    "../gifts",
    "gifts/..",
    "gifts?x",
    "gifts#x",
    "gifts\n",
    "//evil.example",
    "javascript:alert(1)",
    null,
    undefined,
    1,
    ["gifts"],
  ])
    expect(isPart(part), String(part)).toBe(false);
});

test("a frame says hello, a whole height within bounds, where it has opened a part, or that its reader acts", () => {
  expect(isFrameMessage({ rfr: 1, type: "hello" })).toBe(true);
  for (const height of [1, 320, TALLEST])
    expect(isFrameMessage({ rfr: 1, type: "height", height })).toBe(true);
  for (const height of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, TALLEST + 1, "320", null, [320]])
    expect(isFrameMessage({ rfr: 1, type: "height", height }), String(height)).toBe(false);
  expect(isFrameMessage({ rfr: 1, type: "acted" })).toBe(true);
  expect(isFrameMessage({ rfr: 1, type: "opened", top: 0 })).toBe(true);
  for (const top of [-1, 0.5, "0", undefined])
    expect(isFrameMessage({ rfr: 1, type: "opened", top }), String(top)).toBe(false);
});

test("a page says hello, its own address, or which part to open", () => {
  expect(isHostMessage({ rfr: 1, type: "hello" })).toBe(true);
  for (const address of ["https://host.example/story?a=1", "http://localhost:1/"])
    expect(isHostMessage({ rfr: 1, type: "host", address })).toBe(true);
  for (const address of [
    "about:srcdoc",
    "javascript:alert(1)",
    "https://",
    "https://host.example/#part",
    "//host.example/",
    `https://host.example/${"a".repeat(5_000)}`,
    new URL("https://host.example/"),
    null,
  ])
    expect(isHostMessage({ rfr: 1, type: "host", address }), String(address)).toBe(false);
  expect(isHostMessage({ rfr: 1, type: "open", part: "itinerary/vostochny" })).toBe(true);
  expect(isHostMessage({ rfr: 1, type: "open", part: "../" })).toBe(false);
});

test("another version, another's message, or none is neither", () => {
  for (const data of [
    null,
    undefined,
    "",
    "hello",
    '{"rfr":1,"type":"hello"}',
    1,
    true,
    [],
    {},
    { rfr: 2, type: "hello" },
    { rfr: "1", type: "hello" },
    { rfr: 1 },
    { rfr: 1, type: "size" },
    { sentinel: "amp", type: "embed-size", height: 300 },
  ]) {
    expect(isFrameMessage(data)).toBe(false);
    expect(isHostMessage(data)).toBe(false);
  }
});

import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";

beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  cleanup();
  // What React or the page has to complain of is a failure, whoever reads it.
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  expect(vi.mocked(console.warn).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});

// jsdom has no CSS object; user-event asks it when arrow keys move through radio buttons, whose names need no escaping.
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;

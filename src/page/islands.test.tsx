import { beforeEach, expect, test, vi } from "vitest";
import { wakeIsland } from "./islands.ts";

/** What the emblem's island does when it is woken. */
const emblem = vi.hoisted(() => ({
  wake: (_: HTMLElement): void => {},
}));

vi.mock("../chapters/opening/emblemMotion.ts", () => ({
  wake: (element: HTMLElement) => emblem.wake(element),
}));
vi.mock("../chapters/aftermath/laterKeys.ts", () => {
  throw new TypeError("Failed to fetch dynamically imported module");
});

function island(name: string): HTMLElement {
  const element = document.createElement("div");
  element.dataset.island = name;
  return element;
}

beforeEach(() => {
  emblem.wake = () => {};
});

test("an island that has been woken says so, not before it answers", async () => {
  const element = island("emblem");
  emblem.wake = (target) => {
    expect(target).toBe(element);
    expect(target.dataset.woken).toBeUndefined();
  };
  await wakeIsland(element);
  expect({ ...element.dataset }).toEqual({ island: "emblem", woken: "" });
});

test("where its chunk does not come the still stays, and nothing is said", async () => {
  const element = island("later-keys");
  await wakeIsland(element);
  expect({ ...element.dataset }).toEqual({});
});

test("what an island does wrong is heard, and the still stays as well", async () => {
  emblem.wake = () => {
    throw new Error("wrong");
  };
  const element = island("emblem");
  await expect(wakeIsland(element)).rejects.toThrow("wrong");
  expect({ ...element.dataset }).toEqual({});
});

import { expect, test } from "vitest";
import { routes } from "../routes.ts";
import { frameAddress } from "./frameAddress.ts";

const base = "https://news.example/graphics/rifle/";

test("a part's frame has its path, its choices, and its key at the end", () => {
  expect(frameAddress(base, "gifts", {})).toBe(`${base}embed/gifts/?f=rfr-gifts-x`);
  expect(
    frameAddress(base, "itinerary/vostochny", {
      theme: "auto",
      certainty: "confirmed",
      as: "reported",
    }),
  ).toBe(
    `${base}embed/itinerary/vostochny/?theme=auto&certainty=confirmed&as=reported&f=rfr-itinerary-vostochny-x`,
  );
});

test("what is no plain word is no choice, and what is no part has no address", () => {
  expect(frameAddress(base, "gifts", { theme: "dark&f=x", as: "", certainty: "a b" })).toBe(
    `${base}embed/gifts/?f=rfr-gifts-x`,
  );
  expect(frameAddress(base, "../gifts", {})).toBeNull();
  expect(frameAddress(base, undefined, {})).toBeNull();
});

test("every part has a frame's address, and no key contains another", () => {
  const parts = routes.map(({ part }) => part).filter(Boolean);
  const keys = [...new Set(parts)].map(
    (part) => new URL(frameAddress(base, part, {}) ?? "").searchParams.get("f") ?? "",
  );
  expect(keys.length).toBeGreaterThan(80);
  for (const key of keys) expect(keys.filter((other) => other.includes(key))).toEqual([key]);
});

import { describe, expect, test } from "vitest";
import { chapters } from "./chapters/registry.ts";
import { partTitle, routes } from "./routes.ts";

describe("each address", () => {
  test("whose item is not confirmed says so first, in title and description", () => {
    const uncertain = routes.filter(({ caveat }) => caveat?.line === "dotted" || caveat?.line === "dashed");
    expect(uncertain.length).toBeGreaterThan(10);
    for (const { path, title, description, caveat } of uncertain) {
      expect(title, path).toMatch(/^(Claimed|Feared|Announced|Contested|Read so): \S/);
      expect(description.startsWith(`${caveat?.text}: `), path).toBe(true);
    }
  });

  test("of an item of one kind has a caveat, and the same title wherever the item is named", () => {
    for (const [chapter, { items }] of Object.entries(chapters))
      for (const { id, caveat } of items) {
        // These hold statements of several kinds.
        expect(caveat === null, id).toBe(["washington", "seoul", "rules", "readings"].includes(id));
        const route = routes.find(({ path }) => path === `/${chapter}/${id}/`);
        expect(route?.title.startsWith(partTitle(`${chapter}/${id}`)), id).toBe(true);
      }
    expect(() => partTitle("gifts/none")).toThrow();
  });
});

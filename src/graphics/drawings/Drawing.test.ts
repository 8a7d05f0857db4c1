import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Drawing, type DrawingName, takeApart } from "./Drawing.tsx";

const names: readonly DrawingName[] = ["fighter", "frigate", "glove", "rifle", "rocket", "train"];

test("a drawing brings no style, no title and no script of its own, and its ids take the prefix", () => {
  for (const of of names) {
    const html = renderToStaticMarkup(createElement(Drawing, { of, prefix: "x" }));
    expect(html).not.toMatch(/<style|<title|<script|style=/);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "");
    expect(ids.length, of).toBeGreaterThan(2);
    expect(
      ids.filter((id) => !id.startsWith("x-")),
      of,
    ).toEqual([]);
    expect(renderToStaticMarkup(createElement(Drawing, { of }))).not.toContain(" id=");
  }
});

test("a drawing is named or hidden, never neither", () => {
  expect(renderToStaticMarkup(createElement(Drawing, { of: "rifle" }))).toContain('aria-hidden="true"');
  const named = renderToStaticMarkup(createElement(Drawing, { of: "rifle", label: "A carbine" }));
  expect(named).toContain('role="img" aria-label="A carbine"');
  expect(named).not.toContain("aria-hidden");
});

test("a quarter turn swaps the sides of the view box", () => {
  expect(renderToStaticMarkup(createElement(Drawing, { of: "glove", turned: true }))).toContain(
    'viewBox="-890 20 800 620"',
  );
});

test("a file without a view box is refused", () => {
  expect(() => takeApart("<svg></svg>")).toThrow("viewBox");
});

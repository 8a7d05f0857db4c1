import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageProvider } from "../../page/page.tsx";
import { Drawing, type DrawingName, drawings, takeApart } from "./Drawing.tsx";

const onPage = (part: string, ...drawings: ReactNode[]): string =>
  renderToStaticMarkup(
    createElement(PageProvider, { page: { path: "/", part, site: "", live: true }, children: drawings }),
  );

test("a drawing brings no style, no title, no script and no id of its own", () => {
  for (const of of Object.keys(drawings) as DrawingName[]) {
    const html = renderToStaticMarkup(createElement(Drawing, { of }));
    expect(html).not.toMatch(/<style|<title|<script|style=| id=/);
  }
});

test("the shapes of a drawing stand in a page once, under an id with the item's name", () => {
  const twice = onPage(
    "",
    createElement(Drawing, { of: "rifle" }),
    createElement(Drawing, { of: "rifle", mirrored: true }),
  );
  expect(twice.match(/ id="/g)).toHaveLength(1);
  expect(twice).toContain('<use href="#drawing-rifle"/>');
  expect(onPage("gifts/glove", createElement(Drawing, { of: "glove" }))).toContain(
    'id="drawing-glove-gifts-glove"',
  );
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

test("lines between two filled shapes are one path a class, and cross no filled shape", () => {
  const line = (kind: string, d: string) => `<path class="d-${kind}" d="${d}"/>`;
  const filled = '<path class="d-contour" fill="none" d="M0 0H9"/>';
  const file = `<svg viewBox="0 0 9 9"><g id="a">${line("inner", "M1 1")}${line("hatch", "M2 2")}</g>
    <g id="b">${line("inner", "M3 3")}${filled}${line("inner", "M4 4")}</g></svg>`;
  expect(takeApart(file).content).toBe(
    `${line("inner", "M1 1M3 3")}${line("hatch", "M2 2")}${filled}${line("inner", "M4 4")}`,
  );
});

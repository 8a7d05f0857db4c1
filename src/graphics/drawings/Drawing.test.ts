import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageProvider } from "../../page/page.tsx";
import { Drawing, type DrawingName, takeApart } from "./Drawing.tsx";

const names: readonly DrawingName[] = [
  "drone",
  "fighter",
  "frigate",
  "glove",
  "rifle",
  "rocket",
  "satellite",
  "shell",
  "train",
];

const onPage = (part: string, ...drawings: ReactNode[]): string =>
  renderToStaticMarkup(
    createElement(PageProvider, { page: { path: "/", part, site: "", live: true }, children: drawings }),
  );

test("a drawing brings no style, no title, no script and no id of its own", () => {
  for (const of of names) {
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

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageProvider } from "../page/page.tsx";
import { claims } from "../story/claims.ts";
import { oneOrigin } from "../story/gifts.ts";
import { NumberedCitations } from "./Mark.tsx";
import { OneOrigin, reportsFrom } from "./OneOrigin.tsx";

test("the number of reports is that of the different pages, counted once each", () => {
  const reports = reportsFrom("g-peskov-briefing");
  expect(new Set(reports).size).toBe(reports.length);
  expect(reports.length).toBe(7);
  // What has an origin of its own adds nothing; a claim without followers has only its own pages.
  expect(reportsFrom("g-hat")).toHaveLength(claims["g-hat"].sources.length);
});

test("the drawing says its numbers in words, and has a line for each report", () => {
  const html = renderToStaticMarkup(
    createElement(PageProvider, {
      page: { path: "/", part: "", site: "", live: true },
      children: createElement(NumberedCitations, {
        children: createElement(OneOrigin, { origin: "g-peskov-briefing", words: oneOrigin }),
      }),
    }),
  );
  expect(html).toContain("Seven reports, one briefing");
  expect(html).toContain("Channel Five</li>");
  expect(html.split("<li>").length - 1).toBe(7);
  expect((/<path d="([^"]*)"/.exec(html)?.[1] ?? "").split("M").length - 1).toBe(7);
});

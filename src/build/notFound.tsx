import { words } from "@edition/words.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { NotFoundPage } from "../app/NotFoundPage.tsx";
import { pageTitle } from "../page/pageTitle.ts";
import { lang } from "../story/language.ts";
import { escapeHtml } from "../ui/escapeHtml.ts";
import { cutSheet, splitSheet } from "./cutSheet.ts";
import { themeColours } from "./head.ts";
import { headScript } from "./headScript.ts";
import { policyWith } from "./policy.ts";

/**
 * The 404 page, whole, and the styles that stand in it. Whatever it asks for begins at the top of the host, because a host
 * shows it at any depth.
 * @param site where absolute addresses begin, with a slash at the end
 * @param css the styles of all pages
 */
export function notFoundPage(site: string, css: string): { html: string; style: string } {
  const home = new URL(site).pathname;
  const body = renderToStaticMarkup(<NotFoundPage home={home} />);
  const { common, own } = splitSheet(cutSheet(css, [body]));
  // What a built stylesheet asks for is in the folder of the assets.
  const style = `${common}${own}`.trim().replaceAll("url(./", `url(${home}assets/`);
  const { title, text } = words.notFound;
  const html = `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyWith({ scripts: [headScript], styles: [style] }))}">
    <script>${headScript}</script>
    <title>${escapeHtml(pageTitle(title))}</title>
    <meta name="description" content="${escapeHtml(text)}">
    <meta name="robots" content="noindex">
    ${themeColours.join("\n    ")}
    <link rel="icon" href="${home}icon.svg" type="image/svg+xml">
    <style>${style}</style>
  </head>
  <body>${body}</body>
</html>
`;
  return { html, style };
}

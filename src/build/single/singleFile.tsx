import { readFileSync } from "node:fs";
import { story } from "@edition/story.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { PageProvider } from "../../page/page.tsx";
import { lang } from "../../story/language.ts";
import { escapeHtml } from "../../ui/escapeHtml.ts";
import { cardFile } from "../cards/card.ts";
import { themeColours } from "../head.ts";
import { sha256 } from "../policy.ts";
import { SinglePage } from "./SinglePage.tsx";
import styles from "./single.css?inline";

/** Nothing but its one sheet, the faces in it and the icon in its head: no script, and nothing from anywhere. */
const policy: string = [
  "default-src 'none'",
  `style-src ${sha256(styles)}`,
  "img-src data:",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The single-file edition: story and ledger in one HTML file that asks for nothing, from a disk, an archive or a mail.
 * It is never indexed: the story's own address is canonical.
 * @param site where absolute addresses begin, with a slash at the end
 * @throws where `public/icon.svg` cannot be read
 */
export function singleFile(site: string): string {
  const body = renderToStaticMarkup(
    <PageProvider page={{ path: "/", part: "", site, live: false, single: true }}>
      <SinglePage card={cardFile("")} />
    </PageProvider>,
  );
  const icon = encodeURIComponent(readFileSync("public/icon.svg", "utf8"));
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
    <title>${escapeHtml(story.title)}</title>
    <meta name="description" content="${escapeHtml(story.description)}">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${site}">
    ${themeColours.join("\n    ")}
    <link rel="icon" href="data:image/svg+xml,${icon}" type="image/svg+xml">
    <style>${styles}</style>
  </head>
  <body>${body}</body>
</html>
`;
}

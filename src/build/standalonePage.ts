import { lang } from "../story/language.ts";
import { escapeHtml } from "../ui/escapeHtml.ts";
import { themeColours } from "./head.ts";

/**
 * A page that stands by itself: all of its styles in it, no entry script, and not for search engines.
 * @param policy its Content-Security-Policy
 * @param script runs before anything is shown
 * @param canonical the address that it is a copy of
 * @param icon the address of its icon, an SVG
 */
export const standalonePage = ({
  title,
  description,
  policy,
  script,
  canonical,
  icon,
  style,
  body,
}: Readonly<
  Record<"title" | "description" | "policy" | "icon" | "style" | "body", string> &
    Partial<Record<"script" | "canonical", string>>
>): string => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
    ${[
      ...(script ? [`<script>${script}</script>`] : []),
      `<title>${escapeHtml(title)}</title>`,
      `<meta name="description" content="${escapeHtml(description)}">`,
      '<meta name="robots" content="noindex">',
      ...(canonical ? [`<link rel="canonical" href="${canonical}">`] : []),
      ...themeColours,
      `<link rel="icon" href="${icon}" type="image/svg+xml">`,
      `<style>${style}</style>`,
    ].join("\n    ")}
  </head>
  <body>${body}</body>
</html>
`;

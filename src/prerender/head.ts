import type { Route } from "../routes.ts";
import { editions, story } from "../story/en/story.ts";
import { headScript } from "./headScript.ts";
import { policy } from "./policy.ts";

/** Escapes text for an attribute or an element. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const published = editions[editions.length - 1]?.date ?? "";
const modified = editions[0]?.date ?? "";

/**
 * The head of a page, from its route.
 * @param up the relative way to the top of the site, "./" or "../" a level
 * @param site where absolute addresses begin, with a slash at the end
 */
export function head(route: Route, up: string, site: string): string {
  const absolute = (path: string): string => site + path.slice(1);
  const image = `${site}card.png`;
  const named: [string, string][] = [
    ["description", route.description],
    ["twitter:card", "summary_large_image"],
    ["twitter:title", route.title],
    ["twitter:description", route.description],
    ["twitter:image", image],
    ["twitter:image:alt", story.title],
  ];
  const properties: [string, string][] = [
    ["og:type", "article"],
    ["og:site_name", story.name],
    ["og:locale", "en_GB"],
    ["og:title", route.title],
    ["og:description", route.description],
    ["og:url", absolute(route.path)],
    ["og:image", image],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", story.title],
    ["article:published_time", published],
    ["article:modified_time", modified],
  ];
  return [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    `<script>${headScript}</script>`,
    `<title>${escapeHtml(route.title)}</title>`,
    ...named.map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`),
    // The address of an embed may hold its host's: our other pages need not learn where it stands.
    ...(route.kind === "embed"
      ? ['<meta name="robots" content="noindex">', '<meta name="referrer" content="no-referrer">']
      : []),
    `<link rel="canonical" href="${absolute(route.canonical)}">`,
    ...properties.map(([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}">`),
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#e6eceb">',
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0d1a22">',
    `<link rel="icon" href="${up}icon.svg" type="image/svg+xml">`,
    `<link rel="icon" href="${up}icon-48.png" sizes="48x48" type="image/png">`,
    `<link rel="apple-touch-icon" href="${up}icon-180.png">`,
    `<link rel="manifest" href="${up}site.webmanifest">`,
  ].join("\n    ");
}

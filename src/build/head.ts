import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { lastChangeOf } from "../chapters/changesOf.ts";
import type { Route } from "../routes.ts";
import { CARD } from "../share/card/layout.ts";
import { openGraphLocale } from "../story/language.ts";
import { firstPublished } from "../story/story.ts";
import { token } from "../styles/token.ts";
import { escapeHtml } from "../ui/escapeHtml.ts";
import { cardOf } from "./cards/card.ts";
import { hasOembed, oembedFile } from "./embed/oembed.ts";
import { embedHeadScript, headScript } from "./headScript.ts";
import type { Publication } from "./site.ts";

/** What the browser's own edges are painted with, by theme. */
export const themeColours: readonly string[] = (["light", "dark"] as const).map(
  (theme) =>
    `<meta name="theme-color" media="(prefers-color-scheme: ${theme})" content="${token("ground", theme)}">`,
);

/**
 * The head of a page, from its route.
 * @param up the relative way to the top of the site, "./" or "../" a level
 * @param policy its Content-Security-Policy
 */
export function head(route: Route, up: string, { site, publisher }: Publication, policy: string): string {
  const absolute = (path: string): string => site + path.slice(1);
  const card = cardOf(route);
  const image = site + card.file;
  const named: [string, string][] = [
    ["description", route.description],
    ["author", publisher ?? story.name],
    // Title, description and picture X takes from Open Graph's, below.
    ["twitter:card", "summary_large_image"],
    ["twitter:image:alt", card.alt],
  ];
  const properties: [string, string][] = [
    ["og:type", route.kind === "editors" ? "website" : "article"],
    ["og:site_name", story.name],
    ["og:locale", openGraphLocale],
    ["og:title", route.title],
    ["og:description", route.description],
    ["og:url", absolute(route.path)],
    ["og:image", image],
    ["og:image:type", "image/png"],
    ["og:image:width", `${CARD.width}`],
    ["og:image:height", `${CARD.height}`],
    ["og:image:alt", card.alt],
    ["article:published_time", firstPublished],
    ["article:modified_time", lastChangeOf(route.part)],
  ];
  return [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    `<script>${route.kind === "embed" ? embedHeadScript : headScript}</script>`,
    `<title>${escapeHtml(route.title)}</title>`,
    ...named.map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`),
    // The address of an embed may hold its host's: our other pages need not learn where it stands.
    ...(route.kind === "embed"
      ? [
          '<meta name="robots" content="noindex">',
          '<meta name="referrer" content="no-referrer">',
          // Chromium sizes a frame by its content where the page in it allows that in its first HTML, with this very value.
          '<meta name="responsive-embedded-sizing" content="allow-origins=*">',
          // The links of an embed lead out of the frame, in whose page there is no place for them; but for those that name a
          // target of their own, to another figure in the same frame.
          '<base target="_blank">',
        ]
      : []),
    // Static, absolute, and before anything that a reader of heads might cut off.
    ...(hasOembed(route)
      ? [`<link rel="alternate" type="application/json+oembed" href="${site}${oembedFile(route)}">`]
      : []),
    `<link rel="canonical" href="${absolute(route.canonical)}">`,
    ...(route.kind === "embed"
      ? []
      : [
          `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(words.corrections)}" href="${up}feed.xml">`,
        ]),
    ...properties.map(([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}">`),
    `<link rel="icon" href="${up}icon.svg" type="image/svg+xml">`,
    // A frame has no edges of the browser's, and nobody keeps it on a home screen.
    ...(route.kind === "embed"
      ? []
      : [
          ...themeColours,
          `<link rel="icon" href="${up}icon-48.png" sizes="48x48" type="image/png">`,
          `<link rel="apple-touch-icon" href="${up}icon-180.png">`,
        ]),
  ].join("\n");
}

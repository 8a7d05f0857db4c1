import { story } from "@edition/story.ts";
import { routes } from "../routes.ts";
import { lang } from "../story/language.ts";
import { lastChanged } from "../story/story.ts";
import { token } from "../styles/token.ts";

/** sitemap.xml: every page that is canonical to itself. */
export const sitemap = (site: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${routes
  .filter((route) => route.kind !== "embed" && route.canonical === route.path)
  .map((route) => `  <url><loc>${site}${route.path.slice(1)}</loc><lastmod>${lastChanged}</lastmod></url>`)
  .join("\n")}
</urlset>
`;

export const robots = (site: string): string => `User-agent: *
Allow: /

Sitemap: ${site}sitemap.xml
`;

export const webManifest = (): string =>
  `${JSON.stringify(
    {
      name: story.title,
      short_name: story.name,
      description: story.description,
      lang: lang,
      start_url: "./",
      scope: "./",
      display: "browser",
      background_color: token("ground"),
      theme_color: token("ground"),
      icons: [
        { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
        { src: "icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "icon-512.png", sizes: "512x512", type: "image/png" },
      ],
    },
    null,
    2,
  )}\n`;

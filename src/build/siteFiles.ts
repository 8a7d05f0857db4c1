import { lastChangeOf } from "../chapters/changesOf.ts";
import { routes } from "../routes.ts";

/** sitemap.xml: every page that is canonical to itself. */
export const sitemap = (site: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${routes
  .filter((route) => route.kind !== "embed" && route.canonical === route.path)
  .map(
    ({ path, part }) =>
      `  <url><loc>${site}${path.slice(1)}</loc><lastmod>${lastChangeOf(part)}</lastmod></url>`,
  )
  .join("\n")}
</urlset>
`;

export const robots = (site: string): string => `User-agent: *
Allow: /

Sitemap: ${site}sitemap.xml
`;

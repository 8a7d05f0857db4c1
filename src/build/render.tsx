import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import { App } from "../app/App.tsx";
import heightScript from "../embed/height.ts?script";
import { type Page, PageProvider, relative } from "../page/page.tsx";
import type { Route } from "../routes.ts";
import { head } from "./head.ts";
import { structuredData } from "./structuredData.ts";

/** What stands where in index.html. */
const HEAD = "<!--head-->";
const ROOT = '<div id="root"><!--page--></div>';

/**
 * One whole page from the built index.html.
 * @param template index.html with its `<!--head-->` and `<!--page-->`
 * @param site where absolute addresses begin, with a slash at the end
 * @param sheets the paths of the stylesheets: that of the rooms, without which (in development) the script brings the
 * styles; and that of an embed page, which has no other
 * @param policy its Content-Security-Policy
 * @param singleBytes how big the single-file edition is, which the story offers
 */
export function renderPage(
  route: Route,
  template: string,
  site: string,
  { rooms: roomsSheet, embed: embedSheet }: { rooms?: string; embed?: string },
  policy: string,
  singleBytes?: number,
): string {
  const up = relative(route.path, "/");
  // The story's first page paints before its rooms are styled; a page that opens in a room cannot.
  const late = route.kind === "story" && route.part === "";
  const page: Page = {
    path: route.path,
    part: route.part,
    site,
    live: route.kind === "story",
    ...(late && roomsSheet && { roomsSheet }),
    ...(singleBytes && { singleBytes }),
  };
  const sheet = route.kind === "embed" ? embedSheet : late ? undefined : roomsSheet;
  const early = sheet ? `<link rel="stylesheet" href="${up}${sheet.slice(1)}">` : "";
  let body = renderToString(
    <StaticRouter location={route.path}>
      <PageProvider page={page}>
        <App />
      </PageProvider>
    </StaticRouter>,
  )
    // React's separators between texts serve hydration, which never comes to frozen words.
    .replace(/<main[\s\S]*<\/main>|<footer[\s\S]*<\/footer>/g, (frozen) => frozen.replaceAll("<!-- -->", ""));
  // Stylesheets go without crossorigin: in a frame's sandbox one with it is refused. An embed has its own, and no other.
  let html = (route.kind === "embed" ? template.replace(/<link rel="stylesheet"[^>]*>/g, "") : template)
    .replace(HEAD, () => head(route, up, site, policy))
    .replace("</head>", `  ${early}\n  </head>`)
    // What only machines read comes after the words.
    .replace("</body>", () => `  ${structuredData(route, site)}\n  </body>`)
    .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
    .replaceAll('"./assets/', `"${up}assets/`);
  if (route.kind === "embed") {
    // An embed is complete without scripts; one tells the host page how high it is, as soon as all words are there. Its
    // links lead out of the frame, in whose page there is no place for them.
    html = html
      .replace(/<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, "")
      .replace("</body>", () => `  <script>${heightScript}</script>\n  </body>`);
    body = body.replaceAll("<a ", '<a target="_blank" ');
  } else {
    // The words come first: the script may wait, the fonts and styles may not.
    html = html.replace(
      '<script type="module" crossorigin',
      '<script type="module" crossorigin fetchpriority="low"',
    );
  }
  return html.replace(ROOT, () => `<div id="root" data-up="${up}">${body}</div>`);
}

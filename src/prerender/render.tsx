import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import { App } from "../app/App.tsx";
import { type Page, PageProvider } from "../app/page.tsx";
import type { Route } from "../routes.ts";
import { head } from "./head.ts";

/** What stands where in index.html. */
const HEAD = "<!--head-->";
const ROOT = '<div id="root"><!--page--></div>';

/** The relative way from a page to the top of the site: "./", or "../" a level. */
export const upFrom = (path: string): string => "../".repeat(path.split("/").filter(Boolean).length) || "./";

/**
 * One whole page from the built index.html.
 * @param template index.html with its `<!--head-->` and `<!--page-->`
 * @param site where absolute addresses begin, with a slash at the end
 */
export function renderPage(route: Route, template: string, site: string): string {
  const up = upFrom(route.path);
  const page: Page = { path: route.path, part: route.part, site, takesFocus: route.kind === "story" };
  const body = renderToString(
    <StaticRouter location={route.path}>
      <PageProvider page={page}>
        <App />
      </PageProvider>
    </StaticRouter>,
  )
    // React's separators between texts serve hydration, which never comes to frozen words.
    .replace(/<main[\s\S]*<\/main>|<footer[\s\S]*<\/footer>/g, (frozen) => frozen.replaceAll("<!-- -->", ""));
  let html = template.replace(HEAD, () => head(route, up, site)).replaceAll('"./assets/', `"${up}assets/`);
  if (route.kind === "embed") {
    // An embed is complete without scripts, and in a sandbox a stylesheet with crossorigin is refused.
    html = html
      .replace(/<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, "")
      .replace(/(<link rel="stylesheet") crossorigin/g, "$1");
  } else {
    // The words come first: the script may wait, the fonts and styles may not.
    html = html.replace(
      '<script type="module" crossorigin',
      '<script type="module" crossorigin fetchpriority="low"',
    );
  }
  return html.replace(ROOT, () => `<div id="root" data-up="${up}">${body}</div>`);
}

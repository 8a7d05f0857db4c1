import type { ReactNode } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { ChapterPage } from "../app/ChapterPage.tsx";
import { EmbedPage } from "../app/EmbedPage.tsx";
import { Frame } from "../app/Frame.tsx";
import { ItemPage } from "../app/ItemPage.tsx";
import { Story } from "../app/Story.tsx";
import { DataPage } from "../chapters/sources/DataPage.tsx";
import { Ledger } from "../chapters/sources/Ledger.tsx";
import { EditorsPage } from "../embed/editors/EditorsPage.tsx";
import frameScript from "../embed/frame/frameScript.ts?script";
import { type Page, PageProvider, relative } from "../page/page.tsx";
import type { Route } from "../routes.ts";
import { lang } from "../story/language.ts";
import { cardFile } from "./cards/card.ts";
import { dimmedCounts } from "./dimmedCounts.ts";
import { head } from "./head.ts";
import { structuredData } from "./structuredData.ts";

/** What stands where in index.html. */
const HTML = '<html lang="en">';
const HEAD = "<!--head-->";
const BODY = "<!--page-->";

/** The words of each kind of page that has our frame round it. */
const words: Readonly<Record<Exclude<Route["kind"], "embed">, () => ReactNode>> = {
  story: () => <Story card={cardFile("")} />,
  chapter: () => <ChapterPage cardOf={cardFile} />,
  item: () => <ItemPage cardOf={cardFile} />,
  ledger: () => <Ledger />,
  data: () => <DataPage />,
  editors: () => <EditorsPage />,
};

/** The stylesheets of a page. In development the script brings the styles of all pages but embeds. */
export type Sheets = {
  /** The styles that the first paint waits for, as text: they stand in the page instead of the link to their file. */
  first?: string;
  /** The path of what the chapters add. */
  chapters?: string;
  /** The path of the one sheet of an embed page. */
  embed?: string;
};

/** The link to the styles that the first paint waits for, as Vite writes it. */
const FIRST_SHEET = /<link rel="stylesheet"[^>]*>/g;

/** Static HTML: what React writes has none of the comments by which it finds its texts. Islands keep theirs. */
const draw = (page: Page, content: ReactNode): string =>
  renderToStaticMarkup(<PageProvider page={page}>{content}</PageProvider>);

function bodyOf(route: Route, page: Page): string {
  if (route.kind === "embed") return draw(page, <EmbedPage />);
  const main = draw(page, words[route.kind]());
  if (route.kind === "item") return `<main id="main">${main}</main>`;
  // What can be dimmed is known once the words are drawn. Nothing is dimmed in the ledger and on the editors' page.
  const dims = route.kind === "story" || route.kind === "chapter";
  return draw(
    page,
    <Frame {...(dims && { counts: dimmedCounts(main) })}>
      <main id="main" dangerouslySetInnerHTML={{ __html: main }} />
    </Frame>,
  );
}

/**
 * One whole page from the built index.html.
 * @param template index.html with its `<!--head-->` and `<!--page-->`
 * @param site where absolute addresses begin, with a slash at the end
 * @param policy its Content-Security-Policy
 * @param singleBytes how big the single-file edition is, which the story offers
 */
export function renderPage(
  route: Route,
  template: string,
  site: string,
  { first, chapters: chaptersSheet, embed: embedSheet }: Sheets,
  policy: string,
  singleBytes?: number,
): string {
  const up = relative(route.path, "/");
  // The story's first page paints before its chapters are styled; a page that opens in a chapter cannot.
  const late = route.kind === "story";
  const page: Page = {
    path: route.path,
    part: route.part,
    site,
    live: route.kind === "story" || route.kind === "chapter",
    drawIsland: renderToString,
    ...(late && chaptersSheet && { chaptersSheet }),
    ...(singleBytes && { singleBytes }),
  };
  const sheet = route.kind === "embed" ? embedSheet : late ? undefined : chaptersSheet;
  const early = sheet ? `<link rel="stylesheet" href="${up}${sheet.slice(1)}">` : "";
  for (const place of [HTML, HEAD, BODY])
    if (!template.includes(place)) throw new Error(`index.html lacks ${place}`);
  let body = bodyOf(route, page);
  // Stylesheets go without crossorigin: in a frame's sandbox one with it is refused. An embed has its own, and no other.
  const inline = route.kind === "embed" ? "" : first && `<style>${first}</style>`;
  let html = (inline === undefined ? template : template.replace(FIRST_SHEET, () => inline))
    .replace(HTML, `<html lang="${lang}" data-up="${up}">`)
    .replace(HEAD, () => head(route, up, site, policy))
    .replace("</head>", `  ${early}\n  </head>`)
    // What only machines read comes after the words.
    .replace("</body>", () => `  ${structuredData(route, site)}\n  </body>`)
    .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
    .replaceAll('"./assets/', `"${up}assets/`);
  if (route.kind === "embed") {
    // An embed is complete without scripts; one tells the host page how high it is, as soon as all words are there. Its
    // links lead out of the frame, but for those that name a target
    // of their own: to another figure, in the same frame.
    html = html
      .replace(/<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, "")
      .replace("</body>", () => `  <script>${frameScript}</script>\n  </body>`);
    body = body.replace(/<a (?![^>]*\btarget=)/g, '<a target="_blank" ');
  } else {
    // The words come first: the script may wait, the fonts and styles may not.
    html = html.replace(
      '<script type="module" crossorigin',
      '<script type="module" crossorigin fetchpriority="low"',
    );
  }
  return html.replace(BODY, () => body);
}

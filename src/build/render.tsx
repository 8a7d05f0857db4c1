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
import { SOURCES } from "../page/anchors.ts";
import { awaitStyles } from "../page/awaitStyles.ts";
import { type Page, PageProvider, relative } from "../page/page.tsx";
import { partTitle, type Route } from "../routes.ts";
import { lang } from "../story/language.ts";
import { escapeHtml } from "../ui/escapeHtml.ts";
import { cardFile } from "./cards/card.ts";
import { claimUses } from "./claimUses.tsx";
import { dimmedCounts } from "./dimmedCounts.ts";
import { head } from "./head.ts";
import type { Publication } from "./site.ts";
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
  ledger: () => <Ledger card={cardFile(SOURCES)} uses={claimUses()} />,
  data: () => <DataPage />,
  editors: () => <EditorsPage />,
};

/** Static HTML: what React writes has none of the comments by which it finds its texts. Islands keep theirs. */
const draw = (page: Page, content: ReactNode): string =>
  renderToStaticMarkup(<PageProvider page={page}>{content}</PageProvider>);

/** What a page needs to know beyond its route. */
export type PageOptions = Pick<Publication, "site" | "contact" | "today"> & {
  /** The path of the chapters' stylesheet, which the story asks for below its opening. */
  chaptersSheet?: string;
  /** How big the single-file edition is, which the story offers. */
  singleBytes?: number;
};

/** What stands in the body of a page. */
export function drawBody(
  route: Route,
  { site, contact, today, chaptersSheet, singleBytes }: PageOptions,
): string {
  const page: Page = {
    path: route.path,
    part: route.part,
    site,
    today,
    titleOf: partTitle,
    live: route.kind === "story" || route.kind === "chapter",
    drawIsland: renderToString,
    ...(contact && { contact }),
    ...(chaptersSheet && { chaptersSheet }),
    ...(singleBytes && { singleBytes }),
  };
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

/** The stylesheets of a page. In development the script brings the styles of all pages but embeds. */
export type Sheets = {
  /** The styles that the first paint needs, as text: they stand in the page. */
  first?: string;
  /** The paths of sheets that come behind the words. */
  late?: readonly string[];
  /** The path of the one sheet of an embed page. */
  embed?: string;
};

/**
 * One whole page from the built index.html.
 * @param body what `drawBody` has drawn for the route
 * @param template index.html with its `<!--head-->` and `<!--page-->`
 * @param policy its Content-Security-Policy
 */
export function writePage(
  route: Route,
  body: string,
  template: string,
  publication: Publication,
  { first, late = [], embed }: Sheets,
  policy: string,
): string {
  const up = relative(route.path, "/");
  const { contact } = publication;
  const reported = contact ? ` data-contact="${escapeHtml(contact)}"` : "";
  // Stylesheets go without crossorigin: in a frame's sandbox one with it is refused.
  const link = (sheet: string): string => `<link rel="stylesheet" href="${up}${sheet.slice(1)}">`;
  const styles = embed ? `${link(embed)}<script>${awaitStyles}</script>` : first && `<style>${first}</style>`;
  for (const place of [HTML, HEAD, BODY])
    if (!template.includes(place)) throw new Error(`index.html lacks ${place}`);
  let html = (styles ? template.replace("</head>", () => `  ${styles}\n  </head>`) : template)
    .replace(HTML, () => `<html lang="${lang}" data-up="${up}"${reported}>`)
    .replace(HEAD, () => head(route, up, publication, policy))
    // What only machines read comes after the words.
    .replace(
      "</body>",
      () => `  ${[...late.map(link), structuredData(route, publication)].join("")}\n  </body>`,
    )
    .replaceAll('"./assets/', `"${up}assets/`);
  if (route.kind === "embed") {
    // An embed is complete without scripts; one tells the host page how high it is, as soon as all words are there.
    html = html
      .replace(/<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, "")
      .replace("</body>", () => `  <script>${frameScript}</script>\n  </body>`);
  } else {
    // The words come first, also before the script's own few lines: it may wait, the fonts and styles may not.
    const [script = ""] = /<script type="module"[^>]*><\/script>/.exec(html) ?? [];
    html = html
      .replace(script, "")
      .replace(
        "</body>",
        () => `  ${script.replace("crossorigin", 'crossorigin fetchpriority="low"')}\n  </body>`,
      );
  }
  return html.replace(BODY, () => body);
}

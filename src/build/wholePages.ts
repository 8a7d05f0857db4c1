import { awaitStyles } from "../page/awaitStyles.ts";
import { relative } from "../page/page.tsx";
import { type Route, routes } from "../routes.ts";
import type { Built } from "./built.ts";
import { cutSheet, moreStyles, pruneMovements, pruneTokens, splitSheet } from "./cutSheet.ts";
import { headScript } from "./headScript.ts";
import { assetIntegrity, integrityMap, withIntegrity } from "./integrity.ts";
import { readOutput, type SiteFile, sheetPath } from "./output.ts";
import { pagePolicy } from "./policy.ts";
import { drawBody, writePage } from "./render.tsx";
import type { Publication } from "./site.ts";

/** What the pages' frame and their first words need. */
export const FIRST = "src/styles/index.css";
const CHAPTERS = "src/styles/chapters.css";

/** The text of the sheets that the pages' styles are cut from. */
const sheetsOf = ({ stylesheet }: Built): [first: string, rest: string] => [
  readOutput(stylesheet(FIRST)).toString(),
  readOutput(stylesheet(CHAPTERS)).toString(),
];

/** The styles of all pages but embeds. */
export const allStyles = (built: Built): string => sheetsOf(built).join("");

/** Pages that have their inline styles in common: the items of a chapter, else all of one kind, but each chapter its own. */
const groupOf = ({ kind, part }: Route): string =>
  kind === "item" ? `items of ${part.split("/")[0]}` : kind === "chapter" ? part : kind;

/** A page up to its first figure: what a phone shows first. */
const FIRST_WORDS = /^[\s\S]*?<\/h1>[\s\S]*?(?=<(?:div|ol|ul|dl|svg|figure|section|table)\b)/;

/** What of an item's page comes above another page. */
const ITEM = /<article\b[\s\S]*<\/article>/;

/** The names of the islands in some HTML. */
const islandsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/ data-island="(\w+)"/g)].map(([, name = ""]) => name));

/** The styles of a group of pages, as text. */
type Styles = {
  /** In the head. */
  head: string;
  /** Behind the first words. */
  rest?: string;
  /** In a file behind all words: what items need that come as a sheet above the page. */
  more?: string;
};

/**
 * @param css all styles
 * @param bodies of the pages of a group
 * @param opened what may come above them
 * @param later the styles that scripts may load
 */
function stylesOf(css: string, bodies: readonly string[], opened: readonly string[], later: string): Styles {
  const whole = cutSheet(css, bodies);
  const more = opened.length > 0 ? moreStyles(css, opened, whole).toString() : undefined;
  pruneTokens(whole, [later, more, ...bodies].join(""));
  pruneMovements(whole, [later, more].join(""));
  const { common, own } = splitSheet(whole);
  const firstWords = bodies.map((body) => FIRST_WORDS.exec(body)?.[0] ?? body);
  return {
    head: `${common}${splitSheet(pruneMovements(cutSheet(css, firstWords))).own}`,
    rest: own,
    ...(more && { more }),
  };
}

/**
 * All pages but embeds, and the stylesheets that were made for them.
 *
 * No page waits for a stylesheet before it paints, nor its first words for the styles of what is below. The story holds the
 * styles of its frame and its opening; the chapters below have a sheet that it asks for behind the opening. A chapter, an
 * item, the ledger: each holds what occurs on it and on its like, in its head for its first words, behind them for the rest.
 */
export function wholePages(publication: Publication, built: Built, singleBytes: number): SiteFile[] {
  const { template } = built;
  const [first, rest] = sheetsOf(built);
  const drawn = routes
    .filter(({ kind }) => kind !== "embed")
    .map((route) => ({
      route,
      body: drawBody(route, {
        ...publication,
        singleBytes,
        ...(route.kind === "story" && { chaptersSheet: `/${built.stylesheet(CHAPTERS)}` }),
      }),
    }));
  const items = drawn
    .filter(({ route }) => route.kind === "item")
    .map(({ body }) => ITEM.exec(body)?.[0] ?? body);

  const made = new Map<string, string>();
  const integrity = assetIntegrity(readOutput);
  const pages: SiteFile[] = [];
  for (const group of new Set(drawn.map(({ route }) => groupOf(route)))) {
    const ofGroup = drawn.filter(({ route }) => groupOf(route) === group);
    const bodies = ofGroup.map(({ body }) => body);
    const isChapter = ofGroup.some(({ route }) => route.kind === "chapter");
    const styles: Styles =
      group === "story"
        ? { head: first }
        : stylesOf(first + rest, bodies, isChapter ? items : [], built.laterStyles);
    const late: string[] = [];
    if (styles.more) {
      const path = sheetPath(`items-above-${group}`, styles.more);
      made.set(path, styles.more);
      late.push(`/${path}`);
    }
    for (const { route, body } of ofGroup) {
      const up = relative(route.path, "/");
      // What a built stylesheet asks for is in the folder of the assets.
      const inPage = (css: string): string => css.trim().replaceAll("url(./", `url(${up}assets/`);
      const head = inPage(styles.head);
      const below = styles.rest && inPage(styles.rest);
      const importMap = integrityMap(up, built.chunksFor(islandsIn(body)), integrity);
      const html = writePage(
        route,
        below ? body.replace(FIRST_WORDS, (words) => `${words}<style>${below}</style>`) : body,
        template,
        publication,
        { first: head, late },
        pagePolicy([headScript, importMap, ...(route.kind === "story" ? [awaitStyles] : [])]),
      );
      pages.push([`${route.path.slice(1)}index.html`, () => withIntegrity(html, integrity, importMap)]);
    }
  }
  return [...pages, ...[...made].map(([path, text]): SiteFile => [path, () => text])];
}

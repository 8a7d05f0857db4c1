import { relative } from "../page/page.tsx";
import { type Route, routes } from "../routes.ts";
import type { Built } from "./built.ts";
import { cutSheet } from "./cutSheet.ts";
import { headScript } from "./headScript.ts";
import { assetIntegrity, integrityMap, withIntegrity } from "./integrity.ts";
import { readOutput, type SiteFile } from "./output.ts";
import { type Inline, policyWith } from "./policy.ts";
import { drawBody, writePage } from "./render.tsx";

const CHAPTERS = "src/styles/chapters.css";

/** Pages that have their inline styles in common: the items of a chapter, else all of one kind, but each chapter its own. */
const groupOf = ({ kind, part }: Route): string =>
  kind === "item" ? `items of ${part.split("/")[0]}` : kind === "chapter" ? part : kind;

/** A built stylesheet as it stands in a page: what it asks for is in the folder of the assets. */
const inPage = (css: string, up: string): string => css.trim().replaceAll("url(./", `url(${up}assets/`);

/**
 * All pages but embeds, with whatever they hold inline, which the policy of the site has to name.
 *
 * No page waits for a stylesheet before it paints. The story holds the styles of its frame and its opening; the chapters
 * below have a sheet that it asks for behind the opening. A chapter, an item, the ledger: each holds what occurs on it and
 * on its like, and asks for the whole sheets behind its words, for what scripts add.
 */
export function wholePages(
  site: string,
  { template, firstSheet, stylesheet, chunks }: Built,
  singleBytes: number,
): { pages: SiteFile[]; inline: Inline } {
  const integrity = assetIntegrity(readOutput);
  const chapters = stylesheet(CHAPTERS);
  const [first, rest] = [firstSheet, chapters].map((sheet) => readOutput(sheet).toString()) as [
    string,
    string,
  ];
  const pages: SiteFile[] = [];
  const inline = { scripts: new Set([headScript]), styles: new Set<string>() };

  const whole = routes.filter(({ kind }) => kind !== "embed");
  for (const group of new Set(whole.map(groupOf))) {
    const isStory = group === "story";
    const drawn = whole
      .filter((route) => groupOf(route) === group)
      .map((route) => ({
        route,
        up: relative(route.path, "/"),
        body: drawBody(route, { site, singleBytes, ...(isStory && { chaptersSheet: `/${chapters}` }) }),
      }));
    const sheet = isStory
      ? first
      : cutSheet(
          first + rest,
          drawn.map(({ body }) => body),
        );
    for (const { route, up, body } of drawn) {
      const style = inPage(sheet, up);
      const importMap = integrityMap(up, chunks, integrity);
      inline.scripts.add(importMap);
      inline.styles.add(style);
      const sheets = { first: style, late: isStory ? [] : [`/${firstSheet}`, `/${chapters}`] };
      const policy = policyWith({ scripts: [headScript, importMap], styles: [style] });
      const html = withIntegrity(
        writePage(route, body, template, site, sheets, policy),
        integrity,
        importMap,
      );
      pages.push([`${route.path.slice(1)}index.html`, () => html]);
    }
  }
  return { pages, inline: { scripts: [...inline.scripts], styles: [...inline.styles] } };
}

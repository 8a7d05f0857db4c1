import type { Route } from "../../routes.ts";
import { routes } from "../../routes.ts";
import { cardOf } from "../cards/card.ts";
import { changesFile, changesJson } from "../downloads/changesJson.ts";
import { embedSheet } from "../embedSheet.ts";
import { type SiteFile, sheetPath } from "../output.ts";

/**
 * The embeds of a chapter, of the story or of how we know: their pages, the record of changes of each, and the one stylesheet that they share, cut to
 * what is on them. Cards must have been written: the records hold their hashes.
 * @param fullSheet the stylesheet of all embeds
 * @param render the page of a route that links the sheet at a path
 * @param cardBytes the file of a card
 */
export function chapterEmbeds(
  chapter: string,
  fullSheet: string,
  render: (route: Route, sheet: string) => string,
  cardBytes: (file: string) => Buffer,
): SiteFile[] {
  // The sheet is named by its content, which is only known when the pages are there.
  const draft = `assets/embed-${chapter}.css`;
  const pages = routes
    .filter(({ kind, part }) => kind === "embed" && part.split("/")[0] === chapter)
    .map((route) => ({ route, html: render(route, `/${draft}`) }));
  const sheet = embedSheet(
    fullSheet,
    pages.map(({ html }) => html),
  );
  const path = sheetPath(`embed-${chapter}`, sheet);
  return [
    [path, () => sheet],
    ...pages.flatMap(({ route, html }): SiteFile[] => [
      [`${route.path.slice(1)}index.html`, () => html.replace(draft, path)],
      [changesFile(route), () => changesJson(route, html, cardBytes(cardOf(route).file))],
    ]),
  ];
}

import { createContext, type ReactElement, type ReactNode, useContext } from "react";
import { chapterIds } from "../story/facts/paths.ts";
import { OPENING, SOURCES } from "./anchors.ts";

/** What any component may know of the page that it is drawn on. Only at build time: browser code has no such page. */
export type Page = {
  /** The page's own path, with both slashes: "/gifts/glove/". */
  path: string;
  /** The id of what the page opens at: "gifts/glove", or "" for the whole story. */
  part: string;
  /** Where absolute addresses begin, with a slash at the end. */
  site: string;
  /** The path of the chapters' stylesheet, where the page asks for it only below the opening. */
  chaptersSheet?: string;
  /** False on embed pages and in the single file: they must not take the focus, and have no React behind their controls. */
  live: boolean;
  /** Where an error is reported: a page or a mail address. Absent: nowhere, and nothing is offered. */
  contact?: string;
  /** The day of the build (ISO): a part tells of its changes for some time. Absent: it tells of none. */
  today?: string;
  /** The title of a part, with its certainty. Throws where there is no such part. */
  titleOf?: (part: string) => string;
  /** True in the one file that holds story and ledger: what leads to them stays in it, all else leads to the site. */
  single?: boolean;
  /** How big that file is, in bytes, where the page offers it; unknown in development. */
  singleBytes?: number;
  /** The names of the drawings whose shapes stand in the page already. Absent in islands, which stand alone. */
  drawn?: Set<string>;
  /** Draws an island as a React root of its own will find it. Where it is absent, islands are drawn as plain components. */
  drawIsland?: (island: ReactElement) => string;
};

const PageContext = createContext<Page>({ path: "/", part: "", site: "", live: false });

export function PageProvider({ page, children }: { page: Page; children: ReactNode }) {
  return <PageContext value={{ ...page, drawn: new Set() }}>{children}</PageContext>;
}

/** What belongs to another part than its page: an item in full, in the single file. */
export function PartProvider({ part, children }: { part: string; children: ReactNode }) {
  return <PageContext value={{ ...usePage(), part, drawn: new Set() }}>{children}</PageContext>;
}

export const usePage = (): Page => useContext(PageContext);

/**
 * A relative address from one path of ours to another, so that the pages work in any folder of any host.
 * Both begin and end with a slash; `to` may carry a query or a fragment.
 */
export function relative(from: string, to: string): string {
  const depth = from.split("/").filter(Boolean).length;
  return "../".repeat(depth) + to.slice(1) || "./";
}

/** The id of an item's own section in the single file, where its place in the story has the plain one. */
export const itemId = (part: string): string => `item/${part}`;

/**
 * A path of ours as it is reached from inside the single file: "/gifts/" is the chapter "#gifts", "/gifts/glove/" the item's
 * own section there, "/#gifts/glove" its place in the story; and what is not in the file (a download, the editors' page) is
 * where the story lives.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function withinFile(to: string, site: string): string {
  const [path = "", fragment] = to.split("#");
  if (fragment) return `#${fragment}`;
  const [chapter = OPENING, item] = path.split("/").filter(Boolean);
  if (!path.endsWith("/") || !inFile.includes(chapter)) return site + path.slice(1);
  return `#${item ? itemId(`${chapter}/${item}`) : chapter}`;
}

/** What the single file holds: the opening, the chapters, and the ledger. */
const inFile: readonly string[] = [OPENING, SOURCES, ...chapterIds];

/** Turns a path of ours into an address that works on the page: relative to it, or inside the single file. */
export function useHref(): (to: string) => string {
  const { path, site, single } = usePage();
  return (to) => (single ? withinFile(to, site) : relative(path, to));
}

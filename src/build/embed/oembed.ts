import { story } from "@edition/story.ts";
import { frameAddress } from "../../embed/frameAddress.ts";
import { heightsOf } from "../../embed/heights.ts";
import { reservedHeight } from "../../embed/reservedHeight.ts";
import { SOURCES } from "../../page/anchors.ts";
import { pageTitle } from "../../page/pageTitle.ts";
import { embedTitle, type Route, STORY_EMBED } from "../../routes.ts";
import { escapeHtml } from "../../ui/escapeHtml.ts";

/** The width of a column of running text, in px. */
const COLUMN = 640;

/** The embed that shows a page: "story" for the story, "sources" for the ledger, else its own part; "" where none does. */
function embedOf({ kind, part }: Route): string {
  if (kind === "story") return STORY_EMBED;
  return kind === "ledger" ? SOURCES : part;
}

/**
 * Whether a page has an answer: only one that can be shown in a frame. Of an answer of the type `link` Mastodon would take the
 * card, and with it the page's description away.
 */
export const hasOembed = (route: Route): boolean => embedOf(route) !== "";

/** Where a page's answer stands, below the site: "embed/gifts/glove/oembed.json". An embed has that of its page. */
export const oembedFile = (route: Route): string => `embed/${embedOf(route)}/oembed.json`;

/**
 * The oEmbed answer of a page (https://oembed.com, 2.3.4), as a file: a frame with the part, behind a quotation that
 * stands for it where frames are taken out. Some systems show both, so it is one line. Sizes are numbers, never null; the width
 * is that of a column, since a file cannot ask how wide the page is. Throws for a page without an embed.
 * @param picture the address of the page's card
 */
export function oembed(route: Route, site: string, picture: string): string {
  const { kind, description, canonical } = route;
  const title = kind === "embed" ? pageTitle(embedTitle(route.part)) : route.title;
  const part = embedOf(route);
  const frame = frameAddress(site, part, { theme: "light" });
  if (!frame) throw new Error(`${route.path} has no embed`);
  const height = reservedHeight(heightsOf(part), COLUMN);
  return JSON.stringify({
    version: "1.0",
    title,
    provider_name: story.name,
    provider_url: site,
    cache_age: 86_400,
    thumbnail_url: picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    type: "rich",
    width: COLUMN,
    height,
    html:
      `<blockquote><a href="${escapeHtml(site + canonical.slice(1))}">${escapeHtml(title)}</a>: ${escapeHtml(description)}</blockquote>` +
      `<iframe src="${escapeHtml(frame)}" title="${escapeHtml(title)}" width="${COLUMN}" height="${height}" frameborder="0"></iframe>`,
  });
}

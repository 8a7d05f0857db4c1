import { story } from "@edition/story.ts";
import { frameAddress } from "../../embed/frameAddress.ts";
import { reservedHeight } from "../../embed/reservedHeight.ts";
import type { Route } from "../../routes.ts";
import { escapeHtml } from "../../ui/escapeHtml.ts";

/** The width of a column of running text, in px. */
const COLUMN = 640;

/** Where a page's answer stands, below the site: "embed/gifts/glove/oembed.json"; without an embed, "oembed.json". */
export const oembedFile = ({ part, kind }: Route): string =>
  part ? `embed/${part}/oembed.json` : `embed/${kind === "ledger" ? "sources" : "story"}.oembed.json`;

/**
 * The oEmbed answer of a page (https://oembed.com, 2.3.4), as a file: a frame with the part, behind a quotation that
 * stands for it where frames are taken out. Some systems show both, so it is one line. A page that is no part answers as
 * a link. Sizes are numbers, never null; the width is that of a column, since a file cannot ask how wide the page is.
 * @param heights of the part at widths, `280:1200,480:900`
 * @param picture the address of the page's card
 */
export function oembed(route: Route, site: string, heights: string, picture: string): string {
  const { title, description, part } = route;
  const page = site + (part ? `${part}/` : route.path.slice(1));
  const common = {
    version: "1.0",
    title,
    provider_name: story.name,
    provider_url: site,
    cache_age: 86_400,
    thumbnail_url: picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  const frame = frameAddress(site, part, {});
  if (!frame) return JSON.stringify({ ...common, type: "link" });
  const height = reservedHeight(heights, COLUMN);
  return JSON.stringify({
    ...common,
    type: "rich",
    width: COLUMN,
    height,
    html:
      `<blockquote><a href="${escapeHtml(page)}">${escapeHtml(title)}</a>: ${escapeHtml(description)}</blockquote>` +
      `<iframe src="${escapeHtml(frame)}" title="${escapeHtml(title)}" width="${COLUMN}" height="${height}" frameborder="0"></iframe>`,
  });
}

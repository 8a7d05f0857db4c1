import { escapeHtml } from "../../ui/escapeHtml.ts";
import { frameAddress, type SnippetChoices, snippetChoices } from "../frameAddress.ts";
import { reservedHeight } from "../reservedHeight.ts";

/** A part, as an editor has chosen it for their page. */
export type Embed = {
  /** Where our site begins, with a slash at the end. */
  base: string;
  /** "itinerary", or "itinerary/vostochny". */
  part: string;
  /** Its page, where a link leads: the path below our site, "" for the story. */
  page: string;
  /** With its certainty. */
  title: string;
  choices: SnippetChoices;
  /** Heights in px at widths, `280:1200,480:900`. */
  heights: string;
};

/** What a frame of ours may ask the page for, so that a reader can pass the part on. */
const ALLOW = "web-share; clipboard-write";

/** The width of a phone, in px: on it a frame that nobody sizes must still hold its last line, which names its source. */
const PHONE = 320;

/**
 * A part's heights with an editor's choices, which show more of it or less: all are moved by as much as the one that has
 * been measured, so that the table says of that width what the preview shows.
 * @param heights in px at widths, `280:1200,480:900`
 * @param shown the size in px at which the part has been measured
 */
export function heightsAsShown(heights: string, shown: { width: number; height: number }): string {
  const more = shown.height - reservedHeight(heights, shown.width);
  return heights.replace(/:(\d+)/g, (_, height) => `:${Math.max(Number(height) + more, 1)}`);
}

/** What is kept free for a part at any width, in px: a little less than it needs, since a table has not every width. */
const leastRoom = (heights: string): number =>
  Math.floor(0.9 * Math.min(...Array.from(heights.matchAll(/:(\d+)/g), ([, height]) => Number(height))));

/** The page that holds the whole of a part, where a link leads. */
export const pageOf = ({ base, page }: Embed): string => base + page;

const addressOf = ({ base, part, choices }: Embed): string => {
  const address = frameAddress(base, part, choices);
  if (!address) throw new Error(`There is no part ${part}`);
  return address;
};

const attributes = (of: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(of)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join("");

/**
 * How a frame takes the height of its content without any script: the browser follows it where it knows `frame-sizing`
 * (Chromium 154). Elsewhere the frame's `height` attribute holds, and scripts may set either: browsers that do not know
 * `if()` drop the declaration, and those that know it but no `frame-sizing` take what `revert-layer` leaves, the attribute.
 * Until the frame has come, `min-height` keeps room for it.
 */
const sizedByContent = (heights: string): string =>
  `height:if(supports(frame-sizing:content-height):auto;else:revert-layer);frame-sizing:content-height${heights && `;min-height:${leastRoom(heights)}px`}`;

/**
 * One line for any page: a frame. Its height follows where the browser, the page, or a script that it has already, listens
 * to the frame; elsewhere it stays what the part needs at one width.
 * @param column that width, in px
 */
export const plainFrame = (embed: Embed, column = PHONE): string =>
  `<iframe${attributes({
    src: addressOf(embed),
    title: embed.title,
    width: "100%",
    height: reservedHeight(embed.heights, column),
    style: `border:0;display:block;${sizedByContent(embed.heights)}`,
    loading: "lazy",
    allow: ALLOW,
    referrerpolicy: "strict-origin",
  })}></iframe>`;

/** A place that our loader turns into a frame, and for which it keeps room; without the loader it is a link. */
export const withLoader = (embed: Embed, loader: { path: string; integrity: string }): string =>
  `<div${attributes({
    "data-explainer": embed.part,
    ...Object.fromEntries(
      snippetChoices.map((choice) => [`data-${choice}`, embed.choices[choice] || undefined]),
    ),
    "data-heights": embed.heights || undefined,
  })}><a href="${escapeHtml(pageOf(embed))}">${escapeHtml(embed.title)}</a></div>
<script async src="${escapeHtml(embed.base)}${loader.path.slice(1)}" integrity="${loader.integrity}" crossorigin="anonymous"></script>`;

/** For a page that has pym.js. */
export const forPym = (embed: Embed): string =>
  `<div${attributes({
    id: `rfr-${embed.part.replace("/", "-")}`,
    "data-pym-src": addressOf(embed),
    "data-pym-title": embed.title,
  })}></div>`;

/**
 * For an AMP page: `amp-iframe` asks for a sandbox, for something to tap where it may not grow by itself, and, near the
 * top of a page, for a picture until it is there. Its height is that of a phone at any width: in proportion to the width,
 * a phone would cut it off.
 * @param card the path below the site, with `alt` for those who do not see it
 */
export const forAmp = (embed: Embed, card: string, alt: string, more: string): string =>
  `<amp-iframe${attributes({
    src: addressOf(embed),
    title: embed.title,
    height: reservedHeight(embed.heights, PHONE),
    layout: "fixed-height",
    sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox",
    resizable: "",
    frameborder: 0,
  })}><amp-img${attributes({
    placeholder: "",
    src: embed.base + card,
    alt,
    layout: "fill",
    // As wide as the frame and at its top, not stretched to its height.
    "object-fit": "contain",
    "object-position": "top",
  })}></amp-img><div overflow role="button" tabindex="0" aria-label="${escapeHtml(more)}">${escapeHtml(more)}</div></amp-iframe>`;

/** As wide as a mail is, in px. Outlook takes the width from the attribute, and knows no greatest width. */
const MAIL = { width: 600, height: 315 };

/** A picture for a newsletter or an app, with words for those who do not see it, its credit and a link. */
export const asPicture = (embed: Embed, card: string, alt: string, credit: string): string =>
  `<figure><a href="${escapeHtml(pageOf(embed))}"><img${attributes({
    src: embed.base + card,
    width: MAIL.width,
    height: MAIL.height,
    alt,
    style: "max-width:100%;height:auto",
  })}></a><figcaption>${escapeHtml(credit)}</figcaption></figure>`;

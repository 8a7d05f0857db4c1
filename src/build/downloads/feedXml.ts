import { changes, firstEdition } from "@edition/changes.ts";
import { credits } from "@edition/method.ts";
import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { FIRST_EDITION } from "../../story/changes.ts";
import { fill, lang, longDate, plainSpaces, quoted } from "../../story/language.ts";
import { firstPublished } from "../../story/story.ts";
import type { Change } from "../../story/types.ts";
import { plain } from "../../ui/plainText.ts";
import type { Publication } from "../site.ts";

/** Text for an element or an attribute of XML 1.0. */
const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A change has a day and no hour: RFC 3339 wants one, with its zone. */
const midnight = (date: string): string => `${date}T00:00:00Z`;

/** One entry: its end of the tag, where it leads below the site, and what it says. */
type Entry = { id: string; date: string; at: string; title: string; content: string };

const entryOf = ({ id, date, was, now, why }: Change): Entry => ({
  id: `change/${id}`,
  date,
  at: `sources/#change-${id}`,
  title: why,
  content: `${fill(words.change.on, longDate(date))} ${why} ${words.change.was} ${quoted(was)} ${words.change.now} ${quoted(now)}`,
});

/**
 * feed.xml: an Atom feed (RFC 4287) of the changes to this account, newest first, and of its first publication.
 *
 * - Ids are tag URIs (RFC 4151) of the host and the day of the first edition; a change's ends in its own id. So they stay
 *   when one is added, and when the words or the day of an older one are mended.
 * - Each entry has an address of its own, its place in the log: readers that know entries by their link miss none, and
 *   none of them leads to the page that the feed itself names.
 * - An entry says the same as the log. `updated` is its day at midnight UTC: two builds of one edition are the same.
 * - The feed's author (section 4.1.1 wants one) is the publisher; where none is named, the piece itself.
 * @param all the changes, newest first
 */
export function feedXml({ site, publisher }: Publication, all: readonly Change[] = changes): string {
  const tag = `tag:${new URL(site).hostname},${firstPublished}:a-rifle-for-a-rifle`;
  const { date, says } = firstEdition;
  const entries: readonly Entry[] = [
    ...all.map(entryOf),
    {
      id: "edition/1",
      date,
      at: `sources/#${FIRST_EDITION}`,
      title: says,
      content: `${longDate(date)}: ${says}`,
    },
  ];
  const entry = ({ id, date, at, title, content }: Entry): string => `  <entry>
    <id>${tag}/${id}</id>
    <title>${escapeXml(plain(title).replace(/\.$/, ""))}</title>
    <published>${midnight(date)}</published>
    <updated>${midnight(date)}</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(site + at)}"/>
    <content type="text">${escapeXml(plainSpaces(plain(content)))}</content>
  </entry>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${tag}</id>
  <title>${escapeXml(`${story.name}: ${words.corrections}`)}</title>
  <subtitle>${escapeXml(story.description)}</subtitle>
  <updated>${midnight(all[0]?.date ?? firstPublished)}</updated>
  <author><name>${escapeXml(publisher ?? story.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(site)}feed.xml"/>
  <link rel="alternate" type="text/html" hreflang="${lang}" href="${escapeXml(site)}"/>
  <link rel="license" href="${credits.licenceUrl}"/>
  <rights>${escapeXml(credits.licence)}</rights>
  <icon>${escapeXml(site)}icon-180.png</icon>
${entries.map(entry).join("")}</feed>
`;
}

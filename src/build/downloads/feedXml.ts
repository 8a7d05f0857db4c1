import { credits } from "@edition/method.ts";
import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { lang, longDate, plainSpaces } from "../../story/language.ts";
import { editions, firstPublished } from "../../story/story.ts";

/** What was changed, and on which day (ISO). */
type Edition = { readonly date: string; readonly change: string };

/** Text for an element or an attribute of XML 1.0. */
const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** An edition has a day and no hour: RFC 3339 wants one, with its zone. */
const midnight = (date: string): string => `${date}T00:00:00Z`;

/**
 * feed.xml: an Atom feed (RFC 4287) of the changes to this account, newest first, one entry an edition.
 *
 * - Ids are tag URIs (RFC 4151) of the host and the day of the first edition; an entry's ends in its number, counted
 *   from the first. So they stay when an edition is added, and when the words or the day of an older one are mended.
 * - An entry says the same as the foot of the page. `updated` is the day of the edition at midnight UTC: two builds of
 *   one edition are the same.
 * - Nobody is named as author of the project, so the feed's author (section 4.1.1 wants one) is the piece itself.
 * @param site where absolute addresses begin, with a slash at the end
 * @param all the editions, newest first
 */
export function feedXml(site: string, all: readonly Edition[] = editions): string {
  const tag = `tag:${new URL(site).hostname},${firstPublished}:a-rifle-for-a-rifle`;
  const entry = ({ date, change }: Edition, i: number): string => `  <entry>
    <id>${tag}/edition/${all.length - i}</id>
    <title>${escapeXml(change.replace(/\.$/, ""))}</title>
    <published>${midnight(date)}</published>
    <updated>${midnight(date)}</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(site)}"/>
    <content type="text">${escapeXml(plainSpaces(`${longDate(date)}: ${change}`))}</content>
  </entry>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${tag}</id>
  <title>${escapeXml(`${story.name}: ${words.corrections}`)}</title>
  <subtitle>${escapeXml(story.description)}</subtitle>
  <updated>${midnight(all[0]?.date ?? firstPublished)}</updated>
  <author><name>${escapeXml(story.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(site)}feed.xml"/>
  <link rel="alternate" type="text/html" hreflang="${lang}" href="${escapeXml(site)}"/>
  <link rel="license" href="${credits.licenceUrl}"/>
  <rights>${escapeXml(credits.licence)}</rights>
  <icon>${escapeXml(site)}icon-180.png</icon>
${all.map(entry).join("")}</feed>
`;
}

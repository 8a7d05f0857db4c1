import { createHash } from "node:crypto";
import { partTitle, type Route } from "../routes.ts";
import { editions } from "../story/en/story.ts";

/** The words of an embed page's part, as a reader gets them: without markup, without the line at its foot. */
const wordsOf = (html: string): string =>
  html
    .replace(/^[\s\S]*?<main[^>]*>|<p class="embed-credit">[\s\S]*$/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/**
 * `changes.json` of an embedded part: when the account last changed and how, newest first, and the SHA-256 of the part's
 * words in hex. Whoever has copied a still of the part keeps that hash: as long as it is the same, so are the words.
 *
 * @param route an embed's
 * @param html its page, as written
 */
export const changesJson = (route: Route, html: string): string =>
  `${JSON.stringify(
    {
      part: route.part,
      path: `/${route.part}/`,
      title: partTitle(route.part),
      lastChanged: editions[0].date,
      changes: editions.map(({ date, change }) => ({ date, what: change })),
      contentHash: createHash("sha256").update(wordsOf(html)).digest("hex"),
    },
    null,
    2,
  )}\n`;

import { createHash } from "node:crypto";
import { changesOf, lastChangeOf } from "../../chapters/changesOf.ts";
import { embedTitle, type Route } from "../../routes.ts";
import { firstPublished } from "../../story/story.ts";
import { plain } from "../../ui/plainText.ts";
import { cardOf } from "../cards/card.ts";

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** The words of an embed page's part, as a reader gets them: without markup, controls, notes of changes, and its foot. */
const wordsOf = (html: string): string =>
  html
    .replace(
      /^[\s\S]*?<main[^>]*>|<fieldset[\s\S]*?<\/fieldset>|<p role="note">[\s\S]*?<\/p>|<footer class="embed-foot">[\s\S]*$/g,
      "",
    )
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Where an embedded part's changes stand, below the site. */
export const changesFile = ({ part }: Route): string => `embed/${part}/changes.json`;

/**
 * `changes.json` of an embedded part: when it last changed and how, newest first, and the SHA-256 of the part's
 * words and of its picture in hex. Whoever has copied a still of the part compares its own hash with that of the picture:
 * as long as they are the same, it is up to date.
 *
 * @param route an embed's
 * @param html its page, as written
 * @param card its picture, as it can be saved
 */
export const changesJson = (route: Route, html: string, card: Uint8Array): string =>
  `${JSON.stringify(
    {
      part: route.part,
      path: route.canonical,
      title: embedTitle(route.part),
      firstPublished,
      lastChanged: lastChangeOf(route.part),
      changes: changesOf(route.part).map(({ id, date, was, now, why }) => ({
        id,
        date,
        was: plain(was),
        now: plain(now),
        why: plain(why),
        path: `/sources/#change-${id}`,
      })),
      contentHash: sha256(wordsOf(html)),
      still: { path: `/${cardOf(route).file}`, sha256: sha256(card) },
    },
    null,
    2,
  )}\n`;

import type { EditionDate } from "../facts/editions.ts";
import type { Cited, Paragraph, PartWords } from "../types.ts";
import { bar } from "./bar.ts";

/** What the whole piece says of itself. */
export const story = {
  name: bar.story,
  headline: ["A rifle", "for a rifle"],
  kicker: "Russia’s Far East, 12–17 September 2023",
  title: "A rifle for a rifle: what Putin and Kim exchanged in September 2023",
  description:
    "Two guns and a glove, six days by train, and the rules Russia voted for: the meeting of Vladimir Putin and Kim Jong Un in September 2023, with a source for every fact.",
  cites: ["g-exchange", "g-rifle-to-kim", "g-rifle-to-putin", "g-glove", "i-length", "r-all-unanimous"],
} as const satisfies PartWords & Record<string, unknown>;

/** What each edition of this account changed, by its date. */
export const changes: Readonly<Record<EditionDate, string>> = { "2026-11-29": "First published." };

export const standfirst: readonly Cited[] = [
  [
    "On 13 September 2023 Vladimir Putin and Kim Jong Un met at a Russian spaceport and exchanged guns.",
    "g-exchange",
    "g-rifle-to-kim",
    "g-rifle-to-putin",
  ],
  ["One spokesman named two rifles and a glove.", "g-peskov-briefing"],
  [
    "The exchange that Washington and Seoul feared, shells for technology, nobody announced.",
    "x-ammunition",
    "c-us-miller-satellites",
    "c-rok-fear-tech",
    "c-ru-no-agreements",
  ],
];

export const sureness: Paragraph = [
  ["That gifts changed hands, both sides confirm.", "g-exchange"],
  ["What they were, only Moscow has said.", "g-peskov-briefing", "g-kcna-silent"],
  { own: "What else may have been agreed is claim and fear, and is drawn that way." },
];

import type { Line } from "../story/types.ts";

/** How certain a statement is, and who answers for it. It travels with the statement wherever that goes. */
export type Caveat = {
  /** Solid: it may stand as a fact, with its owner behind it. Null: our own reading. */
  line: Line | null;
  /** "Claimed", "Feared", "Announced" … as one word, for a title or a card. */
  word: string;
  /** In full: "Claimed by the White House, not established". */
  text: string;
};

/** One item of a chapter: a gift, a stop, an objection … Each has an address, a page, an embed and a card. */
export type Item = {
  /** Unique in its chapter: the item `glove` of `gifts` stands at `/gifts/glove/`. */
  id: string;
  /** Without the story's name, and without the word for its certainty. */
  title: string;
  /** 70 to 200 characters, for search results and cards. */
  description: string;
  /** How certain the item itself is; null where it holds things of several kinds. */
  caveat: Caveat | null;
};

import type { ComponentType, ReactNode } from "react";
import type { ItemFacts } from "../../evidence/itemFacts.ts";
import type { Caveat, Item } from "../../page/item.ts";
import type { Sentence } from "../../story/types.ts";
import type { Ground } from "../../ui/AnchorSection.tsx";

/** An item as its chapter knows it: with what it rests on, and what its share card shows. */
export type ChapterItem = Item & {
  facts: ItemFacts;
  /** What its share card shows, in a sentence, for the alternative text. */
  cardShows: string;
};

/** All that the rest of the project knows of a chapter. Its folder exports one as `chapter`. */
export type ChapterDefinition = {
  /** The whole chapter, in the story and in its embed. */
  Chapter: () => ReactNode;
  /** One item alone: its embed and, where it is not in the story's scroll, its page. Throws for an unknown id. */
  Item: (props: { id: string }) => ReactNode;
  /** The share card of the chapter: all that is in it, at a glance, under its name. */
  ChapterCard: (props: { name: string }) => ReactNode;
  /** The share card of one item. Throws for an unknown id: an address without a card fails the build. */
  ItemCard: (props: { id: string; caveat: Caveat | null }) => ReactNode;
  /** In the order of the page. */
  items: readonly ChapterItem[];
  /** Its sentences in reading order, without its opening words: they count for the time that reading takes. */
  text: readonly Sentence[];
  /** What it stands on, where that is not the page's own ground. */
  ground?: Ground;
  /** Where things are told twice, as they were reported and as they happened. */
  accounts?: {
    /** Whether an item has both accounts or, without an id, the chapter. */
    has: (item: string | undefined) => boolean;
    /** The switch between them in an embed, whose own script answers it. */
    Switch: ComponentType;
    /** What the account of the report is called. */
    reported: string;
  };
};

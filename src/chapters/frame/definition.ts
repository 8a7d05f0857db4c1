import type { ComponentType, ReactNode } from "react";
import type { ItemFacts } from "../../evidence/itemFacts.ts";
import type { Caveat, Item } from "../../page/item.ts";
import type { ClaimId, Language } from "../../story/types.ts";
import type { Ground } from "../../ui/AnchorSection.tsx";

/** What an item is one of. Items of one kind are neighbours: "Gift 3 of 12". */
export type ItemKind =
  | "gift"
  | "stop"
  | "objection"
  | "resolution"
  | "capital"
  | "rules"
  | "person"
  | "readings"
  | "event";

/** An item as its chapter knows it: with what it rests on, and what its share card shows. */
export type ChapterItem = Item & {
  kind: ItemKind;
  /** The element id of its place in the story: its own row or picture, the day of a stop, or the link that leads to it. */
  place: string;
  facts: ItemFacts;
  /** What its share card shows, in a sentence, for the alternative text. */
  cardShows: string;
};

/** All that is told of one item. Its page, the sheet above the story, its embed and the single file each draw this. */
export type ItemContent = {
  name: ReactNode;
  /** A person's name in its own script. */
  original?: { readonly text: string; readonly lang: Language };
  /** Its drawing, map, panel row or place at the table, with its line. */
  figure?: ReactNode;
  /** What is known in short; what is not disclosed stands among them as `Blank`s. */
  facts: readonly { readonly term: string; readonly value: ReactNode }[];
  /** The whole text. */
  text: ReactNode;
  /**
   * The claims that stand open under *Who says so*, which has all that is cited. Absent: all that the item rests on. Empty:
   * the whole list opens on demand.
   */
  evidence?: readonly ClaimId[];
};

/** What stands in somebody else's frame for a chapter: one figure with its title and its words. */
export type ChapterFigure = {
  /** Without the story's name. */
  title: string;
  /** 70 to 200 characters. */
  description: string;
  Figure: () => ReactNode;
  /** Where the link at its foot leads, and what it says. */
  more: { readonly path: string; readonly words: string };
};

/** All that the rest of the project knows of a chapter. Its folder exports one as `chapter`. */
export type ChapterDefinition = {
  /** The chapter, as the story and its own page have it. */
  Chapter: () => ReactNode;
  /** Its figures for embeds, by name: "" is the chapter's own at `/embed/gifts/`, "list" stands at `/embed/gifts/list/`. */
  figures: { readonly "": ChapterFigure; readonly [name: string]: ChapterFigure };
  /** What is told of one item. Throws for an unknown id. */
  item: (id: string) => ItemContent;
  /** The share card of the chapter: all that is in it, at a glance, under its name. */
  ChapterCard: (props: { name: string }) => ReactNode;
  /** The share card of one item. Throws for an unknown id: an address without a card fails the build. */
  ItemCard: (props: { id: string; caveat: Caveat | null }) => ReactNode;
  /** In the order of the page; those of one kind stand together. */
  items: readonly ChapterItem[];
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

import type { Guest, Line, Reading, Side, Vote } from "../story/types.ts";
import { choices } from "./choices.ts";

/** The attribute is there, or it is not. */
const flag = [""] as const;

/** Any text. */
const text = "text";

const line = ["solid", "dashed", "dotted"] as const satisfies readonly Line[];
const side = ["russia", "north-korea"] as const satisfies readonly Side[];

/**
 * Every `data-*` attribute of our pages with the values that it may have. Components write them, styles and scripts go by
 * them; JSX is typed from this table, and a test finds any other name or value. What loaders write into other people's
 * pages is not here.
 */
export const attributes = {
  // On <html>, from the head script on.
  "data-as": choices.as,
  "data-certainty": choices.certainty,
  "data-theme": choices.theme,
  /** Scripts run. */
  "data-js": flag,
  "data-laid-out": flag,
  /** The relative way to the top of the site: "../../". */
  "data-up": text,
  /** Where an error is reported, if that is known: the cards of marks offer it. */
  "data-contact": text,
  /** An embed that is shown as a card (WordPress). */
  "data-card": flag,

  // Anchors: what has an address.
  /** The title of its page, without the story's name. */
  "data-part": text,
  /** The page opens here; "asked": an embed's host has asked for it. */
  "data-here": ["", "asked"],
  /** The folded detail of an item, which opens when the item is asked for. */
  "data-own": flag,
  /** The custom property with the height at which the item counts as being read. */
  "data-reads": text,
  "data-ground": ["plate", "later"],

  // Islands.
  "data-island": text,
  "data-props": text,
  "data-mounted": ["hydrated", "redrawn", "static"],
  /** Something is on its way: tests wait for its end. */
  "data-moving": flag,

  // Evidence.
  /** The certainty filter dims it by this line. */
  "data-line": line,
  /** Its line is drawn like this. */
  "data-kind": line,
  /** The other claims that a mark stands for, beside the one that it leads to. */
  "data-claims": text,
  /** The claim that an entry of a list holds the evidence for. */
  "data-claim": text,
  /** All pages of the claim have one origin. */
  "data-origin": flag,
  /** A sentence of our own, where one with a mark follows it. */
  "data-ours": flag,
  /** The side of its sentence on which the card of a mark stands; none above and below; or the foot of the window. */
  "data-pinned": ["start", "end", "", "foot"],
  /** Who is quoted. */
  "data-speaker": text,
  /** A link of the share row that a script answers: copies the page's address, or sends it on. */
  "data-pass": ["copy", "send"],

  // Drawings.
  "data-mirrored": flag,
  "data-small": flag,
  "data-to": ["east", "west", "prev", "next"],
  "data-along": ["x", "y"],
  "data-from": ["start", "end"],
  /** A drawing that is carried into the sheet of an item: its id. */
  "data-object": text,
  "data-vote": ["in-favour", "against", "abstaining", "none"] satisfies readonly (Vote | "none")[],

  // The journey and its maps.
  "data-current": flag,
  "data-now": flag,
  /** A day of the rail that the train has reached. */
  "data-passed": flag,
  /** The view of the map that is shown. */
  "data-shown": flag,

  // The objections.
  "data-sender": [...side, "both"],

  // Who was there, and the readings.
  "data-side": side,
  /** Whose lists name somebody for the talks. */
  "data-named": ["both", "kcna"] satisfies readonly Guest["named"][],
  "data-scale": ["closer", "limited", "doubtful", "beside"] satisfies readonly Reading["scale"][],

  // Embeds and the editors' page.
  "data-if": choices.certainty,
  "data-choice": Object.keys(choices) as (keyof typeof choices)[],
  "data-link": text,
  "data-copied": text,
  /** The other figures of a chapter, and the items that each holds: `itinerary/vostochny:day-13`. */
  "data-places": text,
  /** The health card: its table, or the name of a row. */
  "data-check": ["", "name"],
  "data-beside": flag,
} as const satisfies Readonly<Record<`data-${string}`, readonly string[] | "text">>;

type Attributes = typeof attributes;

/** The attributes as props: a flag is "", absent is undefined. */
export type DataAttributes = {
  [Name in keyof Attributes]?:
    | (Attributes[Name] extends readonly (infer Value)[] ? Value : string)
    | undefined;
};

declare module "react" {
  interface HTMLAttributes<T> extends DataAttributes {}
  interface SVGAttributes<T> extends DataAttributes {}
}

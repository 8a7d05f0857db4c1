import { token } from "../../styles/token.ts";

/** The colours of a card, by role, as plain values. */
export type CardTheme = Readonly<
  Record<
    | "ground"
    | "ink"
    | "quiet"
    | "move"
    | "pale"
    | "rule"
    | "edge"
    | "plate"
    | "sunk"
    | "metal"
    | "wood"
    | "train",
    string
  >
>;

/** Opening and objections. Colours are those of the light theme, because a card is one picture for all readers. */
const ground: CardTheme = {
  ground: token("ground"),
  ink: token("ink"),
  quiet: token("ink-quiet"),
  move: token("move"),
  pale: token("move-pale"),
  rule: token("rule"),
  edge: token("edge"),
  plate: token("plate"),
  sunk: token("sunk"),
  metal: token("tone-metal"),
  wood: token("tone-wood"),
  train: token("tone-train"),
};

const plate: CardTheme = { ...ground, ground: token("plate"), metal: token("tone-metal-plate") };

/** What came after: ink and ground change places, softly. */
const later: CardTheme = {
  ...ground,
  ground: token("later"),
  ink: token("later-ink"),
  quiet: token("later-quiet"),
  move: token("later-move"),
  rule: token("later-rule"),
  edge: token("later-quiet"),
  wood: "none",
};

/** A resolution: ink and ground change places. */
const dark: CardTheme = { ...later, ground: token("ink"), ink: token("ground"), wood: "none" };

export const cardThemes = { ground, plate, later, dark } as const;

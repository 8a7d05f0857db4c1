import type { Blank, Gift } from "../../story/types.ts";

type Point = readonly [x: number, y: number];

/** A part of a drawing that a blank belongs to. Points are in the drawing's own units. */
type Place = {
  /** Names the place for the stylesheet, which sets the blank at the leader's end. */
  place: string;
  /** The part itself, where the leader begins with a dot. */
  at: Point;
  /** Where the leader turns, and where it ends beside its blank. */
  turn: Point;
  end: Point;
  /** Where the letter stands when the blanks are listed below. */
  pin: Point;
};

type Anatomy = {
  /** The drawing's view box. */
  box: readonly [left: number, top: number, width: number, height: number];
  /** In the order of a gift's blanks in the story. */
  places: readonly Place[];
};

/** What can be pointed at. The stylesheet has the leaders' ends too, in per cent: change both together. */
export const anatomy: Readonly<Record<NonNullable<Gift["drawing"]>, Anatomy>> = {
  rifle: {
    box: [0, 0, 1200, 270],
    places: [
      { place: "receiver", at: [570, 73], turn: [570, -70], end: [586, -70], pin: [570, -70] },
      { place: "muzzle", at: [1166, 92], turn: [1166, -70], end: [1150, -70], pin: [1166, -70] },
      { place: "stock", at: [236, 122], turn: [236, -70], end: [252, -70], pin: [236, -70] },
    ],
  },
  glove: {
    box: [20, 90, 620, 800],
    places: [
      { place: "hand", at: [330, 463], turn: [680, 330], end: [705, 330], pin: [330, 463] },
      { place: "ring", at: [440, 846], turn: [680, 740], end: [705, 740], pin: [440, 846] },
    ],
  },
};

/** Russia is left, North Korea right: what Kim gives points the other way. */
export const isMirrored = (gift: Gift): boolean => gift.giver === "north-korea";

/** The blanks of a gift with their places, from left to right as they are seen: so letters run with the eye. */
export function placesOf(gift: Gift): readonly (Place & { blank: Blank })[] {
  if (!gift.drawing) return [];
  const { places } = anatomy[gift.drawing];
  return gift.blanks
    .map((blank, i) => {
      const place = places[i];
      if (!place) throw new Error(`The ${gift.drawing} has no place for the blank "${blank.label}"`);
      return { ...place, blank };
    })
    .sort((a, b) => (isMirrored(gift) ? b.at[0] - a.at[0] : a.at[0] - b.at[0]));
}

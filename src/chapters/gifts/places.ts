import type { DataAttributes } from "../../page/attributes.ts";
import type { GiftPart, PlateGift } from "../../story/types.ts";

type Point = readonly [x: number, y: number];

/** A part of a drawing that a leader points at. Points are in the drawing's own units. */
type Place = {
  /** Its `data-at`: the stylesheet puts the words at the leader's end by it. */
  place: NonNullable<DataAttributes["data-at"]>;
  /** The part itself, where the leader begins with a dot. */
  at: Point;
  /** Where the leader turns, and where it ends beside its words. */
  turn: Point;
  end: Point;
  /** Where the letter stands when the parts are listed below; the leader goes through it. */
  pin: Point;
};

type Anatomy = {
  /** The drawing's view box. */
  box: readonly [left: number, top: number, width: number, height: number];
  /** In the order of a gift's blanks in the story, then of what is known. */
  places: readonly Place[];
};

/** giftParts.css has the leaders' ends too, in per cent: change both together. */
export const anatomy: Readonly<Record<PlateGift["drawing"], Anatomy>> = {
  rifle: {
    box: [0, 0, 1200, 270],
    places: [
      { place: "bolt", at: [452, 92], turn: [452, -215], end: [468, -215], pin: [452, -70] },
      { place: "muzzle", at: [1166, 92], turn: [1166, -215], end: [1150, -215], pin: [1166, -70] },
      { place: "sling", at: [133, 236], turn: [133, -215], end: [149, -215], pin: [133, -70] },
    ],
  },
  glove: {
    box: [20, 90, 620, 800],
    places: [
      { place: "hand", at: [330, 463], turn: [680, 350], end: [705, 350], pin: [330, 463] },
      { place: "ring", at: [440, 846], turn: [680, 740], end: [705, 740], pin: [440, 846] },
      { place: "fingertips", at: [312, 142], turn: [680, 106], end: [705, 106], pin: [312, 142] },
    ],
  },
};

/** Russia is left, North Korea right, so what Kim gives points the other way. */
export const isMirrored = (gift: PlateGift): boolean => gift.giver === "north-korea";

/** The parts of a gift with their places, from left to right as they are seen, so that the letters are in order. */
export function placesOf(gift: PlateGift): readonly (Place & { part: GiftPart; isBlank: boolean })[] {
  const { places } = anatomy[gift.drawing];
  return [...gift.blanks, ...(gift.known ?? [])]
    .map((part, i) => {
      const place = places[i];
      if (!place) throw new Error(`The ${gift.drawing} has no place for "${part.label}"`);
      return { ...place, part, isBlank: i < gift.blanks.length };
    })
    .sort((a, b) => (isMirrored(gift) ? b.at[0] - a.at[0] : a.at[0] - b.at[0]));
}

import { guests } from "../../story/context.ts";
import { stops } from "../../story/itinerary.ts";
import { people } from "../../story/people.ts";
import type { Guest, Side } from "../../story/types.ts";

/** Russia stands left, North Korea right, here as everywhere. */
export const SIDES: readonly Side[] = ["russia", "north-korea"];

/** Those of one side who have a seat, who stand at a stop, or (null) whose stop is not in our sources. */
export const guestsAt = (at: Guest["at"], side: Side): readonly Guest[] =>
  guests.filter((guest) => guest.at === at && people[guest.person].side === side);

/** The stops where somebody stands who has no seat, in the order of the journey; last, that of which no stop is known. */
export const standing: readonly ((typeof stops)[number] | null)[] = [
  ...stops.filter(({ id }) => guests.some(({ at }) => at === id)),
  null,
];

/** Whether somebody leads their side: the first at the table. */
export const leadsSide = (guest: Guest): boolean =>
  SIDES.some((side) => guestsAt("talks", side)[0]?.person === guest.person);

import { guests } from "../../story/context.ts";
import { people } from "../../story/people.ts";
import type { Guest, Side } from "../../story/types.ts";

/** Russia stands left, North Korea right, here as everywhere. */
export const SIDES: readonly Side[] = ["russia", "north-korea"];

/** Those of one side who have a seat, who stand at a stop, or (null) who are known only to have been on the train. */
export const guestsAt = (at: Guest["at"], side: Side): readonly Guest[] =>
  guests.filter((guest) => guest.at === at && people[guest.person].side === side);

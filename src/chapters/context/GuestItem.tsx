import { guestWords } from "@edition/context.ts";
import { guests } from "../../story/context.ts";
import { stops } from "../../story/itinerary.ts";
import { people } from "../../story/people.ts";
import { ItemFrame } from "../frame/ItemFrame.tsx";
import { Guest } from "./Guest.tsx";
import { TALKS, Where } from "./GuestList.tsx";
import { SIDES } from "./guests.ts";
import { READINGS } from "./items.ts";
import { Readings } from "./Readings.tsx";

/** One item of the wider picture alone: a person of the guest list with side and place, or the experts' readings. */
export function GuestItem({ id }: { id: string }) {
  if (id === READINGS) {
    return (
      <ItemFrame chapter="context">
        <Readings />
      </ItemFrame>
    );
  }
  const guest = guests.find((candidate) => candidate.person === id);
  if (!guest) throw new Error(`There is nobody on the guest list called ${id}`);
  const side = SIDES.find((candidate) => candidate === people[guest.person].side);
  if (!side) throw new Error(`${id} is on neither side of the table`);
  const seated = guest.at === "talks";
  const at = seated ? TALKS : guest.at;
  return (
    <ItemFrame chapter="context" group={guestWords.name} note={guestWords.entryNote}>
      <div className="guest">
        <Where stop={stops.find((stop) => stop.id === at) ?? null} />
        <div className="guest-side" data-side={side}>
          <p className="guest-country">{guestWords.sides[side]}</p>
          <ul>
            <Guest guest={guest} seated={seated} />
          </ul>
        </div>
      </div>
    </ItemFrame>
  );
}

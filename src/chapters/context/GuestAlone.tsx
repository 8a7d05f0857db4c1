import { guestWords } from "@edition/context.ts";
import { guests } from "../../story/context.ts";
import { stops } from "../../story/itinerary.ts";
import { people } from "../../story/people.ts";
import { Alone } from "../../ui/Alone.tsx";
import { Guest } from "./Guest.tsx";
import { TALKS, Where } from "./GuestList.tsx";
import { SIDES } from "./guests.ts";

/** One person of the guest list by itself: which side, where on record, and the entry. */
export function GuestAlone({ id }: { id: string }) {
  const guest = guests.find((candidate) => candidate.person === id);
  if (!guest) throw new Error(`There is nobody on the guest list called ${id}`);
  const side = SIDES.find((candidate) => candidate === people[guest.person].side);
  if (!side) throw new Error(`${id} is on neither side of the table`);
  const seated = guest.at === "talks";
  const at = seated ? TALKS : guest.at;
  return (
    <Alone section="context" group={guestWords.name} note={guestWords.entryNote}>
      <div className="guest">
        <div className="guest-alone">
          <Where stop={stops.find((stop) => stop.id === at) ?? null} />
          <div className="guest-side" data-side={side}>
            <p className="guest-country">{guestWords.sides[side]}</p>
            <ul>
              <Guest guest={guest} seated={seated} />
            </ul>
          </div>
        </div>
      </div>
    </Alone>
  );
}

import { guestWords } from "@edition/context.ts";
import { useHref } from "../../page/page.tsx";
import { Subheading } from "../../ui/Subheading.tsx";
import { GuestEntry } from "./GuestEntry.tsx";
import { guestsAt, SIDES } from "./guests.ts";

const { places, sides, standing } = guestWords;

/** The stops where somebody came along who was not at the talks, in order of the journey, with their names. */
const STOPS = Object.entries(places) as [keyof typeof places, string][];

/** Who else came, by place: the place in the middle, Russia's side left of it, North Korea's right. */
export function Standing() {
  const href = useHref();
  return (
    <div className="standing deferred">
      <Subheading>{standing}</Subheading>
      <ol>
        {STOPS.map(([stop, name]) => (
          <li key={stop} className="standing-place">
            <p>{stop === "train" ? name : <a href={href(`/itinerary/${stop}/`)}>{name}</a>}</p>
            {SIDES.map((side) => {
              const guests = guestsAt(stop === "train" ? null : stop, side);
              return (
                guests.length > 0 && (
                  <ul key={side} data-side={side} aria-label={sides[side]}>
                    {guests.map((guest) => (
                      <GuestEntry key={guest.person} guest={guest} />
                    ))}
                  </ul>
                )
              );
            })}
          </li>
        ))}
      </ol>
    </div>
  );
}

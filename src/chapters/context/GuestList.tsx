import { guestWords } from "@edition/context.ts";
import { useHref } from "../../page/page.tsx";
import { stops } from "../../story/itinerary.ts";
import type { Stop } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";
import { Guest } from "./Guest.tsx";
import { guestsAt, SIDES, standing } from "./guests.ts";

/** The stop of the talks. */
export const TALKS = "vostochny";

/**
 * The two delegations at one long table, seen from above; below it, on the line of the journey, those who are on record
 * at a stop only. Picture and list are one: each side is a list, each person an entry with an address.
 */
export function GuestList() {
  const { key } = guestWords;
  return (
    <div className="guest">
      <div className="context-head">
        <h3>{guestWords.name}</h3>
        <p className="context-note">
          {guestWords.note} {guestWords.entryNote}
        </p>
      </div>
      <div className="guest-head">
        <ul className="guest-key">
          <li>
            <i className="guest-ring" /> {key.stop}
          </li>
          <li>
            <i className="guest-bar" /> {key.objection}
          </li>
          <li>
            <i className="guest-square" data-by="un" /> {key.un}
          </li>
          <li>
            <i className="guest-square" /> {key.state}
          </li>
        </ul>
      </div>
      <div className="guest-hall">
        <TableTop />
        <Where stop={stops.find(({ id }) => id === TALKS) ?? null} />
        {SIDES.map((side) => (
          <div key={side} className="guest-side" data-side={side}>
            <p className="guest-country">{guestWords.sides[side]}</p>
            <ul aria-label={`${guestWords.sides[side]}: ${guestWords.talks}`}>
              {guestsAt("talks", side).map((guest) => (
                <Guest key={guest.person} guest={guest} seated />
              ))}
              {side === "north-korea" && (
                <li className="guest-place guest-nobody">
                  <Blank says={guestWords.nobody} />
                </li>
              )}
            </ul>
          </div>
        ))}
      </div>
      <div className="guest-stands">
        {standing.map((stop) => (
          <Stand key={stop?.id ?? ""} stop={stop} />
        ))}
      </div>
      <p className="context-note">{guestWords.noMark}</p>
    </div>
  );
}

/** A stop on the line of the journey, with those who stand there, Russia's left of it, North Korea's right. */
function Stand({ stop }: { stop: Stop | null }) {
  const sides = SIDES.filter((side) => guestsAt(stop?.id ?? null, side).length > 0);
  return (
    <div className="guest-stand" data-sides={sides.join(" ")}>
      <Where stop={stop} />
      {sides.map((side) => (
        <div key={side} className="guest-side" data-side={side}>
          <p className="guest-country">{guestWords.sides[side]}</p>
          <ul aria-label={`${guestWords.sides[side]}: ${stop?.name ?? guestWords.nowhere.name}`}>
            {guestsAt(stop?.id ?? null, side).map((guest) => (
              <Guest key={guest.person} guest={guest} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** A stop's day and name, which lead to it; brackets, where none is known. */
export function Where({ stop }: { stop: Stop | null }) {
  const href = useHref();
  return stop ? (
    <p className="guest-where" data-known="">
      <b>{stop.numeral}</b> <a href={href(`/itinerary/${stop.id}/`)}>{stop.name}</a>
    </p>
  ) : (
    <p className="guest-where">
      {guestWords.nowhere.name} <Blank says={guestWords.nowhere.says} />
    </p>
  );
}

/** The table: contour, inner line, and hatching along the edge that is turned from the light. */
function TableTop() {
  return (
    <div className="guest-table" aria-hidden="true">
      <svg aria-hidden="true">
        <defs>
          <pattern id="guest-hatch" width="14" height="12" patternUnits="userSpaceOnUse">
            <path className="d-hatch" d="M0 11L14 3" />
          </pattern>
        </defs>
        <rect width="100%" height="100%" fill="url(#guest-hatch)" />
      </svg>
    </div>
  );
}

import { useHref } from "../../app/page.tsx";
import { lineOfSentence } from "../../certainty/lines.ts";
import {
  besides,
  guests,
  guestWords,
  readings,
  readingsText,
  readingsWords,
} from "../../story/en/context.ts";
import { stops } from "../../story/en/itinerary.ts";
import { type PersonId, people } from "../../story/en/people.ts";
import type { Guest, Person, Reading, Side } from "../../story/types.ts";
import { LineMark } from "../../ui/LineMark.tsx";
import { Prose, Statement } from "../../ui/Prose.tsx";
import { Room } from "../../ui/Room.tsx";

/** Russia stands left, North Korea right, here as everywhere. */
const SIDES: readonly Side[] = ["russia", "north-korea"];

const LEADERS: Readonly<Record<Side, PersonId>> = { russia: "vladimir-putin", "north-korea": "kim-jong-un" };

/** What has a place at the table; anything else in `at` is a stop of the journey. */
const isSeated = ({ at }: Guest): boolean => at === "talks" || at === "party";

const guestsOf = (side: Side, seated: boolean): readonly Guest[] =>
  guests.filter((guest) => people[guest.person].side === side && isSeated(guest) === seated);

/** Who came, what was talked about besides arms, and what others read into it. */
export function Context() {
  return (
    <Room id="context" wall="plate">
      <GuestList />
      <div className="context-besides">
        <h3>{besides.name}</h3>
        <Prose of={[besides.text]} />
      </div>
      <Readings />
    </Room>
  );
}

/** The two delegations at one long table, seen from above, and those who stood elsewhere below it. */
function GuestList() {
  return (
    <div className="guest">
      <div className="context-head">
        <h3>{guestWords.name}</h3>
        <p className="context-note">{guestWords.note}</p>
      </div>
      <div className="guest-hall">
        <TableTop />
        {SIDES.map((side) => (
          <div key={side} className="guest-side" data-side={side}>
            <h4>{guestWords.sides[side]}</h4>
            <ol>
              <li className="guest-place" data-leader="">
                <Seat />
                <div className="guest-words">
                  <Name of={LEADERS[side]} />
                </div>
              </li>
              {guestsOf(side, true).map((guest) => (
                <Place key={guest.person} guest={guest} />
              ))}
            </ol>
          </div>
        ))}
      </div>
      <div className="guest-elsewhere">
        <h4>{guestWords.elsewhere}</h4>
        {SIDES.map((side) => (
          <div key={side}>
            <h5>{guestWords.sides[side]}</h5>
            <ul>
              {guestsOf(side, false).map((guest) => (
                <Elsewhere key={guest.person} guest={guest} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}

/** One person's place at the table: the field lies on the table before the seat, like a card. */
function Place({ guest }: { guest: Guest }) {
  // The seat is a claim as well: where only others say that somebody came, its ring is dotted and stays empty.
  return (
    <li className="guest-place">
      <Seat line={lineOfSentence(guest.runs) === "dotted" ? "dotted" : undefined} />
      <p className="guest-field">{guest.field}</p>
      <div className="guest-words">
        <Name of={guest.person} />
        <p className="guest-runs">
          <Statement of={guest.runs} />
        </p>
      </div>
    </li>
  );
}

/** Somebody whom the record has at a stop of the journey, not at the table. */
function Elsewhere({ guest }: { guest: Guest }) {
  const href = useHref();
  const stop = stops.find(({ id }) => id === guest.at);
  return (
    <li className="guest-away">
      <div className="guest-words">
        <Name of={guest.person} />
        <div className="guest-runs">
          <p>
            <Statement of={guest.runs} />
          </p>
          {stop && (
            <p className="guest-stop">
              <a href={href(`/itinerary/${stop.id}/`)}>{stop.name}</a>
            </p>
          )}
        </div>
      </div>
    </li>
  );
}

/** A name, the same in its own script, and the office of September 2023. */
function Name({ of: id }: { of: PersonId }) {
  const person: Person = people[id];
  return (
    <div className="guest-who">
      <p className="guest-name">
        <b>{person.name}</b>
        {person.original && (
          <>
            {" "}
            <span lang={person.original.lang}>{person.original.text}</span>
          </>
        )}
      </p>
      {person.office && <p className="guest-office">{person.office}</p>}
    </div>
  );
}

/** A seat from above, its back away from the table, as round the council's horseshoe. */
function Seat({ line }: { line?: "dotted" | undefined }) {
  return (
    <svg className="guest-seat" viewBox="-32 -32 64 64" data-kind={line} aria-hidden="true">
      <circle className="d-contour" r="20" />
      <path className="d-contour" d="M14 -24A28 28 0 0 1 14 24" />
    </svg>
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

/** Named experts and services under their place on our scale; who speaks of something else stands beside it. */
function Readings() {
  const { scale } = readingsWords;
  return (
    <div className="reading">
      <div className="context-head">
        <h3>{readingsWords.name}</h3>
        <p className="context-note">{readingsWords.note}</p>
      </div>
      <div className="reading-scale">
        {(Object.keys(scale) as Reading["scale"][]).map((place) => (
          <div key={place} className="reading-place" data-scale={place}>
            <h4>{scale[place]}</h4>
            <ul>
              {readings
                .filter((reading) => reading.scale === place)
                .map((reading) => (
                  <Label key={reading.who} reading={reading} />
                ))}
            </ul>
          </div>
        ))}
      </div>
      <Prose of={[readingsText]} className="reading-text" />
    </div>
  );
}

/** One reading: whose it is, what it says, where and when it was said. */
function Label({ reading: { who, where, when, text } }: { reading: Reading }) {
  const line = lineOfSentence(text);
  return (
    <li>
      {line && <LineMark line={line} />}
      <p className="reading-who">{who}</p>
      <p className="reading-words">
        <Statement of={text} />
      </p>
      <p className="reading-where">
        {where}, {when}
      </p>
    </li>
  );
}

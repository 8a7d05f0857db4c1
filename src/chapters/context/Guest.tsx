import { guestWords } from "@edition/context.ts";
import { Mark } from "../../evidence/Mark.tsx";
import { Statement } from "../../evidence/Prose.tsx";
import { useHref } from "../../page/page.tsx";
import { concerns } from "../../story/concerns.ts";
import { stops } from "../../story/itinerary.ts";
import { longDate } from "../../story/language.ts";
import { people } from "../../story/people.ts";
import type { Guest as GuestRecord } from "../../story/types.ts";
import { AnchorHeading, AnchorSection } from "../../ui/AnchorSection.tsx";
import { Blank } from "../../ui/Blank.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { leadsSide } from "./guests.ts";
import { contextItems } from "./items.ts";

/**
 * One person of the guest list: a seat at the table or a place at a stop; the name, also in its own script; the office of
 * September 2023 and what it runs; sanctions. Lines lead from the seat to further stops where the person is on record, and
 * to the objections that the office bears on.
 */
export function Guest({ guest, seated = false }: { guest: GuestRecord; seated?: boolean }) {
  const person = people[guest.person];
  const anchor = itemAnchor("context", contextItems, guest.person);
  const { sanctions } = guest;
  return (
    <AnchorSection
      as="li"
      {...anchor}
      className="guest-place"
      line={guest.line}
      data={{ "data-leader": leadsSide(guest) ? "" : undefined }}
    >
      <Seat seated={seated} line={guest.line} sanctions={sanctions?.by} />
      <p className="guest-field">{guest.field}</p>
      <div className="guest-words">
        <AnchorHeading as="h4" className="guest-name">
          {person.name}
          {person.original && (
            <>
              {" "}
              <span lang={person.original.lang}>{person.original.text}</span>
            </>
          )}
        </AnchorHeading>
        <p className="guest-office">{person.office}</p>
        <p className="guest-runs">
          <Statement of={guest.runs} />
        </p>
        {sanctions && (
          <p className="guest-sanctions">
            <i className="guest-square" data-by={sanctions.by} /> <Statement of={sanctions.text} />{" "}
            {sanctions.date ? `(${longDate(sanctions.date)})` : <Blank says={guestWords.undated} />}
          </p>
        )}
      </div>
      <Ties guest={guest} />
    </AnchorSection>
  );
}

/** Where the lines from a seat lead: further stops as rings, then objections as bars. */
function Ties({ guest: { also = [], bearsOn = [] } }: { guest: GuestRecord }) {
  const href = useHref();
  const objections = concerns.filter(({ id }) => bearsOn.includes(id));
  if (also.length + objections.length === 0) return null;
  return (
    <ul className="guest-ties">
      {also.map(({ stop, cites }) => (
        <li key={stop}>
          <i className="guest-ring" />
          <span className="visually-hidden">{guestWords.stop}: </span>
          <a href={href(`/itinerary/${stop}/`)}>{stops.find(({ id }) => id === stop)?.name}</a>
          <Mark claims={cites} />
        </li>
      ))}
      {objections.map(({ id, name }) => (
        <li key={id}>
          <i className="guest-bar" />
          <span className="visually-hidden">{guestWords.objection}: </span>
          <a href={href(`/concerns/${id}/`)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

/**
 * A seat from above, its back away from the table, as round the council's horseshoe; somebody who stands has no chair.
 * Where only others say that somebody came, the outline is dotted and stays empty. A square marks sanctions.
 */
function Seat({
  seated,
  line,
  sanctions,
}: {
  seated: boolean;
  line: GuestRecord["line"];
  sanctions: "un" | "state" | undefined;
}) {
  return (
    <svg className="guest-seat" viewBox="-32 -32 64 64" data-kind={line} aria-hidden="true">
      <circle className="d-contour" r="20" />
      {seated && <path className="d-contour" d="M14 -24A28 28 0 0 1 14 24" />}
      {sanctions && (
        <rect className="guest-square" data-by={sanctions} x="8" y="-30" width="20" height="20" />
      )}
    </svg>
  );
}

import { bearsOnNote, guestWords } from "@edition/context.ts";
import { Fragment, type ReactNode } from "react";
import { itemFacts, undated } from "../../evidence/itemFacts.ts";
import { Mark } from "../../evidence/Mark.tsx";
import { Prose, Statement } from "../../evidence/Prose.tsx";
import { useHref } from "../../page/page.tsx";
import { concerns } from "../../story/concerns.ts";
import { stops } from "../../story/itinerary.ts";
import { people } from "../../story/people.ts";
import type { Cites, ClaimId, Guest, Paragraph, Side } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";
import type { ItemContent } from "../frame/definition.ts";
import { GuestFigure } from "./GuestFigure.tsx";

const terms = guestWords.facts;

/** What the same sentence of many pages rests on: its mark leads there, and the list of evidence keeps to the person. */
const ON_MANY_PAGES: readonly ClaimId[] = [
  "o-talks-lists",
  "o-talks-kcna",
  "o-talks-russia",
  "r-rule-travel",
];
/** How many claims are listed at most: those of the facts and of the text's beginning. The marks lead to all. */
const MOST_LISTED = 5;

/** Before it no line breaks: a mark behind a link stays beside the last word. */
const WORD_JOINER = "\u2060";

/** Things of the story that a fact leads to, one below the other, each with the mark of what it rests on. */
function Links({ to }: { to: readonly { path: string; name: string; cites?: Cites }[] }) {
  const href = useHref();
  return to.map(({ path, name, cites }, i) => (
    <Fragment key={path}>
      {i > 0 && <br />}
      <a href={href(path)}>{name}</a>
      {cites && (
        <>
          {WORD_JOINER}
          <Mark claims={cites} />
        </>
      )}
    </Fragment>
  ));
}

/** Where the record has somebody, by stop. */
function placesOf({ at, also = [], lineBy }: Guest): readonly { path: string; name: string; cites: Cites }[] {
  const first = at === null ? [] : [{ stop: at === "talks" ? "vostochny" : at, cites: [lineBy] as Cites }];
  return [...first, ...also].map(({ stop, cites }) => ({
    path: `/itinerary/${stop}/`,
    name: stops.find(({ id }) => id === stop)?.name ?? stop,
    cites,
  }));
}

function factsOf(guest: Guest): ItemContent["facts"] {
  const { side, office } = people[guest.person];
  const { at, line, sanctions, listedByUn, bearsOn = [] } = guest;
  const places = placesOf(guest);
  const objections = concerns.filter(({ id }) => bearsOn.includes(id));
  const fact = (term: string, value: ReactNode) => ({ term, value });
  return [
    fact(terms.side, guestWords.sides[side as Side]),
    fact(terms.office, office),
    ...(at === null && line === "solid" ? [fact(terms.onRecord, terms.train)] : []),
    ...(places.length > 0
      ? [fact(line === "solid" ? terms.onRecord : terms.saidAt, <Links to={places} />)]
      : []),
    ...(objections.length > 0
      ? [
          fact(
            objections.length > 1 ? terms.objections.other : terms.objections.one,
            <Links to={objections.map(({ id, name }) => ({ path: `/concerns/${id}/`, name }))} />,
          ),
        ]
      : []),
    ...(sanctions ? [fact(terms.sanctions, <Statement of={sanctions} />)] : []),
    ...(listedByUn ? [fact(terms.exemption, <Blank says={terms.unknown} />)] : []),
  ];
}

/** All that is told of one person. */
export function guestContent(guest: Guest): ItemContent {
  const { name, original } = people[guest.person];
  const text: readonly Paragraph[] = guest.bearsOn ? [...guest.text, [bearsOnNote]] : guest.text;
  return {
    name,
    ...(original && { original }),
    figure: <GuestFigure guest={guest} />,
    facts: factsOf(guest),
    text: <Prose of={text} />,
    evidence: itemFacts(guest, undated)
      .claims.filter((claim) => claim === guest.lineBy || !ON_MANY_PAGES.includes(claim))
      .slice(0, MOST_LISTED),
  };
}

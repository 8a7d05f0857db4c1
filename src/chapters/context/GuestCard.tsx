import { guestPageWords } from "@edition/context.ts";
import type { Caveat } from "../../page/item.ts";
import { Card } from "../../share/card/Card.tsx";
import { Foot } from "../../share/card/Foot.tsx";
import { broken, fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { CAPS, CARD, COLUMN, EDGE, FLANK } from "../../share/card/layout.ts";
import { linePattern } from "../../share/card/linePattern.ts";
import { Sides } from "../../share/card/Sides.tsx";
import { cardThemes } from "../../share/card/theme.ts";
import { guests } from "../../story/context.ts";
import { stops } from "../../story/itinerary.ts";
import { people } from "../../story/people.ts";
import type { Guest, Person } from "../../story/types.ts";

const theme = cardThemes.plate;
/** Where the picture begins, under the rule. */
const TOP = 104;
/** The edge of the table, or the line of the journey, seen from Russia's side. */
const TABLE = 834;
const SEAT = { radius: 74, y: 300 } as const;

/** A name as it may break: a Korean given name stays whole behind the family name. */
const held = ({ name, side }: Person): string =>
  side === "north-korea" ? name.replace(/(?<= .*) /g, "\u00a0") : name;

/**
 * A person: a seat at the table before the field of the office, or a place on the line of the journey, by the stop where
 * the record has them. Places are counted from Russia's side; `at` turns them round for North Korea's.
 */
export function GuestCard({ guest, caveat }: { guest: Guest; caveat: Caveat | null }) {
  const person = people[guest.person];
  const stop = stops.find(({ id }) => id === guest.at);
  const seated = guest.at === "talks";
  /** Whom both sides name, or who is on record elsewhere. */
  const sure = guest.line === "solid" && guest.named !== "kcna";
  const russian = person.side === "russia";
  const at = (x: number): number => (russian ? x : CARD.width - x);
  const [x, width] = russian ? [COLUMN.left, 306] : [COLUMN.right - 300, 300];
  const flank = russian ? COLUMN.right + 47 : EDGE.left;
  const name = fit("display", held(person), { width, height: 190, most: 118, least: 60, leading: 0.9 });
  const nameEnd = 140 + name.size * (CAPS + 0.9 * (name.lines.length - 1));
  const office = fit("label", person.office ?? "", { width, height: 176, most: 30, least: 24, leading: 1.2 });
  const seats = guests.filter((one) => one.at === "talks" && people[one.person].side === person.side);
  const place = seats.findIndex((one) => one.person === guest.person);
  const beside = [-1, 1].filter((step) => seats[place + step] !== undefined);
  const edge = at(TABLE);
  const turn = russian ? 180 : 0;
  return (
    <Card theme={theme}>
      {seated && (
        <>
          <rect
            x={russian ? edge : 0}
            y={TOP}
            width={CARD.width - TABLE}
            height={CARD.height - TOP}
            fill={theme.sunk}
          />
          <path
            d={`M${edge} ${TOP}V${CARD.height}M${at(TABLE + 12)} ${TOP}V${CARD.height}`}
            stroke={theme.ink}
            strokeWidth="4"
          />
        </>
      )}
      {!seated && <path d={`M${edge} ${TOP}V${CARD.height}`} stroke={theme.ink} strokeWidth="4" />}
      <Sides theme={theme} />
      <clipPath id="below">
        <rect y={TOP} width={CARD.width} height={CARD.height - TOP} />
      </clipPath>
      {seated &&
        beside.map((step) => (
          <g key={step} clipPath="url(#below)">
            <g
              transform={`translate(${at(738)} ${SEAT.y + step * 222})`}
              fill="none"
              stroke={theme.edge}
              strokeWidth="3"
            >
              <circle r={SEAT.radius * 0.72} />
              <path d="M40-68A80 80 0 0 1 40 68" transform={`rotate(${turn})`} />
            </g>
          </g>
        ))}
      <g transform={`translate(${at(738)} ${SEAT.y})`} fill="none" stroke={theme.ink} strokeWidth="5">
        <circle r={SEAT.radius} fill={sure ? theme.ink : "none"} {...(!sure && linePattern("dotted", 6))} />
        {seated && <path d="M52-88A102 102 0 0 1 52 88" transform={`rotate(${turn})`} strokeWidth="6" />}
        <path d={russian ? "M74 0H96" : "M-74 0H-96"} />
      </g>
      <Lines {...name} face="display" leading={0.9} x={x} y={140 + name.size * CAPS} fill={theme.ink} />
      <Lines {...office} face="label" leading={1.2} x={x} y={nameEnd + 48} fill={theme.ink} />
      {seated ? (
        <Lines
          {...fit("display", guestPageWords.talks, {
            width: FLANK,
            height: 150,
            most: 60,
            least: 40,
            leading: 0.95,
          })}
          face="display"
          leading={0.95}
          x={flank}
          y={SEAT.y + 14}
          fill={theme.ink}
        />
      ) : stop ? (
        <>
          <circle cx={edge} cy={SEAT.y} r="12" fill={theme.plate} stroke={theme.ink} strokeWidth="5" />
          <Lines lines={[stop.numeral]} face="display" size={150} x={flank - 3} y={SEAT.y} fill={theme.ink} />
          <Lines
            lines={broken("label", stop.name, 28, FLANK, 3)}
            face="label"
            size={28}
            x={flank}
            y={SEAT.y + 48}
            fill={theme.ink}
          />
        </>
      ) : (
        <>
          <path
            d={`M${flank + 14} ${SEAT.y - 44}H${flank + 2}V${SEAT.y + 10}H${flank + 14}M${flank + FLANK - 14} ${SEAT.y - 44}H${flank + FLANK - 2}V${SEAT.y + 10}H${flank + FLANK - 14}`}
            fill="none"
            stroke={theme.ink}
            strokeWidth="4"
          />
          <Lines
            lines={broken("label", guestPageWords.train, 28, FLANK, 3)}
            face="label"
            size={28}
            x={flank}
            y={SEAT.y + 56}
            fill={theme.ink}
          />
        </>
      )}
      <Foot theme={theme} caveat={caveat} x={x} width={russian ? 350 : width} />
    </Card>
  );
}

import { guestWords } from "@edition/context.ts";
import { people } from "../../story/people.ts";
import type { Guest, Side } from "../../story/types.ts";
import { guestsAt, SIDES } from "./guests.ts";

/** The table and its seats, in units of the drawing. The side of the person has the more room beside it. */
const VIEW = { width: 360, height: 262 } as const;
const TABLE = { width: 84, top: 32, near: 80 } as const;
const SEAT = { radius: 8, step: 20, first: 50 } as const;
/** Where those stand who were not at the talks, and how large the person's own sign is. */
const STANDING = { away: 48, y: 210 } as const;
const OWN = 12;

/** What is said below the picture. */
function captionOf({ at, named, person }: Guest): string {
  const { seatOf } = guestWords;
  if (at !== "talks") return seatOf.none;
  return guestsAt("talks", people[person].side as Side)[0]?.person === person
    ? seatOf.leader
    : seatOf[named ?? "both"];
}

/** The table of the talks with one person's own seat, or the place beside it, and the name at the end of a leader. */
export function GuestFigure({ guest }: { guest: Guest }) {
  const { side, name } = people[guest.person];
  const own = side === "russia" ? -1 : 1;
  const half = TABLE.width / 2;
  const middle = VIEW.width / 2 - own * (VIEW.width / 2 - TABLE.near - half);
  const edge = (toward: number): number => middle + toward * half;
  const seats = guestsAt("talks", side as Side);
  const row = seats.findIndex(({ person }) => person === guest.person);
  const y = row < 0 ? STANDING.y : SEAT.first + row * SEAT.step;
  const x = edge(own) + (row < 0 ? own * STANDING.away : 0);
  const end = own < 0 ? 0 : VIEW.width;
  const sweep = (toward: number): 0 | 1 => (toward < 0 ? 0 : 1);
  return (
    <figure className="guest-figure">
      <svg viewBox={`0 0 ${VIEW.width} ${VIEW.height}`} aria-hidden="true">
        <rect
          x={edge(-1)}
          y={TABLE.top}
          width={TABLE.width}
          height={VIEW.height - TABLE.top - 2}
          className="guest-table"
        />
        {SIDES.map((of) => {
          const toward = of === "russia" ? -1 : 1;
          return (
            <g key={of}>
              {guestsAt("talks", of).map(({ person, named }, i) =>
                person === guest.person ? null : (
                  <path
                    key={person}
                    d={`M${edge(toward)} ${SEAT.first - SEAT.radius + i * SEAT.step}a${SEAT.radius} ${SEAT.radius} 0 0 ${sweep(toward)} 0 ${2 * SEAT.radius}`}
                    data-named={named}
                  />
                ),
              )}
              <text x={middle + toward * 8} y={TABLE.top - 12} textAnchor={toward < 0 ? "end" : "start"}>
                {guestWords.sides[of]}
              </text>
            </g>
          );
        })}
        {row < 0 ? (
          <circle cx={x} cy={y} r={OWN} data-named={guest.line === "solid" ? "both" : "kcna"} />
        ) : (
          <path
            d={`M${x} ${y - OWN}a${OWN} ${OWN} 0 0 ${sweep(own)} 0 ${2 * OWN}`}
            data-named={guest.named}
          />
        )}
        <path d={`M${x + own * OWN} ${y}H${end}`} className="guest-leader" />
        <text x={end} y={y - 9} textAnchor={own < 0 ? "start" : "end"} className="guest-name">
          {name}
        </text>
      </svg>
      <figcaption>
        {captionOf(guest)} {guestWords.seatOf.key}
      </figcaption>
    </figure>
  );
}

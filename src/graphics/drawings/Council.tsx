import type { CouncilVote, Vote } from "../../story/types.ts";

/** Centre of each seat and the direction of its chair's back in degrees, as in council.svg, seat 1 first. */
export const SEATS = [
  [110, 442, 180],
  [110, 364, 180],
  [110, 287, 181],
  [124, 211, 199],
  [160, 143, 217],
  [215, 89, 235],
  [284, 54, 252],
  [360, 42, 270],
  [436, 54, 288],
  [505, 89, 306],
  [561, 143, 323],
  [597, 211, 341],
  [610, 287, 359],
  [610, 364, 0],
  [610, 442, 0],
] as const;

/** Seating is schematic: only these two seats stand for a country. */
export const RUSSIA = 10;
const CHINA = 3;

/** The horseshoe table. */
export const TABLE = "M142 442V292A218 218 0 0 1 578 292V442H522V292A162 162 0 0 0 198 292V442Z";
const EDGES = "M150 434V292A210 210 0 0 1 570 292V434M190 434V292A170 170 0 0 1 530 292V434";

/** Hatching along the inner edge of the table, on its right: turning strokes round its bend, straight ones at its leg. */
const HATCHING = [
  ...Array.from({ length: 11 }, (_, i) => `M536 ${300 + 12 * i}l14 8`),
  ...Array.from({ length: 13 }, (_, i) => {
    const turn = Math.PI * (1.5 + i / 24);
    const from = [360 + 176 * Math.cos(turn), 292 + 176 * Math.sin(turn)].map(Math.round);
    const to = [360 + 192 * Math.cos(turn + 0.05), 292 + 192 * Math.sin(turn + 0.05)].map(Math.round);
    return `M${from.join(" ")}L${to.join(" ")}`;
  }),
].join("");

const MARKS: Readonly<Record<Vote, string | null>> = {
  "in-favour": null,
  against: "M-1-1L1 1M1-1L-1 1",
  abstaining: "M-1.4 0H1.4",
};

/**
 * The vote of each of the fifteen seats, seat 1 first; `null` for a member who did not vote. Russia and China have their
 * seats; the other votes fill the rest in the order in favour, against, abstaining.
 */
export function seatVotes({ inFavour, against, abstaining, russia, china }: CouncilVote): (Vote | null)[] {
  const left: Record<Vote, number> = { "in-favour": inFavour, against, abstaining };
  const seats: (Vote | null | undefined)[] = SEATS.map(() => undefined);
  for (const [seat, vote] of [
    [RUSSIA, russia],
    [CHINA, china],
  ] as const) {
    seats[seat] = vote;
    left[vote] -= 1;
  }
  const rest = (Object.keys(left) as Vote[]).flatMap((vote) =>
    Array.from({ length: Math.max(0, left[vote]) }, () => vote),
  );
  return seats.map((vote) => (vote === undefined ? (rest.shift() ?? null) : vote));
}

/** A seat: filled in favour, crossed against, barred abstaining, empty where no vote was cast. */
function Seat({ seat, vote, chair }: { seat: number; vote: Vote | null; chair: boolean }) {
  const place = SEATS[seat];
  if (!place) return null;
  const [x, y, turn] = place;
  const radius = seat === RUSSIA ? 34 : chair ? 20 : 23;
  const mark = vote && MARKS[vote];
  return (
    <g transform={`translate(${x} ${y})`} data-vote={vote ?? "none"}>
      <circle r={radius} />
      {mark && <path d={mark} transform={`scale(${Math.round(radius * 0.7)})`} />}
      {chair && seat !== RUSSIA && <path d="M14-24A28 28 0 0 1 14 24" transform={`rotate(${turn})`} />}
    </g>
  );
}

/**
 * A vote of the Security Council: fifteen seats round the horseshoe, the tally inside it, Russia's seat larger. Seating is
 * schematic. A page has many of them, so it has no ids, and a small one draws the seats in favour as the round ends of one
 * path. Unless it is small, a line leads from Russia's seat to the words on the right. The vote stands in words beside it.
 */
export function Council({
  vote: council,
  small = false,
  hatched = false,
  className,
}: {
  vote: CouncilVote;
  /** For less than 130 px: seats are dots, the table an outline. */
  small?: boolean;
  /** For 200 px and more. */
  hatched?: boolean;
  className?: string;
}) {
  const votes = seatVotes(council);
  const dotted = (seat: number): boolean => small && votes[seat] === "in-favour" && seat !== RUSSIA;
  const dots = SEATS.map(([x, y], seat) => (dotted(seat) ? `M${x} ${y}h0` : "")).join("");
  return (
    <svg
      className={className ? `council ${className}` : "council"}
      viewBox="60 0 600 480"
      aria-hidden="true"
      data-small={small ? "" : undefined}
    >
      <path className="council-table" d={TABLE} />
      {!small && <path className="council-edge" d={EDGES} />}
      {hatched && <path className="council-hatch" d={HATCHING} />}
      {dots && <path className="council-dots" d={dots} />}
      {votes.map((vote, seat) =>
        dotted(seat) ? null : <Seat key={seat} seat={seat} vote={vote} chair={!small} />,
      )}
      {!small && <path className="council-leader" d="M588 120L628 96H672" />}
      <text x="360" y="438">
        {council.inFavour}–{council.against}
      </text>
    </svg>
  );
}

import { RUSSIA, SEATS, seatVotes, TABLE } from "../../graphics/drawings/Council.tsx";
import type { CouncilVote, Vote } from "../../story/types.ts";
import type { CardTheme } from "./theme.ts";
import { inFace } from "./typefaces.ts";

const MARKS: Readonly<Partial<Record<Vote, string>>> = {
  against: "M-14-14L14 14M14-14L-14 14",
  abstaining: "M-17 0H17",
};

/**
 * The council's vote at a place and a scale: fifteen seats round the horseshoe, Russia's larger, the tally inside.
 * Filled is in favour, crossed against, barred abstaining. The file's seats, so that its places stay the drawing's own.
 */
export function Chamber({
  vote: council,
  x,
  y,
  scale,
  theme,
}: {
  vote: CouncilVote;
  x: number;
  y: number;
  scale: number;
  theme: CardTheme;
}) {
  const line = 4 / scale;
  return (
    <g
      transform={`translate(${x} ${y}) scale(${scale}) translate(-60 0)`}
      fill="none"
      stroke={theme.ink}
      strokeWidth={line}
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d={TABLE} fill={theme.wood} />
      {seatVotes(council).map((vote, seat) => {
        const [cx, cy, turn] = SEATS[seat] ?? SEATS[0];
        const large = seat === RUSSIA;
        const mark = vote && MARKS[vote];
        return (
          <g key={`${cx} ${cy}`} transform={`translate(${cx} ${cy})`}>
            <circle r={large ? 36 : 22} fill={vote === "in-favour" ? theme.ink : "none"} />
            {mark && <path d={mark} transform={large ? "scale(1.5)" : ""} />}
            {!large && scale > 0.5 && <path d="M14-26A30 30 0 0 1 14 26" transform={`rotate(${turn})`} />}
          </g>
        );
      })}
      <text
        x="360"
        y="438"
        fontSize="158"
        textAnchor="middle"
        fill={theme.ink}
        stroke="none"
        {...inFace("display")}
      >
        {council.inFavour}–{council.against}
      </text>
    </g>
  );
}

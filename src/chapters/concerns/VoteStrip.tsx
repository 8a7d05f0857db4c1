import { votesWords } from "@edition/concerns.ts";
import { breaks } from "../../story/concerns.ts";
import { list } from "../../story/language.ts";
import { resolutions } from "../../story/resolutions.ts";
import { placeOf, stackOf, yearOf, years } from "./voteStrip.ts";

/** Where the line of years lies, px; how far dots stand apart, and how large they are. */
const LINE = 82;
const STEP = 19;
const RADIUS = 8;

const yearsOf = (votes: readonly { date: string }[]): string => list(votes.map(({ date }) => yearOf(date)));
const label = `${votesWords.inFavour} ${yearsOf(resolutions)}. ${votesWords.against} ${yearsOf(breaks)}.`;

/** Russia's seat at each vote, over its year: filled in favour, crossed for a veto. As wide as its place; nothing in it scales. */
export function VoteStrip() {
  return (
    <svg className="vote-strip" role="img" aria-label={label}>
      <line x1="0" x2="100%" y1={LINE} y2={LINE} />
      {stackOf(resolutions).map(({ vote: { number, date }, above }) => (
        <circle
          key={number}
          className="vote-yes"
          cx={`${placeOf(date)}%`}
          cy={LINE - 14 - above * STEP}
          r={RADIUS}
        />
      ))}
      {breaks.map(({ date }) => (
        <svg key={date} x={`${placeOf(date)}%`} y={LINE - 14} overflow="visible" aria-hidden="true">
          <circle r={RADIUS} />
          <path d="M-5-5L5 5M5-5L-5 5" />
        </svg>
      ))}
      {years([...resolutions, ...breaks]).map(({ year, anchor }) => (
        <text key={year} x={`${placeOf(year)}%`} y={LINE + 20} textAnchor={anchor}>
          {year}
        </text>
      ))}
    </svg>
  );
}

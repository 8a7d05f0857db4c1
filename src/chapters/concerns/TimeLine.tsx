import { rulesWords } from "@edition/concerns.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { Council } from "../../graphics/drawings/Council.tsx";
import { useHref } from "../../page/page.tsx";
import { breaks } from "../../story/concerns.ts";
import { longDate } from "../../story/language.ts";
import { resolutions } from "../../story/resolutions.ts";
import { middles, placeOf, WIDTHS, YEARS } from "./timeLine.ts";
import { voteInWords } from "./voteInWords.ts";

const columns = middles([...resolutions.map(() => WIDTHS.vote), ...breaks.map(() => WIDTHS.break)]);
const dates = [...resolutions, ...breaks].map(({ date }) => date);
/** What came after the meeting says so. */
const SUMMIT = "2023-09-13";
const years = Array.from({ length: (YEARS.last - YEARS.first + 1) / 4 }, (_, i) => YEARS.first + i * 4);

/** The chambers of all eleven votes in a row, then the two votes at which it broke; below, their places in time. */
export function TimeLine() {
  const href = useHref();
  return (
    <div className="votes">
      <ol>
        {resolutions.map((resolution) => (
          <li key={resolution.number}>
            <a href={href(`/concerns/resolution-${resolution.number}/`)}>
              <Council vote={resolution} label={voteInWords(resolution)} small />
              <b>{resolution.number}</b>
            </a>
          </li>
        ))}
        {breaks.map((vote) => (
          <li key={vote.date}>
            <p>
              <Statement of={vote.text} />
              {vote.date > SUMMIT && <small>{rulesWords.later}</small>}
            </p>
            <Council vote={vote} label={vote.label} />
            <b>
              <time dateTime={vote.date}>{longDate(vote.date)}</time>
            </b>
          </li>
        ))}
      </ol>
      {/* The dates stand in words with the chambers and below: this is their picture. */}
      <svg className="votes-line" aria-hidden="true">
        {dates.map((date, i) => (
          <g key={date}>
            <line className="votes-leader" x1={`${columns[i]}%`} x2={`${placeOf(date)}%`} y1="0" y2="44" />
            <line x1={`${placeOf(date)}%`} x2={`${placeOf(date)}%`} y1="44" y2="60" />
          </g>
        ))}
        <line x1="0" x2="100%" y1="60" y2="60" />
        {breaks.map(({ date }) => (
          <svg key={date} x={`${placeOf(date)}%`} y="52" overflow="visible" aria-hidden="true">
            <path d="M-5-5L5 5M5-5L-5 5" />
          </svg>
        ))}
        <line x1={`${placeOf(SUMMIT)}%`} x2={`${placeOf(SUMMIT)}%`} y1="60" y2="66" />
        <text className="votes-summit" x={`${placeOf(SUMMIT)}%`} y="78">
          {rulesWords.summit}
        </text>
        {years.map((year) => (
          <text key={year} x={`${placeOf(`${year}-01-01`)}%`} y="78">
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}

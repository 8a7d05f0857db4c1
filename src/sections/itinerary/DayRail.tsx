import { useHref } from "../../app/page.tsx";
import { journeyWords, railDays, stops } from "../../story/en/itinerary.ts";

/** How many days of the rail had passed when the plan was reported. */
const REPORTED = railDays.findIndex(({ numeral }) => numeral === "14");

/** The stops of each day, in order: a day begins with its first stop. */
const days = railDays.map((day, i) => {
  const from = stops.findIndex(({ id }) => id === day.first);
  const next = railDays[i + 1]?.first;
  const to = next ? stops.findIndex(({ id }) => id === next) : stops.length;
  return { ...day, ids: stops.slice(from, to).map(({ id }) => id), later: i > REPORTED };
});

/** A locomotive and its carriages, small enough to stand on the rail. */
function RailTrain() {
  return (
    <svg className="rail-train" viewBox="0 0 96 18" aria-hidden="true">
      <path d="M1 14V5q0-2 2-2h25q2 0 2 2v9zM33 14V5q0-2 2-2h25q2 0 2 2v9zM65 14V5q0-2 2-2h18q7 1 10 8v3z" />
      <path d="M5 7h21M37 7h21M69 7h10" />
      <path d="M6 16h3M22 16h3M38 16h3M54 16h3M70 16h3M86 16h3" />
    </svg>
  );
}

/**
 * The days of the journey as a railway: a link to the first stop of each, a tick a stop, and the train on its edge. The
 * days before and after have half a cell each.
 */
export function DayRail() {
  const href = useHref();
  return (
    <nav className="rail" aria-label={journeyWords.rail}>
      <div className="rail-track" aria-hidden="true">
        <div className="rail-run" />
        <RailTrain />
      </div>
      <ol>
        {days.map(({ numeral, word, first, ids, later }, i) => (
          <li key={numeral} data-days={ids.join(" ")} data-later={later || undefined}>
            <a href={href(`/itinerary/${first}/`)}>
              <span className="rail-day">{numeral}</span>{" "}
              <span className={later ? "rail-word as-happened" : "rail-word"}>{word}</span>
              {i === REPORTED + 1 && <span className="rail-word as-reported">{journeyWords.railAhead}</span>}
              <span className="rail-ticks" aria-hidden="true">
                {ids.map((id) => (
                  <i key={id} data-tick={id} />
                ))}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

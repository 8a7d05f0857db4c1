import { journeyWords } from "@edition/itinerary.ts";
import { Drawing } from "../../graphics/drawings/Drawing.tsx";
import { useHref } from "../../page/page.tsx";
import { railDays, stops } from "../../story/itinerary.ts";
import { ahead } from "./ahead.ts";

/** The stops of each day, in order: a day begins with its first stop. */
const days = railDays.map((day, i) => {
  const from = stops.findIndex(({ id }) => id === day.first);
  const next = railDays[i + 1]?.first;
  const to = next ? stops.findIndex(({ id }) => id === next) : stops.length;
  const those = stops.slice(from, to);
  return { ...day, ids: those.map(({ id }) => id), later: those.every(ahead) };
});
const firstLater = days.findIndex(({ later }) => later);

/** The train on its edge: the drawing, or on a small rail a sign of it. */
function RailTrain() {
  return (
    <div className="rail-train">
      <Drawing of="train" small />
      <svg className="rail-sign" viewBox="0 0 96 18" aria-hidden="true">
        <path d="M1 14V5q0-2 2-2h25q2 0 2 2v9zM33 14V5q0-2 2-2h25q2 0 2 2v9zM65 14V5q0-2 2-2h18q7 1 10 8v3z" />
        <path d="M5 7h21M37 7h21M69 7h10" />
        <path d="M8 16h.1M22 16h.1M40 16h.1M54 16h.1M72 16h.1M86 16h.1" />
      </svg>
    </div>
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
              {i === firstLater && <span className="rail-word as-reported">{journeyWords.railAhead}</span>}
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

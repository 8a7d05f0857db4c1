import { dayMarked, daysOf, type JourneyData, type Moment } from "./journey.ts";
import type { StageWords } from "./Stage.tsx";
import type { StageRefs } from "./useStageRefs.ts";

/** The train on its edge: the drawing, or on a small rail a sign of it. */
function RailTrain({ box, refs }: { box: string; refs: StageRefs | undefined }) {
  return (
    <div className="rail-train" ref={refs?.train}>
      <svg className="drawing drawing-train drawing-small" viewBox={box} aria-hidden="true">
        <use href="#rail-train" />
      </svg>
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
export function DayRail({
  journey,
  moment,
  follows,
  trainBox,
  words,
  hrefOf,
  refs,
}: {
  journey: JourneyData;
  moment: Moment;
  /** Whether the stage follows the reader; otherwise no day is marked, and no train is there. */
  follows: boolean;
  trainBox: string;
  words: StageWords;
  hrefOf: (stop: string) => string;
  refs: StageRefs | undefined;
}) {
  const days = daysOf(journey);
  const firstLater = days.findIndex(({ later }) => later);
  const marked = follows ? dayMarked(journey, moment) : null;
  return (
    <nav className="rail" aria-label={words.rail}>
      <div className="rail-track" aria-hidden="true">
        <div className="rail-run" ref={refs?.run} />
        <RailTrain box={trainBox} refs={refs} />
      </div>
      <ol>
        {days.map(({ numeral, word, first, stops, later }, day) => (
          <li key={numeral} data-later={later ? "" : undefined}>
            <a href={hrefOf(first)} aria-current={day === marked ? "step" : undefined}>
              <span className="rail-day">{numeral}</span>{" "}
              <span className={later ? "rail-word as-happened" : "rail-word"}>{word}</span>
              {day === firstLater && <span className="rail-word as-reported">{words.railLater}</span>}
              <span className="rail-ticks" aria-hidden="true">
                {stops.map((stop) => (
                  <i
                    key={stop}
                    ref={refs?.tick[stop]}
                    data-now={follows && stop === moment.at ? "" : undefined}
                  />
                ))}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

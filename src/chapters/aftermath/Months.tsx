import { aftermathWords } from "@edition/aftermath.ts";
import { useHref } from "../../page/page.tsx";
import { shortMonth } from "../../story/language.ts";
import { LANES, months } from "./months.ts";

/**
 * The events in time: a column for each month, a row for each lane. Each stroke links to its event. On a narrow page the
 * strokes are too close for fingers: there the strip is a picture, and the list below has the same links.
 */
export function Months() {
  const href = useHref();
  const { strip, lanes } = aftermathWords;
  return (
    <nav className="months" aria-label={strip}>
      <div className="months-lanes" aria-hidden="true">
        {LANES.map((lane) => (
          <p key={lane}>{lanes[lane]}</p>
        ))}
      </div>
      <ol>
        {months.map(({ month, events }, i) => (
          <li key={month}>
            {events.map(({ id, lane, line, day, heading }) => (
              <a key={id} href={href(`/aftermath/${id}/`)} data-lane={lane} data-kind={line}>
                <span className="visually-hidden">
                  {day}: {heading}
                </span>
              </a>
            ))}
            {(i === 0 || month.endsWith("-01")) && (
              <span className="months-year" aria-hidden="true">
                {shortMonth(month)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

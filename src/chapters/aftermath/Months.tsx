import { aftermathWords } from "@edition/aftermath.ts";
import { useHref } from "../../page/page.tsx";
import { LANES, months, yearAt } from "./months.ts";

/**
 * The events where they stand in time: a cell a month, a row a lane. Each leads to its event; on a narrow page, which has
 * no room for fingers, it is a picture, and the list below leads there.
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
                {yearAt(month)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

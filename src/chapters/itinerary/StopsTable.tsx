import { journeyWords } from "@edition/itinerary.ts";
import { Mark } from "../../evidence/Mark.tsx";
import { Statements } from "../../evidence/Prose.tsx";
import { useHref } from "../../page/page.tsx";
import { stops } from "../../story/itinerary.ts";
import { number, shortDay } from "../../story/language.ts";
import { Blank } from "../../ui/Blank.tsx";
import { isAfterReport } from "./isAfterReport.ts";

const { table: words } = journeyWords;

/**
 * The stops once more, as a table, in order of date: for readers who compare. What was not yet known on 14 September is in
 * brackets while the plan is shown.
 */
export function StopsTable() {
  const href = useHref();
  return (
    <div className="stops">
      <h3 id="stops-name">{words.name}</h3>
      <table aria-labelledby="stops-name">
        <thead>
          <tr>
            <th scope="col">{words.stop}</th>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.how}</th>
            <th scope="col">{words.km}</th>
            <th scope="col">{words.planned}</th>
          </tr>
        </thead>
        <tbody>
          {stops.map((stop) => {
            // In the plan's view: what is known of a later stop is whether it was announced.
            const later = isAfterReport(stop);
            const known = later ? "as-happened" : undefined;
            const none = later && <span className="as-reported">{words.none}</span>;
            return (
              <tr key={stop.id}>
                <th scope="row">
                  <a href={href(`/itinerary/${stop.id}/`)}>
                    <span className={stop.planName && "as-happened"}>{stop.name}</span>
                    {stop.planName && <span className="as-reported">{stop.planName}</span>}
                  </a>
                </th>
                <td>
                  <span className={known}>
                    {shortDay(stop.from, stop.to)}
                    {stop.time && <span className="stops-time">, {stop.time}</span>}
                  </span>
                  {later && (
                    <span className="as-reported">
                      <Blank says={words.notKnown} />
                    </span>
                  )}
                </td>
                <td>
                  <span className={known}>{stop.by === "rail" ? words.train : words.road}</span>
                  {none}
                </td>
                <td>
                  {stop.straight ? (
                    <>
                      {number(stop.straight.km)}
                      <Mark claims={stop.straight.cites} />
                    </>
                  ) : (
                    words.none
                  )}
                </td>
                <td>{words[stop.planned]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="kicker">
        <Statements of={words.note} />
      </p>
    </div>
  );
}

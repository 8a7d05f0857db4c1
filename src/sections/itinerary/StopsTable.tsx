import { useHref } from "../../app/page.tsx";
import { Marks } from "../../sources/Marks.tsx";
import { journeyWords, stops } from "../../story/en/itinerary.ts";
import type { Stop } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";

const { table: words } = journeyWords;

/** A row's date in a few characters: "12 Sept". */
const when = ({ numeral }: Stop): string => `${numeral} ${words.month}`;

/**
 * The stops of the list once more, as a table: for who wants to compare. With a script it sorts by date and by distance.
 * What was not yet known on 14 September is in brackets while the plan is shown.
 */
export function StopsTable() {
  const href = useHref();
  return (
    <div className="stops" data-island="stops-table">
      <h3 id="stops-name">{words.name}</h3>
      <table aria-labelledby="stops-name">
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col" aria-sort="ascending" data-sort="date">
              {words.date}
            </th>
            <th scope="col">{words.how}</th>
            <th scope="col" data-sort="km">
              {words.km}
            </th>
            <th scope="col">{words.planned}</th>
          </tr>
        </thead>
        <tbody>
          {(stops as readonly Stop[]).map((stop, i) => {
            const later = stop.reported && (
              <span className="as-reported">
                <Blank says={words.notKnown} />
              </span>
            );
            const known = later ? "as-happened" : undefined;
            return (
              <tr key={stop.id} data-km={stop.straight?.km} data-date={i}>
                <th scope="row">
                  <a href={href(`/itinerary/${stop.id}/`)}>{stop.name}</a>
                </th>
                <td>
                  <span className={known}>
                    {when(stop)}
                    {stop.time && <span className="stops-time">, {stop.time}</span>}
                  </span>
                  {later}
                </td>
                <td>
                  <span className={known}>{stop.by === "rail" ? words.train : words.road}</span>
                </td>
                <td>
                  {stop.straight ? (
                    <>
                      {stop.straight.km.toLocaleString("en-GB")}
                      <Marks claims={stop.straight.cites} />
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
      <p className="kicker">{words.note}</p>
    </div>
  );
}

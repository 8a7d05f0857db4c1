import { journeyWords } from "@edition/itinerary.ts";
import { useHref, usePage } from "../../page/page.tsx";
import { stops } from "../../story/itinerary.ts";
import { fill } from "../../story/language.ts";
import { Arrow } from "../../ui/Arrow.tsx";
import { Choice } from "../../ui/Choice.tsx";

/** The plan as it was reported, or what came of it: changes map, steps, rail and tables together. */
export function AsSwitch() {
  const { as, asShort } = journeyWords;
  return (
    <Choice
      choice="as"
      name={as.name}
      className="journey-as"
      options={[
        ["reported", as.reported, asShort.reported],
        ["", as.happened, asShort.happened],
      ]}
    />
  );
}

/** With the map beside the steps, or unrolled, or one stop at a time. */
export function ViewSwitch() {
  const { view } = journeyWords;
  return (
    <Choice
      choice="view"
      name={view.name}
      className="journey-view"
      options={[
        ["", view.map],
        ["read", view.read],
        ["steps", view.steps],
      ]}
    />
  );
}

/** Which stop this is, and the way to the one before and the one after. In the browser it follows the reader. */
export function JourneyStepper() {
  const href = useHref();
  const { part } = usePage();
  const at = Math.max(
    0,
    stops.findIndex(({ id }) => part === `itinerary/${id}`),
  );
  const [previous, next] = [stops[at - 1] ?? stops[0], stops[at + 1] ?? stops[stops.length - 1]];
  return (
    <nav className="journey-stepper" aria-label={journeyWords.stepper}>
      <a rel="prev" href={href(`/itinerary/${previous?.id}/`)}>
        <span className="visually-hidden">{journeyWords.previous}</span>
        <Arrow to="prev" />
      </a>
      <span className="journey-position" aria-hidden="true">
        {fill(journeyWords.position, at + 1, stops.length)}
      </span>
      <a rel="next" href={href(`/itinerary/${next?.id}/`)}>
        <span className="visually-hidden">{journeyWords.next}</span>
        <Arrow to="next" />
      </a>
    </nav>
  );
}

import { MapKey } from "../../map/MapKey.tsx";
import { OverviewMap } from "../../map/OverviewMap.tsx";
import { VladivostokMap } from "../../map/VladivostokMap.tsx";
import { mapNotes, mapWords, stops } from "../../story/en/itinerary.ts";
import { credits } from "../../story/en/method.ts";
import { More } from "../../ui/More.tsx";
import { Room } from "../../ui/Room.tsx";
import { PlanTable } from "./PlanTable.tsx";
import { Step } from "./Step.tsx";

/** The first stop of the second spread: from here on the journey stays round Vladivostok. */
const near = stops.findIndex(({ id }) => id === "artyom");

/** Room 2: the map and the ordered list of stops, in two spreads; then what was foretold, beside what came of it. */
export function Itinerary() {
  return (
    <Room id="itinerary" wall="plate">
      <div className="journey-spread">
        <figure className="journey-map">
          <OverviewMap />
        </figure>
        <ol className="journey-steps">
          {stops.slice(0, near).map((stop) => (
            <Step key={stop.id} stop={stop} />
          ))}
        </ol>
      </div>
      <div className="journey-spread">
        <figure className="journey-map journey-map-near">
          <VladivostokMap />
          <figcaption className="kicker">{mapWords.road}</figcaption>
        </figure>
        <ol className="journey-steps" start={near + 1}>
          {stops.slice(near).map((stop) => (
            <Step key={stop.id} stop={stop} />
          ))}
        </ol>
      </div>

      <div className="journey-after">
        <PlanTable />
        <div className="journey-notes">
          <h3>{mapWords.how}</h3>
          <MapKey />
          <More of={mapNotes} />
          <p className="kicker">{credits.map}</p>
        </div>
      </div>
    </Room>
  );
}

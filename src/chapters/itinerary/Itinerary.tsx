import { journeyWords, mapNotes, mapWords } from "@edition/itinerary.ts";
import { credits } from "@edition/method.ts";
import { LineMark } from "../../graphics/LineMark.tsx";
import { Locator } from "../../graphics/map/Locator.tsx";
import { MapDefs } from "../../graphics/map/MapDefs.tsx";
import { MapKey } from "../../graphics/map/MapKey.tsx";
import { OverviewMap } from "../../graphics/map/OverviewMap.tsx";
import { VladivostokMap } from "../../graphics/map/VladivostokMap.tsx";
import { useHref, usePage } from "../../page/page.tsx";
import { stops } from "../../story/itinerary.ts";
import { Prose } from "../../ui/Prose.tsx";
import { Room } from "../../ui/Room.tsx";
import { AsSwitch, JourneyStepper, ViewSwitch } from "./Controls.tsx";
import { DayRail } from "./DayRail.tsx";
import { PlanTable } from "./PlanTable.tsx";
import { Step } from "./Step.tsx";
import { StopsTable } from "./StopsTable.tsx";

/**
 * Room 2: the map with its rail, and the ordered list of stops; then the same as tables, and as data. Where things may
 * move the map stays beside the steps and follows them; else it stands above, and pictures stand between the steps.
 */
export function Itinerary() {
  const href = useHref();
  // Without a script behind them there are no controls, and the map stays where it is.
  const { live } = usePage();
  const { downloads } = journeyWords;
  const file = (kind: "geojson" | "csv" | "svg") => (
    <a href={href(`/itinerary.${kind}`)} download>
      {downloads[kind]}
    </a>
  );
  return (
    <Room id="itinerary" beside={<Locator />}>
      <MapDefs />
      {live && <ViewSwitch />}
      <details className="more journey-how">
        <summary>{mapWords.how}</summary>
        <MapKey />
        <Prose of={[mapNotes]} />
        <p className="kicker">{credits.map}</p>
      </details>
      <div className="journey" data-island={live ? "journey" : undefined}>
        <figure className="journey-stage">
          {live && (
            <div className="journey-controls">
              <AsSwitch />
              <JourneyStepper />
            </div>
          )}
          <div className="journey-map">
            <div className="map-fit">
              <OverviewMap />
            </div>
            <div className="map-fit map-fit-near">
              <VladivostokMap title="near-map" />
            </div>
            <p className="journey-note as-reported">
              <LineMark line="dashed" /> {journeyWords.planNote}
            </p>
          </div>
          <DayRail />
        </figure>
        <ol className="journey-steps">
          {stops.map((stop, i) => (
            <Step key={stop.id} stop={stop} number={i + 1} />
          ))}
        </ol>
      </div>

      <div className="journey-after">
        <PlanTable />
      </div>
      <StopsTable />
      <p className="download">
        {downloads.name}: {file("geojson")}, {file("csv")}. {file("svg")}
      </p>
    </Room>
  );
}

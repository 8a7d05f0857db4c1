import { journeyWords, mapNotes, mapWords } from "@edition/itinerary.ts";
import { credits } from "@edition/method.ts";
import { Prose } from "../../evidence/Prose.tsx";
import { Locator } from "../../graphics/map/Locator.tsx";
import { MapKey } from "../../graphics/map/MapKey.tsx";
import { useHref, usePage } from "../../page/page.tsx";
import { stops } from "../../story/itinerary.ts";
import type { Ground } from "../../ui/AnchorSection.tsx";
import { ChapterSection } from "../frame/ChapterSection.tsx";
import { JourneyIsland } from "./JourneyIsland.tsx";
import { journeyProps } from "./journeyProps.ts";
import { PlanTable } from "./PlanTable.tsx";
import { StageDefs } from "./StageDefs.tsx";
import { Step } from "./Step.tsx";
import { StillStage } from "./StillStage.tsx";
import { StopsTable } from "./StopsTable.tsx";

export const ground: Ground = "plate";

/**
 * The second chapter: the map with its rail, and the ordered list of stops; then the same as tables, and as data. Where
 * things may move the map stays beside the steps and follows them; else it stands above, and pictures stand between the
 * steps.
 */
export function Itinerary() {
  const href = useHref();
  const { live, part } = usePage();
  const { downloads } = journeyWords;
  const props = journeyProps(part, href);
  const file = (kind: "geojson" | "csv" | "svg") => (
    <a href={href(`/itinerary.${kind}`)} download>
      {downloads[kind]}
    </a>
  );
  return (
    <ChapterSection id="itinerary" ground={ground}>
      <Locator />
      <StageDefs />
      <details className="more journey-how">
        <summary>{mapWords.how}</summary>
        <MapKey />
        <Prose of={[mapNotes]} />
        <p className="kicker">{credits.map}</p>
      </details>
      <div className="journey">
        {live ? <JourneyIsland {...props} /> : <StillStage {...props} />}
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
    </ChapterSection>
  );
}

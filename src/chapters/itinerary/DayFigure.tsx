import { journeyWords } from "@edition/itinerary.ts";
import { MapDefs } from "../../graphics/map/MapDefs.tsx";
import { useHref } from "../../page/page.tsx";
import { days } from "../../story/itinerary.ts";
import type { JourneyDay } from "../../story/types.ts";
import { Subheading } from "../../ui/Subheading.tsx";
import { DayMap, DayName, DayText } from "./DayWords.tsx";
import { shotOf } from "./journey.ts";
import { Rail } from "./Rail.tsx";

/** One day of the journey in somebody else's page: its map, the rail that leads to the other days, and its words. */
export function DayFigure({ day }: { day: JourneyDay }) {
  const href = useHref();
  const shown = [shotOf(day, "happened").scene, ...(day.reported ? [shotOf(day, "reported").scene] : [])];
  return (
    <section className="day-figure">
      <h2>{journeyWords.figure.name}</h2>
      <MapDefs of={shown} />
      <DayMap day={day} />
      <Rail
        days={days.map(({ id, numeral, name }) => ({
          id,
          numeral,
          heard: `${journeyWords.month}: ${name}`,
        }))}
        name={journeyWords.rail}
        now={day.id}
        hrefOf={(id) => href(`/embed/itinerary/${id}/`)}
        target="_self"
      />
      <div className="day">
        <Subheading>
          <DayName day={day} />
        </Subheading>
        <DayText day={day} />
      </div>
    </section>
  );
}

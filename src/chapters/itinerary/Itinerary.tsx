import { journeyLead } from "@edition/itinerary.ts";
import { Statements } from "../../evidence/Prose.tsx";
import { Locator } from "../../graphics/map/Locator.tsx";
import { MapDefs } from "../../graphics/map/MapDefs.tsx";
import { scenes } from "../../graphics/map/scenes.ts";
import { Stretch } from "../../graphics/Stretch.tsx";
import { usePage } from "../../page/page.tsx";
import { days } from "../../story/itinerary.ts";
import { AnchorHeading, AnchorSection, type Ground } from "../../ui/AnchorSection.tsx";
import { ChapterSection } from "../frame/ChapterSection.tsx";
import { DayMap, DayName, DayText } from "./DayWords.tsx";
import { JourneyIsland } from "./JourneyIsland.tsx";
import { journeyProps } from "./journeyProps.ts";
import { PlanList } from "./PlanList.tsx";
import { nameId, wordsId } from "./useDayRead.ts";

/** The first day that was still to come when the plan was reported. */
const planned = days.find(({ later }) => later);

export const ground: Ground = "plate";

/**
 * The second chapter: its title over the stage, the seven days, and what was announced beside what happened. Where things may
 * move the stage stays while the days go by; elsewhere each day has its own still map.
 */
export function Itinerary() {
  const { single } = usePage();
  return (
    <ChapterSection id="itinerary" ground={ground}>
      <MapDefs of={Object.values(scenes)} />
      <div className="journey">
        {!single && <JourneyIsland {...journeyProps} />}
        <div className="journey-words">
          <div className="journey-lead">
            <p>
              <Statements of={journeyLead} />
            </p>
            <Locator />
          </div>
          <ol className="journey-days">
            {days.map((day) => (
              <AnchorSection
                key={day.id}
                as="li"
                id={wordsId(day.id)}
                title={day.title}
                className="day deferred"
                data={{ "data-reads": "--day-line" }}
              >
                <AnchorHeading as="h3" id={nameId(day.id)}>
                  <DayName day={day} />
                </AnchorHeading>
                {/* The plan had no days: one map of it is enough. */}
                <DayMap day={day} plan={day === planned} />
                <DayText day={day} />
              </AnchorSection>
            ))}
          </ol>
          <Stretch along="y" className="journey-out" />
        </div>
      </div>
      <div className="journey-after deferred">
        <PlanList />
        <Stretch along="y" className="journey-on" />
      </div>
    </ChapterSection>
  );
}

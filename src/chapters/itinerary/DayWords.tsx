import { journeyWords } from "@edition/itinerary.ts";
import { Statements } from "../../evidence/Prose.tsx";
import { Drawing } from "../../graphics/drawings/Drawing.tsx";
import { SceneMap } from "../../graphics/map/SceneMap.tsx";
import type { JourneyDay } from "../../story/types.ts";
import { shotOf } from "./journey.ts";

/** The numeral of a day and its name: what stands in its heading. */
export function DayName({ day: { numeral, name } }: { day: JourneyDay }) {
  return (
    <>
      <span className="day-numeral">
        {numeral}
        <span className="visually-hidden"> {journeyWords.month}: </span>
      </span>{" "}
      {name}
    </>
  );
}

/**
 * The still map of a day.
 * @param plan with the map of the plan, which then stands in its place
 */
export function DayMap({ day, plan = day.later }: { day: JourneyDay; plan?: boolean }) {
  const { scene, now } = shotOf(day, "reported");
  return (
    <div className="day-map">
      <div className={day.later ? "as-happened" : undefined}>
        <SceneMap scene={shotOf(day, "happened").scene} />
      </div>
      {plan && (
        <div className="as-reported">
          <SceneMap scene={scene} now={now} />
        </div>
      )}
    </div>
  );
}

/** What is said of a day, in both accounts where there are two, and what was seen on it. */
export function DayText({ day: { id, text, reported, drawing } }: { day: JourneyDay }) {
  return (
    <>
      <p className={reported ? "as-happened" : undefined}>
        <Statements of={text} />
      </p>
      {reported && (
        <p className="as-reported">
          <Statements of={reported} />
        </p>
      )}
      <div className={`day-drawing day-${drawing}`}>
        <Drawing of={drawing} mirrored={id === "day-18"} {...(reported && { className: "as-happened" })} />
        {(drawing === "fighter" || drawing === "frigate") && (
          <Drawing of={drawing} planned className="as-reported" />
        )}
      </div>
    </>
  );
}

import { Drawing } from "../../drawings/Drawing.tsx";
import { words } from "../../story/en/words.ts";
import type { Stop } from "../../story/types.ts";
import { LineMark } from "../../ui/LineMark.tsx";
import { More } from "../../ui/More.tsx";
import { Part, PartHeading } from "../../ui/Part.tsx";
import { Statements } from "../../ui/Prose.tsx";

/** One stop of the journey: day, place, local time, what happened, and whether it had been foretold. */
export function Step({ stop }: { stop: Stop }) {
  const part = `itinerary/${stop.id}`;
  const planned = words.planned[stop.planned];
  return (
    <Part as="li" id={part} title={stop.title} className="step" line={stop.line}>
      <p className="step-day" aria-hidden="true">
        {stop.numeral}
      </p>
      <div className="step-head">
        <p className="kicker">
          <time dateTime={stop.from}>{stop.day}</time>
          {stop.time && `, ${stop.time}`} · {stop.zone} · {stop.by === "rail" ? words.byRail : words.byRoad}
        </p>
        <PartHeading part={part} as="h3">
          {stop.name}
        </PartHeading>
        <p className="step-place">
          <LineMark line={stop.line} /> {stop.place}
          {planned && ` · ${planned}`}
        </p>
      </div>
      {stop.drawing && <Drawing of={stop.drawing} small className="step-drawing" />}
      <div className="step-text">
        <p>
          <Statements of={stop.text} />
        </p>
        {stop.more && <More of={stop.more} />}
      </div>
    </Part>
  );
}

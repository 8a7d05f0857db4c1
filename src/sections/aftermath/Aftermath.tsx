import { Council } from "../../drawings/Council.tsx";
import { aftermathWords, events } from "../../story/en/aftermath.ts";
import type { LaterEvent } from "../../story/types.ts";
import { LineMark } from "../../ui/LineMark.tsx";
import { Part, PartHeading } from "../../ui/Part.tsx";
import { Statements } from "../../ui/Prose.tsx";
import { Room } from "../../ui/Room.tsx";

/** The lanes answer the three rooms, in their order. */
const LANES: readonly LaterEvent["lane"][] = ["gifts", "journeys", "objections"];

/** What came after September 2023, on a wall that is turned over: later cannot be mistaken for then. */
export function Aftermath() {
  return (
    <Room id="aftermath" wall="later" beside={<Veto />}>
      <div className="later-chart">
        {/* Each event names its lane itself; the heads and lines of the lanes are the picture of that. */}
        <div className="later-heads" aria-hidden="true">
          {LANES.map((lane) => (
            <p key={lane}>{aftermathWords.lanes[lane]}</p>
          ))}
        </div>
        <div className="later-rules" aria-hidden="true">
          {LANES.map((lane) => (
            <i key={lane} />
          ))}
        </div>
        <ol className="later-events">
          {events.map((event, i) => (
            <Event key={event.id} event={event} sameDay={events[i - 1]?.date === event.date} />
          ))}
        </ol>
      </div>
    </Room>
  );
}

/** The vote that ended the Panel of Experts, in the council that passed all eleven rules. */
function Veto() {
  const { veto, vetoSeats } = aftermathWords;
  return (
    <figure className="later-veto">
      <figcaption>{veto}</figcaption>
      <Council
        inFavour={13}
        against={1}
        abstaining={1}
        russia="against"
        china="abstaining"
        label={`${veto}. ${vetoSeats.russia}. ${vetoSeats.china}.`}
        hatched
      />
      <p className="later-russia">{vetoSeats.russia}</p>
      <p className="later-china">{vetoSeats.china}</p>
    </figure>
  );
}

/** One event in its lane, at its date. Of two on one day the second goes without a row line of its own. */
function Event({ event, sameDay }: { event: LaterEvent; sameDay: boolean }) {
  const part = `aftermath/${event.id}`;
  const [, day, year] = /^(.*) (\d{4})$/.exec(event.day) ?? ["", event.day, ""];
  return (
    <Part as="li" id={part} title={event.title} className="later-event" line={event.line}>
      <time dateTime={event.date} data-same-day={sameDay ? "" : undefined}>
        <span>{day}</span> <span>{year}</span>
      </time>
      <div className="later-words" data-lane={event.lane}>
        <p className="later-lane">{aftermathWords.lanes[event.lane]}</p>
        <LineMark line={event.line} />
        <PartHeading part={part} as="h3">
          {event.heading}
        </PartHeading>
        <p className="later-text">
          <Statements of={event.text} />
        </p>
      </div>
    </Part>
  );
}

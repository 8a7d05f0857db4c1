import { aftermathWords } from "@edition/aftermath.ts";
import { Council } from "../../graphics/drawings/Council.tsx";
import { events } from "../../story/aftermath.ts";
import { panelVeto } from "../../story/facts/resolutions.ts";
import type { Ground } from "../../ui/AnchorSection.tsx";
import { ChapterSection } from "../frame/ChapterSection.tsx";
import { EventEntry } from "./EventEntry.tsx";
import { Fears } from "./Fears.tsx";
import { Months } from "./Months.tsx";
import { LANES } from "./months.ts";

export const ground: Ground = "later";

/** What came after September 2023, in turned colours: later cannot be mistaken for then. */
export function Aftermath() {
  const { september, since, lanes, note } = aftermathWords;
  return (
    <ChapterSection id="aftermath" ground={ground}>
      <Veto />
      <div className="later-chart">
        <p className="later-note">{note}</p>
        <Months />
        <div className="later-grid">
          {/* A picture: each event names its own lane. */}
          <div className="later-heads" aria-hidden="true">
            <p>{september}</p>
            <p>{since}</p>
            {LANES.map((lane) => (
              <p key={lane}>{lanes[lane]}</p>
            ))}
          </div>
          <div className="later-rules" aria-hidden="true">
            {LANES.map((lane) => (
              <i key={lane} />
            ))}
          </div>
          <ol className="later-events">
            {events.map((event) => (
              <EventEntry key={event.id} event={event} />
            ))}
          </ol>
        </div>
      </div>
      <Fears />
    </ChapterSection>
  );
}

/** The vote that ended the Panel of Experts, in the council that passed all eleven rules. */
function Veto() {
  const { veto, vetoSeats } = aftermathWords;
  return (
    <figure className="later-veto">
      <figcaption>{veto}</figcaption>
      <Council vote={panelVeto} label={`${veto}. ${vetoSeats.russia}. ${vetoSeats.china}.`} hatched />
      <p className="later-russia">{vetoSeats.russia}</p>
      <p className="later-china">{vetoSeats.china}</p>
    </figure>
  );
}

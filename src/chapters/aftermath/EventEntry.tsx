import { aftermathWords } from "@edition/aftermath.ts";
import { Statement, Statements } from "../../evidence/Prose.tsx";
import { LineMark } from "../../graphics/LineMark.tsx";
import { useHref } from "../../page/page.tsx";
import type { LaterEvent, Line } from "../../story/types.ts";
import { AnchorHeading, AnchorSection } from "../../ui/AnchorSection.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { eventItems } from "./items.ts";
import { nameAt } from "./nameAt.ts";

/** The line of what was known in September 2023. */
const lineThen: Readonly<Record<LaterEvent["before"]["was"], Line>> = {
  feared: "dotted",
  announced: "dashed",
  said: "solid",
};

/**
 * A later event in its lane, at its date, with what had been feared, announced or said in September 2023. The line from
 * there to the event begins in the pattern of then and ends in the pattern of now.
 */
export function EventEntry({ event }: { event: LaterEvent }) {
  const href = useHref();
  const anchor = itemAnchor("aftermath", eventItems, event.id);
  const [, day, year] = /^(.*) (\d{4})$/.exec(event.day) ?? ["", event.day, ""];
  const { was, text, at, now } = event.before;
  return (
    <AnchorSection
      {...anchor}
      as="li"
      className="later-event"
      line={event.line}
      data={{ "data-lane": event.lane }}
    >
      <time dateTime={event.date}>
        <span>{day}</span> <span>{year}</span>
      </time>
      <div className="later-words">
        <p className="later-lane">{aftermathWords.lanes[event.lane]}</p>
        <LineMark line={event.line} />
        <AnchorHeading as="h3">{event.heading}</AnchorHeading>
        <p className="later-text">
          <Statements of={event.text} />
        </p>
      </div>
      <i className="later-back" data-kind={lineThen[was]} data-outcome={now} />
      <div className="later-before" data-kind={lineThen[was]}>
        <p className="later-was">{aftermathWords.was[was]}</p>
        <p>
          <Statement of={text} />
        </p>
        <p>
          <a href={href(at)}>{nameAt(at)}</a>
        </p>
        <p className="later-now">
          <i className="later-end" data-outcome={now} /> {aftermathWords.now[now]}
        </p>
      </div>
    </AnchorSection>
  );
}

import { aftermathWords } from "@edition/aftermath.ts";
import { Prose, Statement } from "../../evidence/Prose.tsx";
import { LineMark } from "../../graphics/LineMark.tsx";
import { useHref } from "../../page/page.tsx";
import { events } from "../../story/aftermath.ts";
import type { LaterEvent } from "../../story/types.ts";
import type { ItemContent } from "../frame/definition.ts";
import { entryOf } from "../frame/entryOf.ts";
import { lineThen } from "./lineThen.ts";
import { MonthAxis } from "./MonthAxis.tsx";
import { nameAt } from "./nameAt.ts";

/** What had been feared, announced or said in September 2023, and where the story tells of it. */
function Before({ before: { was, text, at } }: { before: LaterEvent["before"] }) {
  const href = useHref();
  return (
    <p className="event-reading">
      <b>
        <LineMark line={lineThen[was]} /> {aftermathWords.was[was]}
      </b>{" "}
      <Statement of={text} /> <a href={href(at)}>{nameAt(at)}</a>
    </p>
  );
}

/** All that is told of a later event: its piece of the axis, what had been known before, the event, and what it means for that. */
export function eventContent(id: string): ItemContent {
  const event = entryOf(events, (candidate) => candidate.id, id);
  const at = events.indexOf(event);
  const { date, across, crossed, nothing, reading } = aftermathWords.item;
  return {
    name: event.heading,
    figure: <MonthAxis events={events.slice(Math.max(0, at - 1), at + 2)} here={event} />,
    facts: [
      { term: date, value: <time dateTime={event.date}>{event.day}</time> },
      { term: across, value: event.crossedTo ? crossed[event.crossedTo] : nothing },
    ],
    text: (
      <>
        <Before before={event.before} />
        <Prose of={[event.text]} />
        <p className="event-reading">
          <b>{reading}</b> {event.reading}
        </p>
      </>
    ),
  };
}

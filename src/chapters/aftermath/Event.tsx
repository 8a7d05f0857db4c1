import { aftermathWords } from "@edition/aftermath.ts";
import { LineMark } from "../../graphics/LineMark.tsx";
import { useHref } from "../../page/page.tsx";
import { ShareLink } from "../../share/ShareLink.tsx";
import type { LaterEvent, Line } from "../../story/types.ts";
import { Part, PartHeading } from "../../ui/Part.tsx";
import { Statement, Statements } from "../../ui/Prose.tsx";
import { nameAt } from "./nameAt.ts";

/** The pattern of what was known in September. */
const lineThen: Readonly<Record<LaterEvent["before"]["was"], Line>> = {
  feared: "dotted",
  announced: "dashed",
  said: "solid",
};

/**
 * One event in its lane, at its date; with what had been feared, announced or said in September 2023, and the line that
 * leads from there to here: it begins in the pattern of then, and ends in that of now.
 */
export function Event({ event }: { event: LaterEvent }) {
  const href = useHref();
  const part = `aftermath/${event.id}`;
  const [, day, year] = /^(.*) (\d{4})$/.exec(event.day) ?? ["", event.day, ""];
  const { was, text, at, now } = event.before;
  return (
    <Part as="li" id={part} className="later-event" line={event.line} data={{ "data-lane": event.lane }}>
      <time dateTime={event.date}>
        <span>{day}</span> <span>{year}</span>
      </time>
      <div className="later-words">
        <p className="later-lane">{aftermathWords.lanes[event.lane]}</p>
        <LineMark line={event.line} />
        <PartHeading part={part} as="h3">
          {event.heading}
        </PartHeading>
        <p className="later-text">
          <Statements of={event.text} />
        </p>
        <ShareLink part={part} />
      </div>
      <i className="later-back" data-kind={lineThen[was]} data-now={now} />
      <div className="later-before" data-kind={lineThen[was]}>
        <p className="later-was">{aftermathWords.was[was]}</p>
        <p>
          <Statement of={text} />
        </p>
        <p>
          <a href={href(at)}>{nameAt(at)}</a>
        </p>
        <p className="later-now">
          <i className="later-end" data-now={now} /> {aftermathWords.now[now]}
        </p>
      </div>
    </Part>
  );
}

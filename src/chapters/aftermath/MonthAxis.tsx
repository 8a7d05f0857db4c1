import { aftermathWords } from "@edition/aftermath.ts";
import { Mark } from "../../evidence/Mark.tsx";
import { useHref } from "../../page/page.tsx";
import { panelVeto } from "../../story/facts/resolutions.ts";
import type { LaterEvent } from "../../story/types.ts";
import { AnchorSection } from "../../ui/AnchorSection.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { AxisStretch } from "./AxisStretch.tsx";
import { EventMark } from "./EventMark.tsx";
import { eventItems } from "./items.ts";
import { type Entry, entriesOf, stretchOf } from "./monthAxis.ts";

const yearOf = (date: string): string => date.slice(0, 4);

/** What an event's label says, and the way to its page. The first of a year names it to the ear: to the eye the axis does. */
function EventLabel({
  event: { id, date, shortDay, label },
  here,
  first,
}: {
  event: LaterEvent;
  here: boolean;
  first: boolean;
}) {
  const href = useHref();
  const [text, ...claims] = label;
  return (
    <p>
      {first && <span className="visually-hidden">{yearOf(date)}: </span>}
      <time dateTime={date}>{shortDay}</time>{" "}
      {here ? <b aria-current="true">{text}</b> : <a href={href(`/aftermath/${id}/`)}>{text}</a>}
      <Mark claims={claims} />
    </p>
  );
}

/**
 * Events in time: an ordered list whose picture is the axis, Russia at its one side, North Korea at the other. The axis
 * stands upright, and lies where its box is wide enough.
 */
export function MonthAxis({
  events,
  from,
  anchored = false,
  here,
}: {
  events: readonly LaterEvent[];
  /** The date at which the axis begins, where that is before the first event. */
  from?: string;
  /** Whether these are the events' places in the story. */
  anchored?: boolean;
  /** The event whose page this is. */
  here?: LaterEvent;
}) {
  const { start, sides, above, below, gap, around, meeting } = aftermathWords.months;
  const label = ({ event, rows, level, wide, last }: Entry, first: boolean) => {
    const className = `event-label rows-${Math.min(rows, 3)} level-${level}${wide ? " event-wide" : ""}${last ? " event-last" : ""}`;
    const data = { "data-side": event.side } as const;
    const content = <EventLabel event={event} here={event === here} first={first} />;
    return anchored ? (
      <AnchorSection
        as="div"
        className={className}
        {...itemAnchor("aftermath", eventItems, event.id)}
        tabIndex={-1}
        line={event.line}
        data={data}
      >
        {content}
      </AnchorSection>
    ) : (
      <div className={className} data-line={event.line} {...data}>
        {content}
      </div>
    );
  };
  const entries = entriesOf(events);
  return (
    <div className="month-axis">
      <p className="month-sides" aria-hidden="true">
        <span>
          <b>{above}</b> {sides.russia}
        </span>{" "}
        {entries.some(({ stretch }) => stretch.gap) && <span className="month-gap">{gap}</span>}{" "}
        <span>
          <b>{below}</b> {sides["north-korea"]}
        </span>
      </p>
      <ol aria-label={here && around}>
        {from && (
          <li>
            <p className="axis-start">
              <time dateTime={from.slice(0, 7)}>{start}</time>
              <span className="visually-hidden">: {meeting}</span>
            </p>
            <AxisStretch stretch={stretchOf(from, events[0]?.date ?? from)} />
          </li>
        )}
        {entries.map((entry, i) => {
          const { event, stretch } = entry;
          const before = events[i - 1]?.date;
          const first = !before || yearOf(before) !== yearOf(event.date);
          const axis = (
            <AxisStretch stretch={stretch}>
              <EventMark event={event} veto={event.date === panelVeto.date} />
            </AxisStretch>
          );
          // The grid places them in this order: what stands left of the upright axis, or above the lying one, comes first.
          return (
            <li key={event.id}>
              {event.side === "russia" && label(entry, first)}
              {axis}
              {event.side === "north-korea" && label(entry, first)}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

import type { LaterEvent } from "../../story/types.ts";

/** A longer stretch without an event is drawn as long as this many months, and marked as shortened. */
const LONGEST = 2.5;

/** Two events stand at least this many months apart, so that their marks can be told apart. */
const SHORTEST = 0.6;

/** How many months of a lying axis a label takes, and where there is room; `monthAxisLying.css` sets it as wide. */
const LABEL = 3.5;
export const WIDE = 4.7;

/** A month that begins on the axis. */
type Tick = {
  /** How far along its stretch, as a length in SVG. */
  readonly at: string;
  /** The year that begins with it. */
  readonly year?: string;
};

/** The axis from one point in time to the next. */
export type Stretch = {
  /** How long it is drawn, in months. */
  readonly length: number;
  /** Where it is cut, if it is drawn shorter than it is: in the middle of a month, away from its ends and from the year. */
  readonly gap?: string;
  readonly ticks: readonly Tick[];
};

/** An event where it stands on the axis. */
export type Entry = {
  readonly event: LaterEvent;
  /** From the event to the next. */
  readonly stretch: Stretch;
  /** On an upright axis: how many stretches its label may take before the next label on its side. */
  readonly rows: number;
  /** On a lying axis: how many labels away from it, so that no leader crosses a label. */
  readonly level: number;
  /** On a lying axis: whether its label may be wide. */
  readonly wide: boolean;
  /** On a lying axis: whether its label ends at its date, since the axis ends there. */
  readonly last: boolean;
};

/** A date as a number of months: 2023-09-16 is half a month more than 2023-09-01. */
const monthsAt = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + (Number(date.slice(8, 10)) - 1) / 31;

const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

/** The axis between two dates. */
export function stretchOf(from: string, to: string): Stretch {
  const [start, end] = [monthsAt(from), monthsAt(to)];
  const span = end - start;
  const first = Math.ceil(start);
  const months = Array.from({ length: Math.max(0, Math.ceil(end) - first) }, (_, i) => first + i);
  const ticks = months.map((month): Tick => {
    const at = percent((month - start) / span);
    return month % 12 === 0 ? { at, year: String(month / 12) } : { at };
  });
  const length = Number(Math.min(Math.max(span, SHORTEST), LONGEST).toFixed(2));
  if (span <= LONGEST) return { length, ticks };
  const fixed = [start, end, ...months.filter((month) => month % 12 === 0)];
  const room = (month: number) => Math.min(...fixed.map((other) => Math.abs(month + 0.5 - other)));
  const [cut = start] = months.toSorted((a, b) => room(b) - room(a));
  return { length, gap: percent((cut + 0.5 - start) / span), ticks };
}

/** Events on an axis, each with the stretch up to the next; the last one has none. */
export function entriesOf(events: readonly LaterEvent[]): readonly Entry[] {
  const stretches = events.map(({ date }, i) => stretchOf(date, events[i + 1]?.date ?? date));
  const places = stretches.map((_, i) => stretches.slice(0, i).reduce((sum, { length }) => sum + length, 0));
  const entries: Omit<Entry, "wide">[] = [];
  // From the last to the first: the latest label of a side stands nearest to the axis, and a label that would reach the
  // next one, or the leader of it, stands farther away.
  for (const [i, event] of [...events.entries()].reverse()) {
    const next = events.findIndex((other, j) => j > i && other.side === event.side);
    const after = entries.find((entry) => entry.event === events[next]);
    const away = (places[next] ?? 0) - (places[i] ?? 0);
    const reached = after && away < (after.last ? 2 * LABEL : LABEL);
    entries.unshift({
      event,
      stretch: stretches[i] ?? stretchOf(event.date, event.date),
      rows: (next < 0 ? events.length : next) - i,
      level: reached ? after.level + 1 : 1,
      last: next < 0 && i >= events.length - 2,
    });
  }
  // A label may be wide where it reaches neither the leader nor the label of another one that stands as far away.
  return entries.map((entry, i) => ({
    ...entry,
    wide: entries.every((other, j) => {
      const away = ((places[j] ?? 0) - (places[i] ?? 0)) * (entry.last ? -1 : 1);
      const facing = other.level === entry.level && other.last !== entry.last;
      const apart = other.event.side !== entry.event.side || other.level < entry.level;
      return apart || away <= 0 || away >= (facing ? 2 : 1) * WIDE;
    }),
  }));
}

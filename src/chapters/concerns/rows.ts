import { choices } from "../../page/choices.ts";
import { concerns } from "../../story/concerns.ts";
import { resolutions } from "../../story/resolutions.ts";
import type { Cell, Concern, Resolution, ResolutionNumber, Side, Voice } from "../../story/types.ts";

/** The voices that have a column of their own, in the order in which they always stand. */
export const columns = ["washington", "seoul", "moscow"] as const satisfies readonly Voice[];

/** The last column has Moscow's words, and those of Pyongyang and Beijing, each under its name. */
const LAST: readonly Voice[] = ["moscow", "pyongyang", "beijing"];

/** Which column a cell belongs to, or null where its voice has none. */
function columnOf({ voice }: Cell): (typeof columns)[number] | null {
  if (LAST.includes(voice)) return "moscow";
  return columns.find((column) => column === voice) ?? null;
}

/** The order of time; what has no day comes last. */
const inTime = (a: Cell, b: Cell): number => (daysOf(a)?.[1] ?? 99) - (daysOf(b)?.[1] ?? 99);

/** All that was said in a row, in the order of time. */
export const inOrder = (concern: Concern): readonly Cell[] => [...concern.cells].sort(inTime);

/** What stands in one column of a row, or beside the columns (null), in the order of time: nothing, or one thing or more. */
export const saidIn = (concern: Concern, column: (typeof columns)[number] | null): readonly Cell[] =>
  inOrder(concern).filter((cell) => columnOf(cell) === column);

/** The days of September 2023 on which something was said, first and last; null where no day is known. */
export function daysOf({ date, since }: Cell): readonly [first: number, last: number] | null {
  const last = Number(date.slice(8));
  if (last === 0) return null;
  return [since === undefined ? last : Number(since.slice(8)) || SCALE.first, last];
}

/** The small scale on which every statement has its place: days of September 2023, and that of the summit. */
export const SCALE = { first: 4, last: 22, summit: 13 } as const;

/** Where a statement stands in time, seen from the summit. A range may lie on two sides; no day, on none. */
export function datesOf(cell: Cell): (typeof choices.date)[number][] {
  const days = daysOf(cell);
  if (!days) return [];
  const [first, last] = days;
  return choices.date.filter(
    (date) =>
      (date === "before" && first < SCALE.summit) ||
      (date === "at" && first <= SCALE.summit && SCALE.summit <= last) ||
      (date === "after" && last > SCALE.summit),
  );
}

/** Which ways a thing might move. */
const directionsOf = (sender: Side | "both"): (typeof choices.direction)[number][] => [
  ...(sender === "russia" ? [] : (["to-russia"] as const)),
  ...(sender === "north-korea" ? [] : (["to-north-korea"] as const)),
];

/** The voices that a statement speaks for. */
const voicesOf = ({ voice, also }: Cell): readonly Voice[] => (also ? [voice, also] : [voice]);

/** What the filters go by, a word each: who, then date, direction and rule. CSS and the count read the same words. */
export const tokensOf = (concern: Concern, cell: Cell): string =>
  [...voicesOf(cell), ...datesOf(cell), ...directionsOf(concern.sender), concern.resolution].join(" ");

/** One thing said, with the row it belongs to. */
export type Spoken = { concern: Concern; cell: Cell };

/** The same records by country: each voice that spoke, and all it said in the order of time. */
export function byVoice(voices: readonly Voice[]): { voice: Voice; spoken: readonly Spoken[] }[] {
  const all: Spoken[] = concerns.flatMap((concern) => concern.cells.map((cell) => ({ concern, cell })));
  return voices
    .map((voice) => ({
      voice,
      spoken: all.filter(({ cell }) => cell.voice === voice).sort((a, b) => inTime(a.cell, b.cell)),
    }))
    .filter(({ spoken }) => spoken.length > 0);
}

/** The resolution of a number. */
export function resolutionOf(number: ResolutionNumber): Resolution {
  const found = resolutions.find((resolution) => resolution.number === number);
  if (!found) throw new Error(`No resolution ${number}`);
  return found;
}

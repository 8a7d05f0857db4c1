import { furtherCells } from "../../story/capitals.ts";
import { concerns } from "../../story/concerns.ts";
import { resolutions } from "../../story/resolutions.ts";
import type { Cell, Concern, Resolution, ResolutionNumber, Voice } from "../../story/types.ts";

/** The voices that have a column of their own, in the order in which they always stand. */
export const columns = ["washington", "seoul", "moscow"] as const satisfies readonly Voice[];

/** The last column has Moscow's words, and those of Pyongyang and Beijing, each under its name. */
const LAST: readonly Voice[] = ["moscow", "pyongyang", "beijing"];

/** The column of a cell, or null where its voice has none. */
function columnOf({ voice }: Cell): (typeof columns)[number] | null {
  if (LAST.includes(voice)) return "moscow";
  return columns.find((column) => column === voice) ?? null;
}

/** The day of September 2023, or the last of several days; null where no day is known. */
const dayOf = ({ date }: Cell): number | null => Number(date.slice(8)) || null;

/** The order of time; what has no day comes last. */
const inTime = (a: Cell, b: Cell): number => (dayOf(a) ?? 99) - (dayOf(b) ?? 99);

/** All that was said in a row, in the order of time. */
export const inOrder = (concern: Concern): readonly Cell[] => [...concern.cells].sort(inTime);

/** What stands in one column of a row, or beside the columns (null), in the order of time. */
export const saidIn = (concern: Concern, column: (typeof columns)[number] | null): readonly Cell[] =>
  inOrder(concern).filter((cell) => columnOf(cell) === column);

/** A statement, with the objection that it is about. */
export type Remark = { concern: Concern; cell: Cell };

/** The capitals that have a page of their own. */
export const CAPITALS = ["washington", "seoul"] as const satisfies readonly Voice[];
export type Capital = (typeof CAPITALS)[number];

/** All that a capital said in our sources, alone or with another, in the order of time. */
export function remarksOf(capital: Capital): readonly Remark[] {
  const all: readonly Concern[] = concerns;
  return all
    .flatMap((concern) => [
      ...concern.cells.map((cell) => ({ concern, cell })),
      ...furtherCells.flatMap((one) => (one.concern === concern.id ? [{ concern, cell: one.cell }] : [])),
    ])
    .filter(({ cell }) => cell.voice === capital || cell.also === capital)
    .sort((a, b) => inTime(a.cell, b.cell));
}

const SUMMIT = "2023-09-13";

/** The days of the summit, seen from which a statement came before, on the day or after. */
export const PHASES = ["before", "at", "after"] as const;

/** When a statement of a known day was made, seen from the summit. */
export function phaseOf({ date }: Cell): (typeof PHASES)[number] {
  if (date === SUMMIT) return "at";
  return date < SUMMIT ? "before" : "after";
}

/** The resolution of a number. */
export function resolutionOf(number: ResolutionNumber): Resolution {
  const found = resolutions.find((resolution) => resolution.number === number);
  if (!found) throw new Error(`No resolution ${number}`);
  return found;
}

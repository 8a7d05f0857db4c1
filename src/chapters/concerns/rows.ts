import { concernLabels } from "@edition/concerns.ts";
import { furtherCells } from "../../story/capitals.ts";
import { concerns } from "../../story/concerns.ts";
import type { Cell, Concern, Resolution, Said } from "../../story/concernTypes.ts";
import { voiceIds } from "../../story/facts/concerns.ts";
import { fill } from "../../story/language.ts";
import { people } from "../../story/people.ts";
import { resolutions } from "../../story/resolutions.ts";
import type { ResolutionNumber, Voice } from "../../story/types.ts";

/** The capitals that answer in each opened row, in the order in which they always stand. */
export const ANSWERING = ["washington", "seoul", "moscow"] as const satisfies readonly Voice[];

/** The day of September 2023, or the last of several days; null where no day is known. */
const dayOf = ({ date }: Cell): number | null => Number(date.slice(8)) || null;

/** The order of time; what has no day comes last. */
const inTime = (a: Cell, b: Cell): number => (dayOf(a) ?? 99) - (dayOf(b) ?? 99);

/** All that was said of an objection: voice after voice, each in the order of time. */
export const voicesOf = ({ cells }: Concern): readonly Cell[] =>
  [...cells].sort((a, b) => voiceIds.indexOf(a.voice) - voiceIds.indexOf(b.voice) || inTime(a, b));

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

/** Who speaks: a person with their office, or an office. */
function speakerOf({ who }: Cell): string {
  if (typeof who === "object") return who.office;
  const person = people[who];
  return [person.name, person.office].filter(Boolean).join(", ");
}

/** A statement with who made it, when and where as one line. */
export const saidIn = (cell: Cell): Said => ({
  text: cell.text,
  by: [speakerOf(cell), cell.when, cell.where].filter(Boolean).join(", "),
});

/** The resolution of a number. */
export function resolutionOf(number: ResolutionNumber): Resolution {
  const found = resolutions.find((resolution) => resolution.number === number);
  if (!found) throw new Error(`No resolution ${number}`);
  return found;
}

/** A resolution is never named by its number alone: "UN resolution 1874, 2009". */
export const resolutionName = (number: ResolutionNumber): string =>
  fill(concernLabels.resolution, number, resolutionOf(number).date.slice(0, 4));

/** The path of a resolution's page. */
export const resolutionPath = (number: ResolutionNumber): `/concerns/resolution-${ResolutionNumber}/` =>
  `/concerns/resolution-${number}/`;

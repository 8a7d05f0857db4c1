import type { Line } from "../story/types.ts";

const weakness: Readonly<Record<Line, number>> = { solid: 0, dashed: 1, dotted: 2 };

/** The least certain of some lines. Null is the line of what is our own, and the result where all lines are null. */
export function weakest(lines: readonly (Line | null)[]): Line | null {
  return lines.reduce(
    (worst, line) => (line && (worst === null || weakness[line] > weakness[worst]) ? line : worst),
    null,
  );
}

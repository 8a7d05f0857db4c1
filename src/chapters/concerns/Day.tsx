import type { Cell } from "../../story/types.ts";
import { daysOf } from "./rows.ts";

/**
 * The place of a statement on the small scale, 4 to 22 September with the summit in the middle. It repeats the date
 * beside it, so it is hidden from assistive technology; where no day is known, or no beginning of a range, there is none.
 */
export function Day({ cell }: { cell: Cell }) {
  const days = daysOf(cell);
  if (!days || cell.since?.length === 7) return null;
  const [first, last] = days;
  return (
    <i className="day" data-day={last} data-since={first === last ? undefined : first} aria-hidden="true" />
  );
}

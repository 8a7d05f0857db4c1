import { concernLabels } from "@edition/concerns.ts";
import { concerns } from "../../story/concerns.ts";
import { ConcernRow } from "./ConcernRow.tsx";

/** The six objections, one below the other along one bar. */
export function ConcernRows() {
  return (
    <ol className="concern-rows" aria-label={concernLabels.six}>
      {concerns.map((concern) => (
        <ConcernRow key={concern.id} concern={concern} />
      ))}
    </ol>
  );
}

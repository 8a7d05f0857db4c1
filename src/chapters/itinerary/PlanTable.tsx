import { plan, planHead, planText } from "@edition/itinerary.ts";
import { Statement, Statements } from "../../evidence/Prose.tsx";
import { LineMark } from "../../graphics/LineMark.tsx";
import type { Blank as BlankWords, Sentence } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";

/** What stands in a cell: a statement, or brackets with their words. */
function Cell({ of: content }: { of: Sentence | BlankWords }) {
  return "says" in content ? (
    <>
      {content.label} <Blank says={content.says} />
    </>
  ) : (
    <Statement of={content} />
  );
}

/** What was announced on 13 and 14 September beside what is on record, row by row. */
export function PlanTable() {
  return (
    <div className="plan">
      <h3 id="plan-name">{planHead.name}</h3>
      <p className="plan-text">
        <Statements of={planText} />
      </p>
      <table aria-labelledby="plan-name">
        <thead>
          <tr>
            <th scope="col">
              <LineMark line="dashed" /> {planHead.planned}
            </th>
            <th scope="col">
              <LineMark line="solid" /> {planHead.happened}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.map((row, i) => (
            <tr key={i}>
              <td>
                <Cell of={row.planned} />
              </td>
              <td>
                <Cell of={row.happened} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

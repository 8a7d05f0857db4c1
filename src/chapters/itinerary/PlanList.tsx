import { plan, planWords } from "@edition/itinerary.ts";
import { lineOfSentence } from "../../evidence/lines.ts";
import { LineMark } from "../../graphics/LineMark.tsx";
import type { Blank as BlankWords, Cited, Line } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";
import { Inline } from "../../ui/Inline.tsx";
import { Subheading } from "../../ui/Subheading.tsx";

/** What stands in a cell, with its line; or brackets with their words. */
function Cell({ of: content, line }: { of: Cited | BlankWords; line?: Line | undefined }) {
  if ("says" in content) return <Blank says={content.says} />;
  return (
    <>
      <LineMark line={line ?? lineOfSentence(content) ?? "solid"} />
      <span>
        <Inline text={content[0]} />
      </span>
    </>
  );
}

/** What was announced on 13 and 14 September beside what is on record, row by row. */
export function PlanList() {
  return (
    <div className="plan" id="announced">
      <Subheading id="plan-name">{planWords.name}</Subheading>
      <table aria-labelledby="plan-name">
        <thead>
          <tr>
            <th scope="col">{planWords.planned}</th>
            <th scope="col">{planWords.happened}</th>
          </tr>
        </thead>
        <tbody>
          {plan.map((row, i) => (
            <tr key={i}>
              <td>
                <Cell of={row.planned} line={row.line} />
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

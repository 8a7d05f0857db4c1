import { capitalPages, capitalPageWords } from "@edition/capitals.ts";
import { useHref } from "../../page/page.tsx";
import { Subheading } from "../../ui/Subheading.tsx";
import type { ItemContent } from "../frame/definition.ts";
import { Quotation } from "./Quotation.tsx";
import { RuleLink } from "./RuleLink.tsx";
import { type Capital, PHASES, phaseOf, type Remark, remarksOf, saidIn } from "./rows.ts";

/** One statement before the bar; behind it the rule, and the objection that it is about. */
function RemarkEntry({ remark: { concern, cell } }: { remark: Remark }) {
  const href = useHref();
  return (
    <li>
      <Quotation said={saidIn(cell)} />
      <div className="behind-bar">
        <RuleLink rule={concern.row.rule} resolution={concern.resolution} />
        <a href={href(`/concerns/${concern.id}/`)}>{concern.name}</a>
      </div>
    </li>
  );
}

/** All that one capital said, in order of time, in one column along the bar. */
export function capitalContent(capital: Capital): ItemContent {
  const { name, lead } = capitalPages[capital];
  const remarks = remarksOf(capital);
  return {
    name,
    facts: [],
    text: (
      <>
        <p>{lead}</p>
        {PHASES.map((phase) => {
          const inPhase = remarks.filter(({ cell }) => phaseOf(cell) === phase);
          return inPhase.length === 0 ? null : (
            <div key={phase} className="before-bar">
              <Subheading className="concern-label">{capitalPageWords.phases[phase]}</Subheading>
              <ol>
                {inPhase.map((remark) => (
                  <RemarkEntry key={remark.cell.text[0]} remark={remark} />
                ))}
              </ol>
            </div>
          );
        })}
      </>
    ),
    // The claims of all statements would be longer than the page.
    evidence: [],
  };
}

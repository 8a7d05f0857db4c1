import { capitalPages, capitalPageWords } from "@edition/capitals.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { useHref } from "../../page/page.tsx";
import { AnchorSection } from "../../ui/AnchorSection.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { BehindBar } from "./BehindBar.tsx";
import { concernItems } from "./items.ts";
import { QuotationText, speakerOf, whenOf } from "./Quotations.tsx";
import { CAPITALS, type Capital, PHASES, phaseOf, type Remark, remarksOf } from "./rows.ts";
import { useHeadings } from "./useHeadings.ts";

/** One statement: when, who, the words, what they are about, and behind the bar the rule. */
function RemarkEntry({ remark: { concern, cell }, first }: { remark: Remark; first: boolean }) {
  const href = useHref();
  return (
    <li data-speaker={speakerOf(cell)}>
      <p className="bar-when">{whenOf(cell)}</p>
      <div className="bar-words">
        <QuotationText cell={cell} />
        <p className="panel-who">{speakerOf(cell)}</p>
        <p className="bar-about">
          {capitalPageWords.about} <a href={href(`/concerns/${concern.id}/`)}>{concern.name}</a>
        </p>
      </div>
      <div className="bar-rule">
        <BehindBar number={concern.resolution}>
          {first && (
            <p>
              <Statement of={concern.rule} />
            </p>
          )}
        </BehindBar>
      </div>
    </li>
  );
}

/** All that one capital said, in order of time; the words of a rule stand at the first statement that it is about. */
export function CapitalRemarks({ capital }: { capital: Capital }) {
  const href = useHref();
  const anchor = itemAnchor("concerns", concernItems, capital);
  const { name, lead } = capitalPages[capital];
  const { top: Top, sub: Sub } = useHeadings(anchor.id);
  const remarks = remarksOf(capital);
  const firstOn = (id: string): Remark | undefined => remarks.find(({ concern }) => concern.id === id);
  return (
    <AnchorSection {...anchor} as="div" className="bar-page">
      <Top tabIndex={-1}>{name}</Top>
      <p className="bar-lead">{lead}</p>
      {PHASES.map((phase) => {
        const inPhase = remarks.filter(({ cell }) => phaseOf(cell) === phase);
        return inPhase.length === 0 ? null : (
          <div key={phase} className="bar-group">
            <Sub>{capitalPageWords.phases[phase]}</Sub>
            <ol>
              {inPhase.map((remark) => (
                <RemarkEntry
                  key={remark.cell.text[0]}
                  remark={remark}
                  first={remark === firstOn(remark.concern.id)}
                />
              ))}
            </ol>
          </div>
        );
      })}
      {CAPITALS.filter((other) => other !== capital).map((other) => (
        <p key={other} className="bar-next">
          <a href={href(`/concerns/${other}/`)}>{capitalPages[other].name}</a>
        </p>
      ))}
    </AnchorSection>
  );
}

import { concernLabels } from "@edition/concerns.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { Stretch } from "../../graphics/Stretch.tsx";
import type { Concern } from "../../story/concernTypes.ts";
import { fill } from "../../story/language.ts";
import { AnchorHeading, AnchorSection } from "../../ui/AnchorSection.tsx";
import { Blank } from "../../ui/Blank.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { concernItems } from "./items.ts";
import { OpenedRow } from "./OpenedRow.tsx";
import { Quotation } from "./Quotation.tsx";
import { RuleLink } from "./RuleLink.tsx";

/**
 * One objection: its name, who voiced it, its line and one voice at the sender's side; then, behind the bar, the rule and
 * Moscow's answer. The order is the same on both sides. A solid line goes through a gap in the bar: then behind the bar stands
 * what came.
 */
export function ConcernRow({ concern }: { concern: Concern }) {
  const { id, name, sender, line, fearedBy, resolution, row } = concern;
  const start = sender === "north-korea" ? "end" : "start";
  const passes = line === "solid";
  const behind = row.crossed ?? row.answer;
  return (
    <AnchorSection
      {...itemAnchor("concerns", concernItems, id)}
      as="li"
      className="concern-row deferred"
      data={{ "data-sender": sender, "data-kind": line }}
    >
      <div className="concern-closed">
        <div className="concern-head" data-line={line}>
          <AnchorHeading as="h3">{name}</AnchorHeading>
          {fearedBy && <p>{fill(concernLabels.fearedBy, fearedBy)}</p>}
          <Stretch line={line} from={start} {...(passes && { arrow: start === "end" ? "west" : "east" })} />
          {sender === "both" && <Stretch line={line} from="end" />}
        </div>
        <Quotation said={row} />
        <div className="concern-rule">
          <RuleLink rule={row.rule} resolution={resolution} />
          {behind && (
            <p>
              <Statement of={behind} />
              {row.blank && <Blank says={row.blank} />}
            </p>
          )}
        </div>
      </div>
      <OpenedRow concern={concern} />
    </AnchorSection>
  );
}

import { Statement } from "../../evidence/Prose.tsx";
import { Stretch } from "../../graphics/Stretch.tsx";
import type { Concern } from "../../story/concernTypes.ts";
import { AnchorHeading, AnchorSection } from "../../ui/AnchorSection.tsx";
import { Blank } from "../../ui/Blank.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { concernItems } from "./items.ts";
import { OpenedRow } from "./OpenedRow.tsx";
import { Quotation } from "./Quotation.tsx";
import { RuleLink } from "./RuleLink.tsx";

/**
 * One objection: its name and line at the sender's side, beside them the rule behind the bar, one voice below its line. The
 * order is the same on both sides. A solid line goes through a gap in the bar: then behind the bar stands what came.
 */
export function ConcernRow({ concern }: { concern: Concern }) {
  const { id, name, sender, line, resolution, row } = concern;
  const start = sender === "north-korea" ? "end" : "start";
  const passes = line === "solid";
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
          <Stretch line={line} from={start} {...(passes && { arrow: start === "end" ? "west" : "east" })} />
          {sender === "both" && <Stretch line={line} from="end" />}
        </div>
        <div className="concern-rule">
          <RuleLink rule={row.rule} resolution={resolution} />
          {row.crossed && (
            <p>
              <Statement of={row.crossed} />
              {row.blank && <Blank says={row.blank} />}
            </p>
          )}
        </div>
        <Quotation said={row} />
      </div>
      <OpenedRow concern={concern} />
    </AnchorSection>
  );
}

import { rulebookWords } from "@edition/rulebook.ts";
import { Statement, Statements } from "../../evidence/Prose.tsx";
import { useHref } from "../../page/page.tsx";
import { ruledThings } from "../../story/finder.ts";
import type { RuledThing } from "../../story/types.ts";
import { AnchorSection } from "../../ui/AnchorSection.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { BehindBar } from "./BehindBar.tsx";
import { concernItems } from "./items.ts";
import { useHeadings } from "./useHeadings.ts";

/** What the rules say of one object: the rule, what is exempt, where it comes up in the story; behind the bar since when. */
function Entry({ object, as: Name }: { object: RuledThing; as: "h2" | "h4" }) {
  const href = useHref();
  return (
    <li id={object.id}>
      <Name>{object.name}</Name>
      <div className="bar-words">
        <p className="panel-text">
          <Statements of={object.rule} />
        </p>
        <dl className="facts">
          <dt>{rulebookWords.exempt}</dt>
          <dd>
            <Statement of={object.exempt} />
          </dd>
          {object.met.length > 0 && (
            <>
              <dt>{rulebookWords.met}</dt>
              <dd>
                {object.met.map(({ path, words }) => (
                  <p key={path}>
                    <a href={href(path)}>{words}</a>
                  </p>
                ))}
              </dd>
            </>
          )}
        </dl>
      </div>
      <div className="bar-rule">
        {object.since.map(({ resolution, what }) => (
          <BehindBar key={resolution} number={resolution}>
            <p>
              <Statement of={what} />
            </p>
          </BehindBar>
        ))}
      </div>
    </li>
  );
}

/** What the rules say of each object. An entry's id is its fragment: `/concerns/rules/#rule-rifle`. */
export function Rulebook() {
  const anchor = itemAnchor("concerns", concernItems, "rules");
  const { top: Top, sub } = useHeadings(anchor.id);
  return (
    <AnchorSection {...anchor} as="div" className="bar-page">
      <Top tabIndex={-1}>{rulebookWords.name}</Top>
      <p className="bar-lead">{rulebookWords.lead}</p>
      <div className="bar-group">
        <ul>
          {ruledThings.map((object) => (
            <Entry key={object.id} object={object} as={sub} />
          ))}
        </ul>
      </div>
    </AnchorSection>
  );
}

import { rulebookWords } from "@edition/rulebook.ts";
import { Statement, Statements } from "../../evidence/Prose.tsx";
import { Drawing, type DrawingName } from "../../graphics/drawings/Drawing.tsx";
import { useHref } from "../../page/page.tsx";
import { breaks } from "../../story/concerns.ts";
import type { RuleId } from "../../story/facts/finder.ts";
import { ruledThings } from "../../story/finder.ts";
import type { RuledThing } from "../../story/types.ts";
import type { ItemContent } from "../frame/definition.ts";
import { resolutionName, resolutionPath } from "./rows.ts";

/** The things that the story has a drawing of. */
const DRAWINGS: Readonly<Partial<Record<RuleId, DrawingName>>> = {
  "rule-rifle": "rifle",
  "rule-drone": "drone",
  "rule-body-armour": "vest",
  "rule-satellite-launch": "satellite",
};

/** What the rules say of one thing: the rule, what is exempt, where it is met; behind the bar since when. */
function RuleEntry({ thing: { id, name, rule, exempt, met, since } }: { thing: RuledThing }) {
  const href = useHref();
  const drawing = DRAWINGS[id];
  return (
    <li id={id}>
      <div>
        <p className="rule-thing">
          {name} {drawing && <Drawing of={drawing} small />}
        </p>
        <p>
          <Statements of={rule} />
        </p>
        <p className="rule-note">
          <b>{rulebookWords.exempt}</b> <Statement of={exempt} />
        </p>
        {met.length > 0 && (
          <p className="rule-note">
            <b>{rulebookWords.met}</b>
            {met.map(({ path, words }) => (
              <a key={path} href={href(path)}>
                {words}
              </a>
            ))}
          </p>
        )}
      </div>
      <ul className="behind-bar">
        {since.map(({ resolution, what }) => (
          <li key={resolution}>
            <a href={href(resolutionPath(resolution))}>{resolutionName(resolution)}</a>
            <p>
              <Statement of={what} />
            </p>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What the rules say of each thing. An entry's id is its fragment: `/concerns/rules/#rule-rifle`. */
export function rulesContent(): ItemContent {
  return {
    name: rulebookWords.name,
    facts: [],
    text: (
      <>
        <p>{rulebookWords.lead}</p>
        <div className="before-bar">
          <ul>
            {ruledThings.map((thing) => (
              <RuleEntry key={thing.id} thing={thing} />
            ))}
          </ul>
        </div>
        <div>
          <p className="concern-label">{rulebookWords.broken}</p>
          {breaks.map(({ date, text }) => (
            <p key={date}>
              <Statement of={text} />
            </p>
          ))}
        </div>
      </>
    ),
    // The claims of all rules would be longer than the page.
    evidence: [],
  };
}

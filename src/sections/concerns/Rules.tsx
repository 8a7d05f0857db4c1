import { ruleNotes, rulesText, rulesWords } from "../../story/en/concerns.ts";
import { resolutions } from "../../story/en/resolutions.ts";
import { Prose } from "../../ui/Prose.tsx";
import { Rule } from "./Rule.tsx";

/** The eleven resolutions that Russia voted for, in order of adoption. */
export function Rules() {
  return (
    <div className="rules">
      <div className="rules-head">
        <h3>{rulesWords.name}</h3>
        <Prose of={[rulesText]} />
      </div>
      <ol className="quarters">
        {resolutions.map((resolution) => (
          <Rule key={resolution.number} resolution={resolution} />
        ))}
      </ol>
      <details className="more">
        <summary>{ruleNotes.name}</summary>
        <Prose of={ruleNotes.text.map((sentence) => [sentence] as const)} />
      </details>
    </div>
  );
}

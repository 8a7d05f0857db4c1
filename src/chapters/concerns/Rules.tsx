import { chinaText, rulesText, rulesWords } from "@edition/concerns.ts";
import { Prose, Statement } from "../../evidence/Prose.tsx";
import { resolutions } from "../../story/resolutions.ts";
import { Rule } from "./Rule.tsx";
import { TimeLine } from "./TimeLine.tsx";

/** The eleven resolutions that Russia voted for, in order of adoption, and how the agreement broke. */
export function Rules() {
  return (
    <div className="rules">
      <div className="rules-head">
        <h3>{rulesWords.name}</h3>
        <Prose of={[rulesText]} />
      </div>
      <TimeLine />
      <details className="more china-choice">
        <summary>{rulesWords.chinaToo}</summary>
        <p>
          <Statement of={chinaText} />
        </p>
      </details>
      <ol className="quarters">
        {resolutions.map((resolution) => (
          <Rule key={resolution.number} resolution={resolution} />
        ))}
      </ol>
    </div>
  );
}

import { argument, argumentMore } from "@edition/concerns.ts";
import { words } from "@edition/words.ts";
import { Prose } from "../../evidence/Prose.tsx";

/** How the argument ran, in three steps of time. */
export function Argument() {
  return (
    <div className="argument">
      <ol className="argument-steps">
        {argument.map((step) => (
          <li key={step.name}>
            <h3>{step.name}</h3>
            <Prose of={step.text.map((sentence) => [sentence] as const)} />
          </li>
        ))}
      </ol>
      <details className="more">
        <summary>{words.details}</summary>
        <Prose of={[argumentMore]} />
      </details>
    </div>
  );
}

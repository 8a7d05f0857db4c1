import type { Ref } from "react";
import type { Choice } from "../page/choices.ts";

/** A value with its word, and a short word for where there is no room. */
type Option<V> = readonly [value: V, word: string, short?: string];

/**
 * One choice of several, side by side. Plain radio buttons, so that arrows move through them. Whoever draws it keeps the
 * value; in an embed, where there is no React, the page's own script does (embed/frame/controls.ts).
 */
export function RadioSwitch<V extends string | number>({
  group,
  name,
  quietly = false,
  className,
  options,
  value,
  onChoose,
  ref,
}: {
  /** Unique on the page: radio buttons of one name belong together, whichever React root drew them. */
  group: string;
  name: string;
  /** Only spoken: what stands above says it to the eye. */
  quietly?: boolean;
  className?: string;
  options: readonly Option<V>[];
  value: V;
  /** What a press does, or the choice of the page that the script of an embed changes. */
  onChoose: Choice | ((value: V) => void);
  ref?: Ref<HTMLFieldSetElement> | undefined;
}) {
  return (
    <fieldset ref={ref} className={className ? `switch ${className}` : "switch"}>
      <legend className={quietly ? "visually-hidden" : undefined}>{name}</legend>
      {options.map(([option, word, short]) => (
        <label key={option}>
          <input
            type="radio"
            name={`choice-${group}`}
            value={option}
            aria-label={short && word}
            {...(typeof onChoose === "string"
              ? { "data-choice": onChoose, defaultChecked: option === value }
              : { checked: option === value, onChange: () => onChoose(option) })}
          />
          <span>
            {short ? (
              <>
                <span className="when-wide">{word}</span>
                <span className="when-narrow">{short}</span>
              </>
            ) : (
              word
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

import type { Choice as ChoiceName } from "../page/choices.ts";

/** One choice of several in an embed, whose own script answers it (embed/frame/controls.ts). */
export function Choice({
  choice,
  name,
  options,
  className,
  without,
}: {
  choice: ChoiceName;
  name: string;
  /** Value and word. */
  options: readonly (readonly [value: string, word: string, short?: string])[];
  className?: string;
  /** The value that is the page without the choice. */
  without: string;
}) {
  return (
    <fieldset className={className ? `switch ${className}` : "switch"}>
      <legend>{name}</legend>
      {options.map(([value, word, short]) => (
        <label key={value}>
          <input
            type="radio"
            name={`choice-${choice}`}
            data-choice={choice}
            value={value}
            defaultChecked={value === without}
            aria-label={short && word}
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

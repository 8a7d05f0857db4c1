import { useId } from "react";

/** One choice of several, side by side, kept by whoever draws it. Plain radio buttons, so that arrows move through them. */
export function RadioSwitch<V extends string | number>({
  name,
  quietly = false,
  options,
  value,
  onChoose,
}: {
  name: string;
  /** Only spoken: what stands above says it to the eye. */
  quietly?: boolean;
  options: readonly (readonly [value: V, word: string])[];
  value: V;
  onChoose: (value: V) => void;
}) {
  const group = useId();
  return (
    <fieldset className="switch">
      <legend className={quietly ? "visually-hidden" : undefined}>{name}</legend>
      {options.map(([option, word]) => (
        <label key={option}>
          <input
            type="radio"
            name={group}
            value={option}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** One choice of several, side by side, kept by whoever draws it. Plain radio buttons, so that arrows move through them. */
export function RadioSwitch<V extends string | number>({
  group,
  name,
  quietly = false,
  className,
  options,
  value,
  onChoose,
}: {
  /** Unique on the page: radio buttons of one name belong together, whichever React root drew them. */
  group: string;
  name: string;
  /** Only spoken: what stands above says it to the eye. */
  quietly?: boolean;
  className?: string;
  options: readonly (readonly [value: V, word: string])[];
  value: V;
  onChoose: (value: V) => void;
}) {
  return (
    <fieldset className={className ? `switch ${className}` : "switch"}>
      <legend className={quietly ? "visually-hidden" : undefined}>{name}</legend>
      {options.map(([option, word]) => (
        <label key={option}>
          <input
            type="radio"
            name={`choice-${group}`}
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

import { bar } from "@edition/bar.ts";

const { name, all, announced, confirmed } = bar.certainty;

/** The three choices, from everything to the surest; "" is everything. */
const options = [
  ["", all],
  ["announced", announced],
  ["confirmed", confirmed],
] as const;

/**
 * How sure the reader wants to be: one choice of three. It stands in several places on a page and is one choice all
 * the same: `Lens` listens to all of them and keeps them alike. Plain radio buttons, so that arrows move through them.
 */
export function CertaintyKey({ at }: { at: string }) {
  return (
    <fieldset className="switch certainty-key">
      <legend>{name}</legend>
      {options.map(([value, word]) => (
        <label key={value}>
          <input type="radio" name={`certainty-${at}`} value={value} defaultChecked={value === ""} />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}

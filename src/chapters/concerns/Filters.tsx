import { filterWords, voices } from "@edition/concerns.ts";
import { choices } from "../../page/choices.ts";
import { concerns } from "../../story/concerns.ts";
import { fill } from "../../story/language.ts";
import { Choice } from "../../ui/Choice.tsx";

/** How many statements there are, and how many are shown where nothing is chosen. */
const total = concerns.reduce((sum, { cells }) => sum + cells.length, 0);

/**
 * A filter: everything, or one of its values. Its select waits in a template for the island: browsers lay out a room for
 * a select in it as soon as the page has loaded, however far away the room is.
 */
function Filter({
  choice,
  name,
  all,
  options,
}: {
  choice: "who" | "direction" | "rule" | "date";
  name: string;
  all: string;
  options: readonly (readonly [value: string, word: string])[];
}) {
  return (
    <label>
      <span>{name}</span>
      <template>
        <select data-choice={choice}>
          <option value="">{all}</option>
          {options.map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      </template>
    </label>
  );
}

/** How the panel is read: by issue, or by country. */
export function BySwitch() {
  const { by } = filterWords;
  return (
    <Choice
      choice="by"
      name={by.name}
      options={choices.by.map((value) => [value, by[value]])}
      without="issue"
    />
  );
}

/**
 * How the panel is read, and what of it: `Views` puts both into the address, CSS shows them. The island counts what is
 * left and says so. It cannot be seen until `Views` is there to obey it, nor on a page without a script.
 */
export function Filters() {
  const { who, direction, rule, date } = filterWords;
  return (
    <fieldset className="filters" aria-label={filterWords.name} data-island="concern-filters">
      <BySwitch />
      <Filter
        choice="who"
        name={who.name}
        all={who.all}
        options={choices.who.map((value) => [value, voices[value]])}
      />
      <Filter
        choice="direction"
        name={direction.name}
        all={direction.all}
        options={choices.direction.map((value) => [value, direction[value]])}
      />
      <Filter
        choice="rule"
        name={rule.name}
        all={rule.all}
        options={choices.rule.map((value) => [value, value])}
      />
      <Filter
        choice="date"
        name={date.name}
        all={date.all}
        options={choices.date.map((value) => [value, date[value]])}
      />
      <p className="filters-count" data-some={filterWords.count} data-none={filterWords.none}>
        {fill(filterWords.count, total, total)}
      </p>
      <button type="button" data-everything="">
        {filterWords.reset}
      </button>
      <p className="visually-hidden" role="status" />
    </fieldset>
  );
}

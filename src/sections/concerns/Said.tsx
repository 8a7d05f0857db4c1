import { panelWords, voices } from "../../story/en/concerns.ts";
import { people } from "../../story/en/people.ts";
import type { Cell, Person, Voice } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";
import { Statement } from "../../ui/Prose.tsx";

/** Who speaks in a cell: a person with their office, or an office. */
function speaker(who: Cell["who"]): string {
  if (typeof who === "object") return who.office;
  const person: Person = people[who];
  return [person.name, person.office].filter(Boolean).join(", ");
}

/** What one voice said, each statement with who, when and where; empty brackets where it said nothing. */
export function Said({ voice, cells }: { voice: Voice; cells: readonly Cell[] }) {
  return (
    <div className="panel-said">
      <p className="panel-voice">{voices[voice]}</p>
      {cells.length === 0 && <Blank says={panelWords.nothing} />}
      {cells.map((cell) => (
        <div key={cell.text[0]}>
          <p className="panel-text">
            <Statement of={cell.text} />
          </p>
          <p className="panel-who">
            {speaker(cell.who)}
            <br />
            {[cell.when, cell.where].filter(Boolean).join(", ")}
          </p>
        </div>
      ))}
    </div>
  );
}

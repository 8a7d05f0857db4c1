import { panelWords, voices } from "@edition/concerns.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { people } from "../../story/people.ts";
import type { Cell, Voice } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";

/** Who speaks in a cell: a person with their office, or an office. */
export function speakerOf({ who }: Cell): string {
  if (typeof who === "object") return who.office;
  const person = people[who];
  return [person.name, person.office].filter(Boolean).join(", ");
}

/** When and where something was said, as it reads. */
export const whenOf = ({ when, where }: Cell): string => [when, where].filter(Boolean).join(", ");

/** What somebody said; that it is of military ties in general, if it is. */
export function QuotationText({ cell }: { cell: Cell }) {
  return (
    <p className="panel-text">
      {cell.general && <small>{panelWords.general}: </small>}
      <Statement of={cell.text} />
    </p>
  );
}

/** What one voice said in a row, each statement with who, when and where; empty brackets where it said nothing. */
function VoiceQuotations({ voice, cells }: { voice: Voice; cells: readonly Cell[] }) {
  return (
    <div className="panel-quotations">
      <p className="panel-voice">{voices[voice]}</p>
      {cells.length === 0 && <Blank says={panelWords.nothing} />}
      {cells.map((cell) => (
        <div key={cell.text[0]} data-speaker={speakerOf(cell)} data-opened={cell.opened ? "" : undefined}>
          <QuotationText cell={cell} />
          <p className="panel-who">
            {speakerOf(cell)}
            <br />
            {whenOf(cell)}
          </p>
        </div>
      ))}
    </div>
  );
}

/** What is said in a cell of the panel, voice by voice. `silent` is the voice whose words are missing where there are none. */
export function Quotations({ silent, cells }: { silent?: Voice; cells: readonly Cell[] }) {
  const speaking = new Set(cells.map((cell) => cell.voice));
  if (speaking.size === 0 && silent) speaking.add(silent);
  return [...speaking].map((one) => (
    <VoiceQuotations key={one} voice={one} cells={cells.filter((cell) => cell.voice === one)} />
  ));
}

// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as a grid may lose its roles; they are said again
import { panelWords } from "../../story/en/concerns.ts";
import type { Concern } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";
import { Crossing } from "../../ui/Crossing.tsx";
import { PartHeading } from "../../ui/Part.tsx";
import { Statement } from "../../ui/Prose.tsx";
import { PanelRule } from "./PanelRule.tsx";
import { columns, resolutionOf, saidBy, saidByOthers } from "./rows.ts";
import { Said } from "./Said.tsx";

/**
 * One thing that might move, or did. Its name and line begin at the sender's side of the page, the resolution stands
 * at the other; the cells keep the order of the column heads, whichever side that is.
 */
export function PanelRow({ concern }: { concern: Concern }) {
  const part = `concerns/${concern.id}`;
  const { sender, line } = concern;
  const to = sender === "north-korea" ? "west" : "east";
  const others = saidByOthers(concern);
  return (
    // A part of the story as any other; `Part` draws no table row. Its cells carry its line, but the rule's does not:
    // resolutions never dim.
    <tr
      id={part}
      data-part={concern.title}
      className="panel-row"
      role="row"
      data-sender={sender}
      data-kind={line}
    >
      {/* The label keeps the row's name short where it is read out with every cell. */}
      <th className="panel-what" scope="row" role="rowheader" aria-label={concern.name} data-line={line}>
        <PartHeading part={part} as="h3">
          {concern.name}
        </PartHeading>
        <Crossing className="panel-line" line={line} to={to} arrow={line === "solid"} />
        {sender === "both" && <Crossing className="panel-line-back" line={line} to="west" arrow={false} />}
        <p className="panel-from">{sender === "both" ? panelWords.panelSide : panelWords.sides[sender]}</p>
        <p className="panel-why">
          <Statement of={concern.why} />
        </p>
      </th>
      {columns.map((voice) => (
        <td key={voice} role="cell" data-voice={voice} data-line={line}>
          <Said voice={voice} cells={saidBy(concern, voice)} />
        </td>
      ))}
      <td className="panel-others" role="cell" data-line={line}>
        {others.length > 0 ? (
          <details className="more">
            <summary>{panelWords.others}</summary>
            <div>
              {others.map((cell) => (
                <Said key={cell.text[0]} voice={cell.voice} cells={[cell]} />
              ))}
            </div>
          </details>
        ) : (
          <span className="visually-hidden">
            <Blank says={panelWords.nothing} />
          </span>
        )}
      </td>
      <PanelRule resolution={resolutionOf(concern.resolution)} rule={concern.rule} />
    </tr>
  );
}

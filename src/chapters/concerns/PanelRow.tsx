// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as a grid may lose its roles; they are said again

import { panelWords, voices } from "@edition/concerns.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { Crossing } from "../../graphics/Crossing.tsx";
import { usePage } from "../../page/page.tsx";
import type { Concern } from "../../story/types.ts";
import { AnchorHeading } from "../../ui/AnchorSection.tsx";
import { Blank } from "../../ui/Blank.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { concernItems } from "./items.ts";
import { PanelRule } from "./PanelRule.tsx";
import { Quotations } from "./Quotations.tsx";
import { columns, inOrder, saidIn } from "./rows.ts";

/**
 * One objection. Its name and line begin at the sender's side of the page, the resolution stands at the other; the cells
 * keep the order of the column heads on both sides. An open row lists who spoke in the order of time, and adds what else
 * the three said and the voices without a column. On a phone a closed row hides its cells.
 * @param first whether it is the first row, which stands open in an embed
 */
export function PanelRow({ concern, first }: { concern: Concern; first: boolean }) {
  const page = usePage();
  const anchor = itemAnchor("concerns", concernItems, concern.id);
  const { sender, line } = concern;
  const to = sender === "north-korea" ? "west" : "east";
  const more = saidIn(concern, null);
  return (
    // `Part` draws no table row, so the row has its id and title itself. Its cells carry its line, the rule's does not:
    // resolutions never dim.
    <tr
      id={anchor.id}
      data-part={anchor.title}
      className="panel-row"
      role="row"
      data-sender={sender}
      data-kind={line}
    >
      {/* A screen reader repeats the row's name at every cell: the label keeps it short. */}
      <th
        className="panel-what"
        scope="row"
        role="rowheader"
        aria-colindex={1}
        aria-label={concern.name}
        data-line={line}
      >
        <AnchorHeading as="h3">{concern.name}</AnchorHeading>
        <Crossing className="panel-line" line={line} to={to} arrow={line === "solid"} />
        {sender === "both" && <Crossing className="panel-line-back" line={line} to="west" arrow={false} />}
        <p className="panel-from">{panelWords.from[sender]}</p>
        <p className="panel-why">
          <Statement of={concern.why} />
        </p>
        <details
          className="more panel-fold"
          data-own=""
          open={page.part === anchor.id || (!page.live && first)}
        >
          <summary>
            <span>
              {panelWords.open}
              <span className="visually-hidden">: {concern.name}</span>
            </span>
          </summary>
          <ol>
            {inOrder(concern).map((cell) => (
              <li key={cell.text[0]}>
                <b>{voices[cell.voice]}</b> {cell.when}
              </li>
            ))}
          </ol>
        </details>
      </th>
      {columns.map((voice, i) => (
        <td key={voice} role="cell" aria-colindex={i + 2} data-voice={voice} data-line={line}>
          <Quotations silent={voice} cells={saidIn(concern, voice)} />
        </td>
      ))}
      <td className="panel-others" role="cell" aria-colindex={columns.length + 2} data-line={line}>
        {more.length > 0 ? (
          <Quotations cells={more} />
        ) : (
          <div className="panel-quotations">
            <p className="panel-voice">{panelWords.others}</p>
            <Blank says={panelWords.nothing} />
          </div>
        )}
      </td>
      <PanelRule concern={concern} />
    </tr>
  );
}

// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as a grid may lose its roles; they are said again
import { panelWords, voices } from "@edition/concerns.ts";
import type { Concern } from "../../story/types.ts";
import { PanelRow } from "./PanelRow.tsx";
import { columns } from "./rows.ts";

const heads = [panelWords.what, ...columns.map((voice) => voices[voice]), panelWords.others, panelWords.rule];

/**
 * The panel's rows, all or one, and what its chambers mean. It is a table that is laid out as a grid, and such a table may
 * lose its meaning for assistive technology: hence the roles, which repeat what the elements are. A cell keeps its
 * column's number while others of its row are hidden.
 */
export function PanelTable({ rows }: { rows: readonly Concern[] }) {
  return (
    <>
      <table className="panel" role="table" aria-label={panelWords.between} aria-colcount={heads.length}>
        <caption className="panel-sides">
          <span>{panelWords.sides.russia}</span> <span>{panelWords.between}</span>{" "}
          <span>{panelWords.sides["north-korea"]}</span>
        </caption>
        {/* Each cell shows its voice; the heads are for a screen reader. */}
        <thead className="visually-hidden" role="rowgroup">
          <tr role="row">
            {heads.map((head, i) => (
              <th key={head} scope="col" role="columnheader" aria-colindex={i + 1}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((concern, i) => (
            <PanelRow key={concern.id} concern={concern} first={i === 0} />
          ))}
        </tbody>
      </table>
      <p className="panel-note">{panelWords.seating}</p>
    </>
  );
}

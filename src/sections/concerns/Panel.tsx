// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as a grid may lose its roles; they are said again
import { concerns, panelWords, voices } from "../../story/en/concerns.ts";
import { PanelRow } from "./PanelRow.tsx";
import { columns } from "./rows.ts";

/**
 * The panel of objections. It is a table that is laid out as a grid, and such a table may lose its meaning for
 * assistive technology: hence the roles, which say again what the elements are.
 */
export function Panel() {
  const heads = [
    panelWords.what,
    ...columns.map((voice) => voices[voice]),
    panelWords.others,
    panelWords.rule,
  ];
  return (
    <>
      <table className="panel" role="table">
        <caption className="panel-sides">
          <span>{panelWords.sides.russia}</span> <span>{panelWords.between}</span>{" "}
          <span>{panelWords.sides["north-korea"]}</span>
        </caption>
        {/* Every cell names its voice to the eye, so the heads are for the ear. */}
        <thead className="visually-hidden" role="rowgroup">
          <tr role="row">
            {heads.map((head) => (
              <th key={head} scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {concerns.map((concern) => (
            <PanelRow key={concern.id} concern={concern} />
          ))}
        </tbody>
      </table>
      <p className="panel-seating">{panelWords.seating}</p>
    </>
  );
}

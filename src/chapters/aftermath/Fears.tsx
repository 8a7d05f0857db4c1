import { aftermathWords } from "@edition/aftermath.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { LineMark } from "../../graphics/LineMark.tsx";
import { useHref } from "../../page/page.tsx";
import { fears } from "../../story/aftermath.ts";
import { Blank } from "../../ui/Blank.tsx";

/** The fears of September 2023 in a table: who voiced them, what is on record since, what is still open. */
export function Fears() {
  const href = useHref();
  const { name, fear, voiced, record, open } = aftermathWords.fears;
  return (
    <div className="fears">
      <h3 id="fears-name">{name}</h3>
      <table aria-labelledby="fears-name">
        <thead>
          <tr>
            <th scope="col">
              <LineMark line="dotted" /> {fear}
            </th>
            <th scope="col">{voiced}</th>
            <th scope="col">{record}</th>
            <th scope="col">{open}</th>
          </tr>
        </thead>
        <tbody>
          {fears.map((row) => (
            <tr key={row.at}>
              <th scope="row">
                <a href={href(row.at)}>{row.name}</a>
              </th>
              <td data-name={voiced}>
                <Statement of={row.voiced} />
              </td>
              <td data-name={record}>
                {"says" in row.record ? <Blank says={row.record.says} /> : <Statement of={row.record} />}
              </td>
              <td data-name={open}>
                <Statement of={row.open} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

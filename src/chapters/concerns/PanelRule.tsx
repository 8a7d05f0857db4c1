// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as a grid may lose its roles; they are said again

import { Statement } from "../../evidence/Prose.tsx";
import { useHref } from "../../page/page.tsx";
import { longDate } from "../../story/language.ts";
import type { Concern } from "../../story/types.ts";
import { columns, resolutionOf } from "./rows.ts";
import { Vote } from "./Vote.tsx";

/** The cell behind the bar: the resolution, what it says on the point, and how the council voted on it. */
export function PanelRule({ concern }: { concern: Concern }) {
  const href = useHref();
  const resolution = resolutionOf(concern.resolution);
  const { number, date, title } = resolution;
  return (
    <td className="panel-rule" role="cell" aria-colindex={columns.length + 3}>
      <a className="panel-number" href={href(`/concerns/resolution-${number}/`)} aria-label={title}>
        {number}
      </a>
      <div className="panel-facts">
        <p>
          <time dateTime={date}>{longDate(date)}</time>
        </p>
        <p>
          <Statement of={concern.rule} />
        </p>
        <Vote resolution={resolution} decree={concern.decreeApart ? undefined : resolution.decree} />
      </div>
    </td>
  );
}

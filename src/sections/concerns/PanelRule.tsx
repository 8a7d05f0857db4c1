// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as a grid may lose its roles; they are said again
import { useHref } from "../../app/page.tsx";
import type { Cited, Resolution } from "../../story/types.ts";
import { longDate } from "../../ui/longDate.ts";
import { Statement } from "../../ui/Prose.tsx";
import { Vote } from "./Vote.tsx";

/** The cell behind the bar: the resolution, what it says on the point, and how the council voted on it. */
export function PanelRule({ resolution, rule }: { resolution: Resolution; rule: Cited }) {
  const href = useHref();
  const { number, date, title } = resolution;
  return (
    <td className="panel-rule" role="cell">
      <a className="panel-number" href={href(`/concerns/resolution-${number}/`)} aria-label={title}>
        {number}
      </a>
      <div className="panel-facts">
        <p>
          <time dateTime={date}>{longDate(date)}</time>
        </p>
        <p>
          <Statement of={rule} />
        </p>
        <Vote resolution={resolution} />
      </div>
    </td>
  );
}

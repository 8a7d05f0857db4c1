import { Fragment, type ReactNode } from "react";
import type { Stretch } from "./monthAxis.ts";

/**
 * The axis from one event to the next: a tick for each month, and the years. It is as long as its months and grows with the
 * labels beside it; places along it are shares of its length. Where they are across it, upright or lying, the styles say,
 * except for text, which SVG places by attributes alone.
 */
export function AxisStretch({
  stretch: { length, gap, ticks },
  children,
}: {
  stretch: Stretch;
  /** The mark at its beginning. */
  children?: ReactNode;
}) {
  return (
    <svg className="axis" width={`${length}em`} height={`${length}em`} aria-hidden="true">
      {ticks.map(({ at, year }) => (
        <Fragment key={at}>
          <rect className={year ? "axis-tick axis-year" : "axis-tick"} x={at} y={at} />
          {year && (
            <>
              <text className="when-upright" x="50%" y={at} textAnchor="end">
                {year}
              </text>
              <text className="when-lying" x={at} y="50%" textAnchor="middle">
                {year}
              </text>
            </>
          )}
        </Fragment>
      ))}
      {gap && <rect className="axis-break" x={gap} y={gap} />}
      {children}
    </svg>
  );
}

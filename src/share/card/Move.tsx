import type { Line } from "../../story/types.ts";
import { linePattern } from "./linePattern.ts";
import type { CardTheme } from "./theme.ts";

/** A horizontal line that something moves along, with an arrow head where it arrives; places in pixels. */
export function Move({
  from,
  to,
  y,
  line,
  theme,
  arrow = true,
  width = 9,
  colour = theme.move,
}: {
  from: number;
  to: number;
  y: number;
  line: Line;
  theme: CardTheme;
  arrow?: boolean;
  width?: number;
  /** Vermilion, unless nothing moves along it. */
  colour?: string;
}) {
  const way = Math.sign(to - from);
  // A dot is centred on its place: without an inset half of the first would lie outside.
  const inset = line === "dotted" ? way * width * 0.6 : 0;
  return (
    <g fill="none" stroke={colour}>
      <path
        d={`M${from + inset} ${y}H${arrow ? to - way * (line === "solid" ? width : 36) : to - inset}`}
        {...linePattern(line, width)}
      />
      {arrow && (
        <path
          d={`M${to - way * 26} ${y - 22}L${to - way * 4} ${y}L${to - way * 26} ${y + 22}`}
          strokeWidth={width}
        />
      )}
    </g>
  );
}

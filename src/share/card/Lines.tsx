import type { FittedText } from "./textLayout.ts";
import { type Face, inFace } from "./typefaces.ts";

/** Lines of text; `y` is the first baseline, or with `up` the last. */
export function Lines({
  lines,
  face,
  size,
  x,
  y,
  fill,
  leading = 1.22,
  anchor = "start",
  up = false,
  lead = "",
}: FittedText & {
  face: Face;
  x: number;
  y: number;
  fill: string;
  leading?: number;
  anchor?: "start" | "middle" | "end";
  up?: boolean;
  /** The beginning of the first line that stands out in bold. */
  lead?: string;
}) {
  const first = up ? y - (lines.length - 1) * leading * size : y;
  return (
    <text fill={fill} fontSize={size} textAnchor={anchor} {...inFace(face)}>
      {lines.map((line, i) => (
        <tspan key={i} x={x} y={first + i * leading * size}>
          {i === 0 && lead && line.startsWith(lead) ? (
            <>
              <tspan {...inFace("bold")}>{lead}</tspan>
              {line.slice(lead.length)}
            </>
          ) : (
            line
          )}
        </tspan>
      ))}
    </text>
  );
}

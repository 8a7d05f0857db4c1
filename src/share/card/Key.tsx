import { key } from "../../story/key.ts";
import type { Line } from "../../story/types.ts";
import { widthsIn } from "./fitText.ts";
import { Lines } from "./Lines.tsx";
import { EDGE, FOOT } from "./layout.ts";
import { linePattern } from "./linePattern.ts";
import { widthOf } from "./textLayout.ts";
import type { CardTheme } from "./theme.ts";

const BRACKETS = "M8-12H2V12H8M56-12H62V12H56";

/** The short sample of a line before the words that say what it means. */
export function Sample({
  line,
  x,
  y,
  theme,
}: {
  line: Line | "blank";
  x: number;
  y: number;
  theme: CardTheme;
}) {
  return line === "blank" ? (
    <path d={BRACKETS} transform={`translate(${x} ${y})`} fill="none" stroke={theme.ink} strokeWidth="3" />
  ) : (
    <path
      d={line === "dotted" ? `M${x + 4} ${y}h58` : `M${x} ${y}h64`}
      fill="none"
      stroke={theme.ink}
      {...linePattern(line, 8)}
      {...(line === "dashed" && { strokeDasharray: "17 6.5" })}
    />
  );
}

/** The room of a sample before its word, pixels. */
export const SAMPLE = 80;
/** The size of the words at the foot. */
export const SMALL = 26;
/** From line to line at the foot, pixels. */
export const ROW = 32;

/** One kind of line, with its word. */
export function KeyEntry({
  line,
  word,
  x,
  y,
  theme,
}: Omit<(typeof key)[number], "means"> & { x: number; y: number; theme: CardTheme }) {
  return (
    <>
      <Sample line={line} x={x} y={y - 8} theme={theme} />
      <Lines lines={[word]} face="label" size={SMALL} x={x + SAMPLE} y={y} fill={theme.ink} />
    </>
  );
}

/** The whole key in one row along the foot of a card, from edge to edge. */
export function KeyRow({ theme }: { theme: CardTheme }) {
  const widths = key.map(({ word }) => SAMPLE + SMALL * widthOf(word, widthsIn("label")));
  const gap = (EDGE.right - EDGE.left - widths.reduce((sum, width) => sum + width)) / (key.length - 1);
  let x: number = EDGE.left;
  return key.map((entry, i) => {
    const at = x;
    x += (widths[i] ?? 0) + gap;
    return <KeyEntry key={entry.line} {...entry} x={at} y={FOOT} theme={theme} />;
  });
}

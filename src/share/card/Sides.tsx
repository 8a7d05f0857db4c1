import { concernLabels } from "@edition/concerns.ts";
import { Lines } from "./Lines.tsx";
import { EDGE } from "./layout.ts";
import type { CardTheme } from "./theme.ts";

/** The two sides of the page: Russia left, North Korea right, over an ink rule. */
export function Sides({ theme }: { theme: CardTheme }) {
  const { sides } = concernLabels;
  return (
    <>
      <Lines
        lines={[sides.russia.toUpperCase()]}
        face="display"
        size={54}
        x={EDGE.left}
        y={82}
        fill={theme.ink}
      />
      <Lines
        lines={[sides["north-korea"].toUpperCase()]}
        face="display"
        size={54}
        x={EDGE.right}
        y={82}
        fill={theme.ink}
        anchor="end"
      />
      <rect x={EDGE.left} y="98" width={EDGE.right - EDGE.left} height="6" fill={theme.ink} />
    </>
  );
}

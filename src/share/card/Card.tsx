import type { ReactNode } from "react";
import { CARD } from "./layout.ts";
import type { CardTheme } from "./theme.ts";

/** A whole card, as one SVG. */
export function Card({ theme, children }: { theme: CardTheme; children: ReactNode }) {
  const { width, height } = CARD;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="presentation"
    >
      <rect width={width} height={height} fill={theme.ground} />
      {children}
    </svg>
  );
}

import type { Line } from "../../story/types.ts";

/** The pattern of a certainty, as attributes of a stroke `width` wide. */
export const linePattern = (line: Line, width: number) =>
  ({
    solid: { strokeWidth: width },
    dashed: { strokeWidth: width, strokeDasharray: `${3 * width} ${2 * width}` },
    dotted: {
      strokeWidth: width * 1.15,
      strokeDasharray: `0.1 ${2.3 * width}`,
      strokeLinecap: "round" as const,
    },
  })[line];

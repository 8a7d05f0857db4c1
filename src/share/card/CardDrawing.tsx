import { takeApart } from "../../graphics/drawings/Drawing.tsx";
import type { CardTheme } from "./theme.ts";

/** Weights of a drawing at a card's size: doubled, whatever the scale. */
const WEIGHTS = { contour: 4, inner: 2, hatch: 1.5 } as const;

/** A drawing from its file, at a place of the card and a width, in pixels. */
export function CardDrawing({
  file,
  x,
  y,
  width,
  theme,
  mirrored = false,
  turned = false,
  hatched = true,
}: {
  file: string;
  x: number;
  y: number;
  width: number;
  theme: CardTheme;
  /** Left and right change places. */
  mirrored?: boolean;
  /** A quarter to the right; then `width` is what was its height. */
  turned?: boolean;
  hatched?: boolean;
}) {
  const { viewBox, content } = takeApart(file);
  const [left = 0, top = 0, across = 0, down = 0] = viewBox.split(" ").map(Number);
  const scale = width / (turned ? down : across);
  const tones: Readonly<Record<string, string>> = { "1": theme.metal, "2": theme.wood, "3": theme.train };
  const plain = (hatched ? content : content.replace(/<path class="d-hatch"[^>]*>/g, ""))
    .replace(/class="d-(contour|inner|hatch)"/g, (_, name: keyof typeof WEIGHTS) => {
      const weight = WEIGHTS[name];
      return `stroke-width="${Math.round((weight / scale) * 100) / 100}"`;
    })
    .replace(/var\(--d-tone-(\d)[^)]*\)/g, (_, tone: string) => tones[tone] ?? "none");
  const turn = turned
    ? `translate(${down} 0) rotate(90)`
    : mirrored
      ? `translate(${across} 0) scale(-1 1)`
      : "";
  return (
    <g
      transform={`translate(${x} ${y}) scale(${scale}) ${turn} translate(${-left} ${-top})`}
      fill="none"
      stroke={theme.ink}
      strokeLinecap="round"
      strokeLinejoin="round"
      // The drawings are files of this project.
      dangerouslySetInnerHTML={{ __html: plain }}
    />
  );
}

import { panelWords } from "@edition/concerns.ts";
import { key } from "../../story/key.ts";
/** What all cards share: the ground, the column that a square crop keeps, text, lines, drawings, the foot. */

import { story } from "@edition/story.ts";
import type { ReactNode } from "react";
import { CARD } from "../../build/cards/card.ts";
import { type Face, inFace, wordWidth } from "../../build/cards/renderer.ts";
import type { Caveat } from "../../evidence/withCaveat.ts";
import { takeApart } from "../../graphics/drawings/Drawing.tsx";
import type { Line } from "../../story/types.ts";
import { type Box, balanced, fitted, type Setting, widthOf } from "./setting.ts";
import type { Wall } from "./wall.ts";

/** Left and right edge of what stands on a card. */
export const EDGE = { left: 48, right: CARD.width - 48 } as const;

/**
 * The middle column. Messengers crop a card to the square in its middle, 285 to 915: what must not be lost stands in
 * here. The flanks beside it have what a crop may take.
 */
export const COLUMN = { left: 309, right: 891, width: 582 } as const;
export const FLANK = 214;

/** The last baseline of a card. */
const FOOT = 590;

/** The height of capitals, in sizes. */
export const CAPS = 0.65;

/** A text that stands by itself begins with a capital letter. */
export const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

const widthsIn = (face: Face) => (word: string) => wordWidth(face, word);

/** A text as large as it fits into a box, in a face; the display face has capitals only. */
export const fit = (face: Face, text: string, box: Box): Setting =>
  fitted(face === "display" ? text.toUpperCase() : text, box, widthsIn(face));

/** A text at one size, in as few lines as it takes. Throws where one word is wider than the lines, or there are more than `atMost`. */
export function broken(face: Face, text: string, size: number, width: number, atMost = 4): string[] {
  const lines = balanced(text, width / size, widthsIn(face));
  if (!lines || lines.length > atMost) throw new Error(`No room on a card for: ${text}`);
  return lines;
}

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
}: Setting & {
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

/** The pattern of a certainty, as attributes of a stroke `width` wide. */
export const pattern = (line: Line, width: number) =>
  ({
    solid: { strokeWidth: width },
    dashed: { strokeWidth: width, strokeDasharray: `${3 * width} ${2 * width}` },
    dotted: {
      strokeWidth: width * 1.15,
      strokeDasharray: `0.1 ${2.3 * width}`,
      strokeLinecap: "round" as const,
    },
  })[line];

/** A level line that something moves along, with its head where it arrives. Dots begin at their whole width. */
export function Move({
  from,
  to,
  y,
  line,
  wall,
  arrow = true,
  width = 9,
  colour = wall.move,
}: {
  from: number;
  to: number;
  y: number;
  line: Line;
  wall: Wall;
  arrow?: boolean;
  width?: number;
  /** Vermilion, unless nothing moves along it. */
  colour?: string;
}) {
  const way = Math.sign(to - from);
  const inset = line === "dotted" ? way * width * 0.6 : 0;
  return (
    <g fill="none" stroke={colour}>
      <path
        d={`M${from + inset} ${y}H${arrow ? to - way * (line === "solid" ? width : 36) : to - inset}`}
        {...pattern(line, width)}
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

const BRACKETS = "M8-12H2V12H8M56-12H62V12H56";

/** The short sample of a line before the words that say what it means. */
function Sample({ line, x, y, wall }: { line: Line | "blank"; x: number; y: number; wall: Wall }) {
  return line === "blank" ? (
    <path d={BRACKETS} transform={`translate(${x} ${y})`} fill="none" stroke={wall.ink} strokeWidth="3" />
  ) : (
    <path
      d={line === "dotted" ? `M${x + 4} ${y}h58` : `M${x} ${y}h64`}
      fill="none"
      stroke={wall.ink}
      {...pattern(line, 8)}
      {...(line === "dashed" && { strokeDasharray: "17 6.5" })}
    />
  );
}

const SAMPLE = 80;
const SMALL = 26;
const ROW = 32;

/** The foot of a card: its certainty, or the whole key where it holds things of every kind; and the story's name. */
export function Foot({
  wall,
  caveat,
  x = COLUMN.left,
  width = COLUMN.width,
}: {
  wall: Wall;
  caveat: Caveat | null;
  x?: number;
  width?: number;
}) {
  // The key in two columns, or in one where there is no room.
  const columns = width < COLUMN.width ? 1 : 2;
  const rows = key.length / columns;
  const lines = caveat ? broken("label", caveat.text, SMALL, width - SAMPLE, 5) : [];
  return (
    <>
      {caveat ? (
        <>
          {caveat.line && (
            <Sample line={caveat.line} x={x} y={FOOT - (lines.length - 1) * ROW - 8} wall={wall} />
          )}
          <Lines
            lines={lines}
            lead={caveat.word}
            face="label"
            size={SMALL}
            leading={ROW / SMALL}
            x={caveat.line ? x + SAMPLE : x}
            y={FOOT}
            up
            fill={wall.ink}
          />
        </>
      ) : (
        key.map((entry, i) => (
          <KeyEntry
            key={entry.line}
            {...entry}
            x={x + (i % columns) * 310}
            y={FOOT - (rows - 1 - Math.floor(i / columns)) * (ROW + 4)}
            wall={wall}
          />
        ))
      )}
      <Name wall={wall} />
    </>
  );
}

/** One line of the grammar, with its word. */
function KeyEntry({
  line,
  word,
  x,
  y,
  wall,
}: Omit<(typeof key)[number], "means"> & { x: number; y: number; wall: Wall }) {
  return (
    <>
      <Sample line={line} x={x} y={y - 8} wall={wall} />
      <Lines lines={[word]} face="label" size={SMALL} x={x + SAMPLE} y={y} fill={wall.ink} />
    </>
  );
}

/** The whole key in one row along the foot of a card, from edge to edge. */
export function KeyRow({ wall }: { wall: Wall }) {
  const widths = key.map(({ word }) => SAMPLE + SMALL * widthOf(word, widthsIn("label")));
  const gap = (EDGE.right - EDGE.left - widths.reduce((sum, width) => sum + width)) / (key.length - 1);
  let x: number = EDGE.left;
  return key.map((entry, i) => {
    const at = x;
    x += (widths[i] ?? 0) + gap;
    return <KeyEntry key={entry.line} {...entry} x={at} y={FOOT} wall={wall} />;
  });
}

/** The story's name, in the card's corner. */
export const Name = ({ wall }: { wall: Wall }) => (
  <Lines lines={[story.name]} face="bold" size={SMALL} x={EDGE.left} y={FOOT} fill={wall.ink} />
);

/** The two sides of the page: Russia left, North Korea right, over an ink rule. */
export function Sides({ wall }: { wall: Wall }) {
  const { sides } = panelWords;
  return (
    <>
      <Lines
        lines={[sides.russia.toUpperCase()]}
        face="display"
        size={54}
        x={EDGE.left}
        y={82}
        fill={wall.ink}
      />
      <Lines
        lines={[sides["north-korea"].toUpperCase()]}
        face="display"
        size={54}
        x={EDGE.right}
        y={82}
        fill={wall.ink}
        anchor="end"
      />
      <rect x={EDGE.left} y="98" width={EDGE.right - EDGE.left} height="6" fill={wall.ink} />
    </>
  );
}

/** Weights of a drawing at a card's size: doubled, whatever the scale. */
const WEIGHTS = { contour: 4, inner: 2, hatch: 1.5 } as const;

/** A drawing's file, set into a card at a place and a width, in pixels; `mirrored` turns it round. */
export function Drawn({
  file,
  x,
  y,
  width,
  wall,
  mirrored = false,
  turned = false,
  hatched = true,
}: {
  file: string;
  x: number;
  y: number;
  width: number;
  wall: Wall;
  mirrored?: boolean;
  /** A quarter to the right; then `width` is what was its height. */
  turned?: boolean;
  hatched?: boolean;
}) {
  const { viewBox, content } = takeApart(file);
  const [left = 0, top = 0, across = 0, down = 0] = viewBox.split(" ").map(Number);
  const scale = width / (turned ? down : across);
  const tones: Readonly<Record<string, string>> = { "1": wall.metal, "2": wall.wood, "3": wall.train };
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
      stroke={wall.ink}
      strokeLinecap="round"
      strokeLinejoin="round"
      // The drawings are files of this project.
      dangerouslySetInnerHTML={{ __html: plain }}
    />
  );
}

/** A whole card on its wall. */
export function Card({ wall, children }: { wall: Wall; children: ReactNode }) {
  const { width, height } = CARD;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="presentation"
    >
      <rect width={width} height={height} fill={wall.ground} />
      {children}
    </svg>
  );
}

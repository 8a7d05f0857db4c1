import { panelWords, voices } from "@edition/concerns.ts";
import { credits } from "@edition/method.ts";
import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { inOrder, resolutionOf } from "../../chapters/concerns/rows.ts";
import { voteInWords } from "../../chapters/concerns/voteInWords.ts";
import { RUSSIA, SEATS, TABLE } from "../../graphics/drawings/Council.tsx";
import { concerns } from "../../story/concerns.ts";
import { key } from "../../story/key.ts";
import { longDate } from "../../story/language.ts";
import { sections } from "../../story/sections.ts";
import type { Concern } from "../../story/types.ts";
import { token } from "../../styles/token.ts";

const WIDTH = 1600;
const MARGIN = 64;
const TOP = 300;
const ROW = 172;
/** How far the bar stands from the receiver's edge, and how wide it is. */
const BEHIND = 330;
const BAR = 12;

/** The light theme's values: the picture has no stylesheet, but its colours have the same home. */
const ground = token("ground");
const ink = token("ink");
const quiet = token("ink-quiet");
const move = token("move");
const hairline = token("rule");

/** The page's fonts where they are installed; else what is narrow. Nothing here is set so tight that it could clash. */
const DISPLAY = {
  fontFamily: "'Sofia Sans Extra Condensed', 'Arial Narrow', 'Liberation Sans Narrow', sans-serif",
  fontWeight: 800,
} as const;
const LABEL = { fontFamily: "'Sofia Sans', Arial, sans-serif", fontSize: 20 } as const;

/** The vote, at a point: fifteen seats, Russia's larger, and the tally inside. */
function Chamber({ x, y, tally, fill }: { x: number; y: number; tally: string; fill: string }) {
  return (
    <g transform={`translate(${x} ${y}) scale(0.15)`} fill={fill}>
      <path d={TABLE} fill="none" stroke={fill} strokeWidth="8" />
      {SEATS.map(([cx, cy], seat) => (
        <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={seat === RUSSIA ? 38 : 24} />
      ))}
      <text x="360" y="436" fontSize="130" textAnchor="middle" {...DISPLAY}>
        {tally}
      </text>
    </g>
  );
}

/** One row: what would move, its line, the bar, who spoke; behind the bar the rule and its vote. */
function Row({ concern, y }: { concern: Concern; y: number }) {
  const westward = concern.sender === "north-korea";
  const resolution = resolutionOf(concern.resolution);
  const solid = concern.line === "solid";
  // From the sender's edge, as if it were the left one; `at` turns it round for what comes from the right.
  const at = (x: number): number => (westward ? WIDTH - x : x);
  const bar = WIDTH - MARGIN - BEHIND;
  const end = solid ? WIDTH - MARGIN : bar - 16;
  const near = westward ? "end" : "start";
  const rule = westward ? MARGIN : bar + BAR + 24;
  const who = [...new Set(inOrder(concern).map(({ voice }) => voices[voice]))].join(", ");
  const line = {
    y1: y + 58,
    y2: y + 58,
    stroke: move,
    strokeWidth: 7,
    ...(!solid && { strokeLinecap: "round" as const, strokeDasharray: "0.1 15" }),
  };
  return (
    <g>
      <line x1={MARGIN} x2={WIDTH - MARGIN} y1={y + ROW - 22} y2={y + ROW - 22} stroke={hairline} />
      <text x={at(MARGIN)} y={y + 34} fontSize="44" fill={ink} textAnchor={near} {...DISPLAY}>
        {concern.name.toUpperCase()}
      </text>
      <line x1={at(MARGIN)} x2={at(end)} {...line} />
      {concern.sender === "both" && <line x1={WIDTH - MARGIN} x2={bar + BAR + 16} {...line} />}
      {solid && (
        <path
          d={westward ? "M18-14L2 0L18 14" : "M-18-14L-2 0L-18 14"}
          transform={`translate(${at(end)} ${y + 58})`}
          fill="none"
          stroke={move}
          strokeWidth="7"
        />
      )}
      {(solid
        ? [
            [y, 42],
            [y + 74, 58],
          ]
        : [[y, 132]]
      ).map(([top, height]) => (
        <rect key={top} x={at(bar) - (westward ? BAR : 0)} y={top} width={BAR} height={height} fill={ink} />
      ))}
      <text x={at(MARGIN)} y={y + 98} fill={quiet} textAnchor={near} {...LABEL}>
        {who}
      </text>
      <text x={rule} y={y + 34} fontSize="44" fill={ink} {...DISPLAY}>
        {resolution.number}
      </text>
      <text x={rule} y={y + 98} fill={quiet} {...LABEL}>
        {longDate(resolution.date)}
      </text>
      <Chamber x={rule + 198} y={y + 72} tally={`${resolution.inFavour}–${resolution.against}`} fill={ink} />
    </g>
  );
}

/**
 * objections.svg: the panel as one picture, with its key, its credit and its address. It has no stylesheet and no
 * script, so that it is the same wherever it is opened or set.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function panelSvg(site: string): string {
  const all: readonly Concern[] = concerns;
  const room = sections.find(({ id }) => id === "concerns");
  const height = TOP + all.length * ROW + 164;
  const lines = [...new Set(all.map(({ line }) => line))];
  const legend = key
    .filter(({ line }) => lines.some((one) => one === line))
    .map(({ line, word }) => `${line[0]?.toUpperCase()}${line.slice(1)}: ${word.toLowerCase()}`)
    .join(". ");
  const described = all
    .map(
      ({ name, resolution }) => `${name}: resolution ${resolution}, ${voteInWords(resolutionOf(resolution))}`,
    )
    .join(". ");
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby="title desc"
    >
      <title id="title">{room?.title}</title>
      <desc id="desc">{described}.</desc>
      <rect width={WIDTH} height={height} fill={ground} />
      <rect x={MARGIN} y="56" width={WIDTH - 2 * MARGIN} height="4" fill={ink} />
      <text x={MARGIN} y="160" fontSize="108" fill={ink} {...DISPLAY}>
        {room?.name.toUpperCase()}
      </text>
      <text x={MARGIN} y="250" fontSize="48" fill={ink} {...DISPLAY}>
        {panelWords.sides.russia.toUpperCase()}
      </text>
      <text x={WIDTH / 2} y="250" fill={quiet} textAnchor="middle" {...LABEL}>
        {panelWords.between}
      </text>
      <text x={WIDTH - MARGIN} y="250" fontSize="48" fill={ink} textAnchor="end" {...DISPLAY}>
        {panelWords.sides["north-korea"].toUpperCase()}
      </text>
      <rect x={MARGIN} y="268" width={WIDTH - 2 * MARGIN} height="4" fill={ink} />
      {all.map((concern, i) => (
        <Row key={concern.id} concern={concern} y={TOP + i * ROW} />
      ))}
      <g fill={quiet} {...LABEL}>
        <text x={MARGIN} y={height - 130}>
          {legend}.
        </text>
        <text x={MARGIN} y={height - 96}>
          {panelWords.seating}
        </text>
        <text x={MARGIN} y={height - 62}>
          {words.embed.credit} “{story.name}”. {credits.licence}
        </text>
        <text x={MARGIN} y={height - 28} fill={ink}>
          {site}concerns/
        </text>
      </g>
    </svg>,
  );
}

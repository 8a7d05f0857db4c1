import { Card } from "../../share/card/Card.tsx";
import { Foot } from "../../share/card/Foot.tsx";
import { broken, fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { CAPS, CARD, COLUMN, EDGE } from "../../share/card/layout.ts";
import { Move } from "../../share/card/Move.tsx";
import { Sides } from "../../share/card/Sides.tsx";
import { cardThemes } from "../../share/card/theme.ts";
import { concerns } from "../../story/concerns.ts";

const theme = cardThemes.ground;
const SIZE = 24;
/** From one line of a name to the next, in whole px: pieces of the bar meet without a seam. */
const STEP = 25;
/** The bar in the middle of the card: its width, and the clear space beside it. */
const BAR = { width: 16, gap: 14, top: 190 } as const;
/** Room of a row round its name: above it, from it to the line, and to the next row. */
const ROW = { above: 5, line: 12, below: 7 } as const;
/** Half the gap in the bar where something passed. */
const GATE = 11;

const middle = CARD.width / 2;
const beside = BAR.width / 2 + BAR.gap;

/** The objections with their names broken to one side of the bar, and how far down each line lies. */
function rows() {
  let bottom: number = BAR.top;
  return concerns.map((concern) => {
    const lines = broken("bold", concern.name, SIZE, COLUMN.width / 2 - beside, 2);
    const top = bottom;
    const y = top + ROW.above + lines.length * STEP + ROW.line;
    bottom = y + ROW.below;
    return { concern, lines, y, top, bottom };
  });
}

/** The six objections: lines from either side end at the one bar in the middle, or go through it. */
export function ConcernsChapterCard({ name }: { name: string }) {
  const title = fit("display", name, { width: COLUMN.width, height: 64, most: 84, least: 64, leading: 0.9 });
  return (
    <Card theme={theme}>
      <Sides theme={theme} />
      <Lines {...title} face="display" x={COLUMN.left} y={122 + title.size * CAPS} fill={theme.ink} />
      {rows().map(({ concern: { id, sender, line }, lines, y, top, bottom }) => {
        const west = sender === "north-korea";
        const passed = line === "solid";
        const [start, end] = west ? [EDGE.right, EDGE.left] : [EDGE.left, EDGE.right];
        const [near, far] = west ? [middle + beside, middle - beside] : [middle - beside, middle + beside];
        const pieces = passed
          ? [
              [top, y - GATE],
              [y + GATE, bottom],
            ]
          : [[top, bottom]];
        return (
          <g key={id}>
            <Lines
              lines={lines}
              face="bold"
              size={SIZE}
              leading={STEP / SIZE}
              x={west ? middle + beside : COLUMN.left}
              y={y - ROW.line}
              up
              fill={theme.ink}
            />
            {pieces.map(([from = 0, to = 0]) => (
              <rect
                key={from}
                x={middle - BAR.width / 2}
                y={from}
                width={BAR.width}
                height={to - from}
                fill={theme.ink}
              />
            ))}
            <Move
              from={start}
              to={passed ? end : near}
              y={y}
              line={line}
              theme={theme}
              arrow={passed}
              width={6}
            />
            {sender === "both" && (
              <Move from={end} to={far} y={y} line={line} theme={theme} arrow={false} width={6} />
            )}
          </g>
        );
      })}
      <Foot theme={theme} caveat={null} />
    </Card>
  );
}

import { Card } from "../../share/card/Card.tsx";
import { Foot } from "../../share/card/Foot.tsx";
import { fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { CAPS, COLUMN, EDGE } from "../../share/card/layout.ts";
import { linePattern } from "../../share/card/linePattern.ts";
import { cardThemes } from "../../share/card/theme.ts";
import { events } from "../../story/aftermath.ts";
import { entriesOf, stretchOf } from "./monthAxis.ts";

/** The month of the meeting. */
const START = "2023-09-01";

/** Where stretches of given lengths begin, one after the other from the left edge, and where the last one ends. */
function placesOf(lengths: readonly number[]): readonly number[] {
  const places: number[] = [EDGE.left];
  for (const length of lengths) places.push((places.at(-1) ?? 0) + length);
  return places;
}

/** The months after, with a mark for each event. */
export function AftermathChapterCard({ name }: { name: string }) {
  const theme = cardThemes.later;
  const title = fit("display", name, {
    width: COLUMN.width,
    height: 220,
    most: 200,
    least: 80,
    leading: 0.88,
  });
  const start = stretchOf(START, events[0].date);
  const entries = entriesOf(events);
  const stretches = [start, ...entries.map(({ stretch }) => stretch)];
  const all = stretches.reduce((sum, { length }) => sum + length, 0);
  const places = placesOf(stretches.map(({ length }) => (length / all) * (EDGE.right - EDGE.left)));
  const axis = 404;
  return (
    <Card theme={theme}>
      <Lines
        {...title}
        face="display"
        leading={0.88}
        x={COLUMN.left - 2}
        y={52 + title.size * CAPS}
        fill={theme.ink}
      />
      <path d={`M${EDGE.left} ${axis}H${EDGE.right}`} stroke={theme.ink} strokeWidth="6" />
      {stretches.map(({ ticks }, i) => {
        const [from = 0, to = 0] = [places[i], places[i + 1]];
        return ticks.map(({ at, year }) => {
          const x = from + ((to - from) * Number.parseFloat(at)) / 100;
          return (
            <g key={at}>
              <path
                d={`M${x} ${axis - (year ? 20 : 8)}v${year ? 40 : 16}`}
                stroke={theme.ink}
                strokeWidth="2"
              />
              {year && (
                <Lines
                  lines={[year]}
                  face="label"
                  size={28}
                  x={x}
                  y={axis + 80}
                  anchor="middle"
                  fill={theme.ink}
                />
              )}
            </g>
          );
        });
      })}
      {entries.map(({ event: { id, crossedTo, line, side } }, i) => {
        const x = places[i + 1];
        const way = crossedTo === "russia" ? -1 : 1;
        return crossedTo ? (
          <g key={id} fill="none" stroke={theme.move} strokeWidth="6">
            <path d={`M${x} ${axis - 46 * way}V${axis + 46 * way}`} {...linePattern(line, 6)} />
            <path d={`M${(x ?? 0) - 14} ${axis + 34 * way}l14 ${14 * way}l14 ${-14 * way}`} />
          </g>
        ) : (
          <g key={id} stroke={theme.ink} strokeWidth="2">
            <path d={`M${x} ${axis}v${side === "russia" ? -46 : 46}`} />
            <circle cx={x} cy={axis} r="11" fill={theme.ink} />
          </g>
        );
      })}
      <Foot theme={theme} caveat={null} />
    </Card>
  );
}

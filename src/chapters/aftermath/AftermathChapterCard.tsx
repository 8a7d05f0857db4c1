import { Card } from "../../share/card/Card.tsx";
import { Foot } from "../../share/card/Foot.tsx";
import { fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { CAPS, COLUMN, EDGE } from "../../share/card/layout.ts";
import { linePattern } from "../../share/card/linePattern.ts";
import { cardThemes } from "../../share/card/theme.ts";
import { months } from "./months.ts";

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
  const wide = (EDGE.right - EDGE.left) / months.length;
  const axis = 462;
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
      {months.map(({ month, events }, i) => {
        const x = EDGE.left + (i + 0.5) * wide;
        const year = i === 0 || month.endsWith("-01");
        return (
          <g key={month}>
            {year && (
              <>
                <path d={`M${x - wide / 2 + 2} ${axis}v26`} stroke={theme.ink} strokeWidth="4" />
                {i < months.length - 1 && (
                  <Lines
                    lines={[month.slice(0, 4)]}
                    face="label"
                    size={28}
                    x={x - wide / 2 + 14}
                    y={axis + 36}
                    fill={theme.ink}
                  />
                )}
              </>
            )}
            {events.map(({ id, line }, place) => {
              const y = axis - 56 - place * 46;
              return (
                <g key={id} fill="none" stroke={theme.ink}>
                  <path d={`M${x} ${axis}V${y}`} {...linePattern(line, 6)} />
                  <circle
                    cx={x}
                    cy={y}
                    r="14"
                    fill={line === "solid" ? theme.ink : theme.ground}
                    {...linePattern(line, 5)}
                  />
                </g>
              );
            })}
          </g>
        );
      })}
      <Foot theme={theme} caveat={null} />
    </Card>
  );
}

import { Card } from "../../share/card/Card.tsx";
import { Foot } from "../../share/card/Foot.tsx";
import { fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { CAPS, COLUMN, EDGE } from "../../share/card/layout.ts";
import { Move } from "../../share/card/Move.tsx";
import { Sides } from "../../share/card/Sides.tsx";
import { cardThemes } from "../../share/card/theme.ts";
import { concerns } from "../../story/concerns.ts";

/** The whole panel: each line with its bar. */
export function ConcernsChapterCard({ name }: { name: string }) {
  const theme = cardThemes.ground;
  const title = fit("display", name, { width: COLUMN.width, height: 70, most: 84, least: 70, leading: 0.9 });
  const [bar, step, first] = [16, 53, 234];
  return (
    <Card theme={theme}>
      <Sides theme={theme} />
      <Lines {...title} face="display" x={COLUMN.left} y={126 + title.size * CAPS} fill={theme.ink} />
      {concerns.map(({ id, name: what, sender, line }, i) => {
        const westward = sender === "north-korea";
        // A little apart: the bars of the one side end where the names of the other begin.
        const y = first + i * step - (westward ? 9 : 0);
        const solid = line === "solid";
        const at = westward ? COLUMN.left : COLUMN.right - bar;
        const [from, end] = westward ? [EDGE.right, EDGE.left] : [EDGE.left, EDGE.right];
        const before = westward ? at + bar + 12 : at - 12;
        return (
          <g key={id}>
            <Lines
              lines={[what]}
              face="bold"
              size={26}
              x={westward ? COLUMN.right : COLUMN.left}
              y={y}
              anchor={westward ? "end" : "start"}
              fill={theme.ink}
            />
            <rect x={at} y={y - 26} width={bar} height={solid ? 28 : 56} fill={theme.ink} />
            {solid && <rect x={at} y={y + 22} width={bar} height="8" fill={theme.ink} />}
            <Move
              from={from}
              to={solid ? end : before}
              y={y + 13}
              line={line}
              theme={theme}
              arrow={solid}
              width={6}
            />
            {sender === "both" && (
              <Move
                from={end}
                to={at + bar + 12}
                y={y + 13}
                line={line}
                theme={theme}
                arrow={false}
                width={6}
              />
            )}
          </g>
        );
      })}
      <Foot theme={theme} caveat={null} />
    </Card>
  );
}

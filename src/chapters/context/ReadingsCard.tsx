import { readingsWords } from "@edition/context.ts";
import { Card } from "../../share/card/Card.tsx";
import { Foot } from "../../share/card/Foot.tsx";
import { broken } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { COLUMN, EDGE } from "../../share/card/layout.ts";
import { linePattern } from "../../share/card/linePattern.ts";
import { fitTitle, Title } from "../../share/card/Title.tsx";
import { cardThemes } from "../../share/card/theme.ts";
import { PLACES, readingsAt } from "./scale.ts";

const theme = cardThemes.plate;
/** The scale lies between these baselines, px; a ring for each reading stands on it. */
const SCALE = { y: 430, ring: 17 } as const;

/** The experts' readings: the scale with a ring for each of them. */
export function ReadingsCard() {
  const title = fitTitle(readingsWords.name, { width: COLUMN.width, height: 280 });
  const step = (EDGE.right - EDGE.left) / PLACES.length;
  return (
    <Card theme={theme}>
      <Title chapter="context" title={title} top={56} theme={theme} />
      <path d={`M${EDGE.left} ${SCALE.y}H${EDGE.right}`} stroke={theme.ink} strokeWidth="3" />
      {PLACES.map((place, i) => {
        const middle = EDGE.left + (i + 0.5) * step;
        const here = readingsAt(place);
        return (
          <g key={place}>
            <Lines
              lines={broken("label", readingsWords.scale[place], 28, step - 20)}
              face="label"
              size={28}
              x={middle}
              y={SCALE.y - 44}
              anchor="middle"
              fill={theme.ink}
            />
            {here.map(({ id }, place) => (
              <circle
                key={id}
                cx={middle + (place - (here.length - 1) / 2) * 56}
                cy={SCALE.y}
                r={SCALE.ring}
                fill={theme.plate}
                stroke={theme.ink}
                {...linePattern("dotted", 6)}
              />
            ))}
          </g>
        );
      })}
      <Foot theme={theme} caveat={null} />
    </Card>
  );
}

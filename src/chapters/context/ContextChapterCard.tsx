import { guestWords } from "@edition/context.ts";
import { Card } from "../../share/card/Card.tsx";
import { Foot } from "../../share/card/Foot.tsx";
import { broken, fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { CAPS, CARD, COLUMN, EDGE, FLANK } from "../../share/card/layout.ts";
import { linePattern } from "../../share/card/linePattern.ts";
import { Sides } from "../../share/card/Sides.tsx";
import { cardThemes } from "../../share/card/theme.ts";
import { people } from "../../story/people.ts";
import { guestsAt, SIDES } from "./guests.ts";

/** The brackets on North Korea's side of the table, pixels. */
const EMPTY = { x: COLUMN.right + 47, top: 384, bottom: 436 } as const;

/** The table with those who sat at it. */
export function ContextChapterCard({ name }: { name: string }) {
  const theme = cardThemes.plate;
  const title = fit("display", name, { width: 224, height: 300, most: 110, least: 60, leading: 0.9 });
  const [left, right, top, bottom] = [470, 730, 104, 506];
  const step = 36;
  return (
    <Card theme={theme}>
      <rect
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        fill={theme.sunk}
        stroke={theme.ink}
        strokeWidth="4"
      />
      <Sides theme={theme} />
      <Lines
        {...title}
        face="display"
        leading={0.9}
        anchor="middle"
        x={600}
        y={306 - (title.size * (0.9 * (title.lines.length - 1) - CAPS)) / 2}
        fill={theme.ink}
      />
      <path
        d={`M${EMPTY.x + 14} ${EMPTY.top}H${EMPTY.x + 2}V${EMPTY.bottom}H${EMPTY.x + 14}M${EDGE.right - 14} ${EMPTY.top}H${EDGE.right - 2}V${EMPTY.bottom}H${EDGE.right - 14}`}
        fill="none"
        stroke={theme.ink}
        strokeWidth="4"
      />
      <Lines
        lines={broken("label", guestWords.others, 26, FLANK, 2)}
        face="label"
        size={26}
        x={EMPTY.x}
        y={EMPTY.bottom + 38}
        fill={theme.ink}
      />
      {SIDES.map((side) => {
        const russian = side === "russia";
        const at = (x: number): number => (russian ? x : CARD.width - x);
        return guestsAt("talks", side).map(({ person, named }, i) => {
          const y = 140 + i * step;
          return (
            <g key={person}>
              <path d={`M${at(274)} ${y}H${at(left)}`} stroke={theme.rule} strokeWidth="2" />
              <circle
                cx={at(440)}
                cy={y}
                r="13"
                stroke={theme.ink}
                fill={named === "both" ? theme.ink : theme.plate}
                {...(named === "both" ? { strokeWidth: 3 } : linePattern("dotted", 4))}
              />
              <Lines
                lines={[people[person].name]}
                face="label"
                size={24}
                x={at(262)}
                y={y + 9}
                anchor={russian ? "end" : "start"}
                fill={theme.ink}
              />
            </g>
          );
        });
      })}
      <Foot theme={theme} caveat={null} />
    </Card>
  );
}

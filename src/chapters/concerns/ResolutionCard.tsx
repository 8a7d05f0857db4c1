import { cardWords } from "@edition/cards.ts";
import { rulesWords } from "@edition/concerns.ts";
import { plain } from "../../build/downloads/plain.ts";
import type { Caveat } from "../../evidence/withCaveat.ts";
import { Chamber } from "../../graphics/drawings/Chamber.tsx";
import { broken, Card, COLUMN, capital, EDGE, FLANK, Foot, fit, Lines } from "../../share/card/frame.tsx";
import { walls } from "../../share/card/wall.ts";
import { longDate } from "../../story/language.ts";
import type { Resolution } from "../../story/types.ts";

const wall = walls.dark;
const CHAMBER = { x: 354, y: 20, scale: 0.82 } as const;

/** A resolution: the vote in the chamber, its number and what it forbids. */
export function ResolutionCard({ resolution, caveat }: { resolution: Resolution; caveat: Caveat | null }) {
  const [, subject = ""] = resolution.title.split(": ");
  const right = COLUMN.right + 47;
  return (
    <Card wall={wall}>
      <Chamber vote={{ ...resolution, russia: "in-favour" }} {...CHAMBER} wall={wall} />
      <path
        d={`M${CHAMBER.x + (561 + 34 - 60) * CHAMBER.scale} ${CHAMBER.y + 128 * CHAMBER.scale}L${right - 14} 106`}
        stroke={wall.ink}
        strokeWidth="3"
      />
      <Lines
        lines={broken("label", rulesWords.russia, 28, FLANK, 2)}
        face="label"
        size={28}
        x={right}
        y={116}
        fill={wall.ink}
      />
      <Lines lines={[cardWords.resolution]} face="label" size={28} x={EDGE.left} y={82} fill={wall.ink} />
      <Lines
        lines={broken("label", longDate(resolution.date), 28, FLANK, 2)}
        face="label"
        size={28}
        x={EDGE.left}
        y={118}
        fill={wall.ink}
      />
      <Lines
        lines={[resolution.number]}
        face="display"
        size={142}
        x={COLUMN.left - 4}
        y={532}
        fill={wall.ink}
      />
      <Lines
        {...fit("label", capital(plain(subject)), {
          width: 332,
          height: 66,
          most: 34,
          least: 28,
          leading: 1.22,
        })}
        face="label"
        x={COLUMN.left + 250}
        y={532}
        up
        fill={wall.ink}
      />
      <Foot wall={wall} caveat={caveat} />
    </Card>
  );
}

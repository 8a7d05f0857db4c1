import { cardWords } from "@edition/cards.ts";
import { votesWords } from "@edition/concerns.ts";
import type { Caveat } from "../../page/item.ts";
import { Card } from "../../share/card/Card.tsx";
import { Chamber } from "../../share/card/Chamber.tsx";
import { Foot } from "../../share/card/Foot.tsx";
import { broken, capital, fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { COLUMN, EDGE, FLANK } from "../../share/card/layout.ts";
import { cardThemes } from "../../share/card/theme.ts";
import type { Resolution } from "../../story/concernTypes.ts";
import { longDate } from "../../story/language.ts";
import { plain } from "../../ui/plainText.ts";

const theme = cardThemes.dark;
const CHAMBER = { x: 354, y: 20, scale: 0.82 } as const;

/** A resolution: the vote in the chamber, its number and what it forbids. */
export function ResolutionCard({ resolution, caveat }: { resolution: Resolution; caveat: Caveat | null }) {
  const [, subject = ""] = resolution.title.split(": ");
  const right = COLUMN.right + 47;
  return (
    <Card theme={theme}>
      <Chamber vote={resolution} {...CHAMBER} theme={theme} />
      <path
        d={`M${CHAMBER.x + (561 + 34 - 60) * CHAMBER.scale} ${CHAMBER.y + 128 * CHAMBER.scale}L${right - 14} 106`}
        stroke={theme.ink}
        strokeWidth="3"
      />
      <Lines
        lines={broken("label", votesWords.russia[resolution.russia], 28, FLANK, 2)}
        face="label"
        size={28}
        x={right}
        y={116}
        fill={theme.ink}
      />
      <Lines lines={[cardWords.resolution]} face="label" size={28} x={EDGE.left} y={82} fill={theme.ink} />
      <Lines
        lines={broken("label", longDate(resolution.date), 28, FLANK, 2)}
        face="label"
        size={28}
        x={EDGE.left}
        y={118}
        fill={theme.ink}
      />
      <Lines
        lines={[resolution.number]}
        face="display"
        size={142}
        x={COLUMN.left - 4}
        y={532}
        fill={theme.ink}
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
        fill={theme.ink}
      />
      <Foot theme={theme} caveat={caveat} />
    </Card>
  );
}

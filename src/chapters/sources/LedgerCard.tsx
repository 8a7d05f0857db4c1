import { howWeKnow } from "@edition/chapters.ts";
import { words } from "@edition/words.ts";
import { Card } from "../../share/card/Card.tsx";
import { Name } from "../../share/card/Foot.tsx";
import { fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { CAPS, COLUMN, EDGE } from "../../share/card/layout.ts";
import { linePattern } from "../../share/card/linePattern.ts";
import { cardThemes } from "../../share/card/theme.ts";
import { claims } from "../../story/claims.ts";
import { fill, plural } from "../../story/language.ts";
import { sources } from "../../story/sources.ts";
import { claimCounts } from "./claimCounts.ts";

const theme = cardThemes.ground;

/** The ledger: how many claims carry each line, the lines as long as there are claims. */
export function LedgerCard() {
  const rows = claimCounts();
  const most = Math.max(...rows.map(({ count }) => count));
  const title = fit("display", howWeKnow.name, {
    width: COLUMN.width,
    height: 110,
    most: 170,
    least: 90,
    leading: 1,
  });
  const { counts } = words.sourcesPage;
  return (
    <Card theme={theme}>
      <Lines {...title} face="display" x={COLUMN.left - 2} y={50 + title.size * CAPS} fill={theme.ink} />
      <Lines
        lines={[
          fill(
            counts.both,
            plural(Object.keys(claims).length, counts.claims),
            plural(Object.keys(sources).length, counts.sources),
          ),
        ]}
        face="label"
        size={34}
        x={COLUMN.left}
        y={50 + title.size * CAPS + 56}
        fill={theme.ink}
      />
      {rows.map(({ line, word, count }, i) => {
        const y = 308 + i * 88;
        const [from, to] = [420, 420 + ((EDGE.right - 420) * count) / most];
        return (
          <g key={word}>
            <Lines
              lines={[`${count}`]}
              face="display"
              size={84}
              x={COLUMN.left}
              y={y + 14}
              fill={theme.ink}
            />
            <Lines lines={[word]} face="label" size={28} x={420} y={y - 18} fill={theme.ink} />
            {line ? (
              <path
                d={`M${line === "dotted" ? from + 5 : from} ${y + 8}H${to}`}
                stroke={theme.ink}
                {...linePattern(line, 10)}
              />
            ) : (
              <path d={`M${from} ${y + 8}H${to}`} stroke={theme.ink} strokeWidth="3" />
            )}
          </g>
        );
      })}
      <Name theme={theme} />
    </Card>
  );
}

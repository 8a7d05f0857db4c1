import { finderWords } from "@edition/finder.ts";
import type { Caveat } from "../../evidence/withCaveat.ts";
import { Card } from "../../share/card/Card.tsx";
import { Foot } from "../../share/card/Foot.tsx";
import { broken, fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { CAPS, COLUMN, EDGE, FLANK } from "../../share/card/layout.ts";
import { cardThemes } from "../../share/card/theme.ts";
import type { RuledThing } from "../../story/types.ts";
import { plainParagraph } from "../../ui/plainText.ts";

const theme = cardThemes.ground;
const BAR = 18;

/** A thing of the finder: what the rule says of it before the bar, and behind it the resolutions that say so. */
export function RuleCard({ thing, caveat }: { thing: RuledThing; caveat: Caveat | null }) {
  const width = COLUMN.width - BAR - 30;
  const name = fit("display", thing.name, { width, height: 200, most: 210, least: 90, leading: 0.88 });
  const start = 84 + name.size * (CAPS + 0.88 * (name.lines.length - 1)) + 44;
  const rule = fit("text", plainParagraph(thing.rule), {
    width,
    height: 512 - start,
    most: 42,
    least: 25,
    leading: 1.25,
  });
  const many = thing.since.length > 3;
  const [x, bar] = [COLUMN.right + 30, COLUMN.right - BAR];
  const step = many ? 118 : 150;
  return (
    <Card theme={theme}>
      <rect x={EDGE.left} y="48" width={EDGE.right - EDGE.left} height="6" fill={theme.ink} />
      <Lines
        lines={broken("label", finderWords.name, 28, FLANK)}
        face="label"
        size={28}
        x={EDGE.left}
        y={100}
        fill={theme.ink}
      />
      <Lines
        {...name}
        face="display"
        leading={0.88}
        x={COLUMN.left - 2}
        y={84 + name.size * CAPS}
        fill={theme.ink}
      />
      <Lines
        {...rule}
        face="text"
        leading={1.25}
        x={COLUMN.left}
        y={start + rule.size * 0.7}
        fill={theme.ink}
      />
      <rect x={bar} y="78" width={BAR} height="452" fill={theme.ink} />
      {thing.since.map(({ resolution, what }, i) => (
        <g key={resolution}>
          <Lines
            lines={[resolution]}
            face="display"
            size={many ? 58 : 72}
            x={x}
            y={(many ? 116 : 126) + i * step}
            fill={theme.ink}
          />
          <Lines
            lines={broken("label", what[0], 26, EDGE.right - x, 3)}
            face="label"
            size={26}
            leading={1.12}
            x={x}
            y={(many ? 144 : 160) + i * step}
            fill={theme.ink}
          />
        </g>
      ))}
      <Foot theme={theme} caveat={caveat} />
    </Card>
  );
}

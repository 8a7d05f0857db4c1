import { cardWords } from "@edition/cards.ts";
import { votesWords } from "@edition/concerns.ts";
import type { Caveat } from "../../page/item.ts";
import { Card } from "../../share/card/Card.tsx";
import { Chamber } from "../../share/card/Chamber.tsx";
import { Foot } from "../../share/card/Foot.tsx";
import { broken, capital, fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { COLUMN, EDGE } from "../../share/card/layout.ts";
import { Move } from "../../share/card/Move.tsx";
import { Sides } from "../../share/card/Sides.tsx";
import { cardThemes } from "../../share/card/theme.ts";
import type { Concern } from "../../story/concernTypes.ts";
import { longDate } from "../../story/language.ts";
import { resolutionOf } from "./rows.ts";

const theme = cardThemes.ground;
/** The bar: its width, where it begins and ends, and the clear space before it. */
const BAR = { width: 18, top: 128, bottom: 530, gap: 14 } as const;
const LINE = 372;

/** Something that might move, or did: its line leaves the sender's side and ends at the bar of the rule, or goes through. */
export function ConcernCard({ concern, caveat }: { concern: Concern; caveat: Caveat | null }) {
  const westward = concern.sender === "north-korea";
  const solid = concern.line === "solid";
  const rule = resolutionOf(concern.resolution);
  const bar = westward ? COLUMN.left : COLUMN.right - BAR.width;
  const [sender, receiver] = westward ? [EDGE.right, EDGE.left] : [EDGE.left, EDGE.right];
  const before = westward ? bar + BAR.width + BAR.gap : bar - BAR.gap;
  const behind = westward ? bar - BAR.gap : bar + BAR.width + BAR.gap;
  const [x, anchor] = westward ? ([COLUMN.right, "end"] as const) : ([COLUMN.left, "start"] as const);
  const [ruleX, ruleAnchor] = westward
    ? ([EDGE.left, "start"] as const)
    : ([COLUMN.right + 47, "start"] as const);
  const width = COLUMN.width - 46;
  const name = fit("display", concern.name, { width, height: 205, most: 170, least: 70, leading: 0.88 });
  const title = broken("text", capital(concern.title), 30, width, 3);
  return (
    <Card theme={theme}>
      <Sides theme={theme} />
      {(solid
        ? [
            [BAR.top, LINE - 34],
            [LINE + 34, BAR.bottom],
          ]
        : [[BAR.top, BAR.bottom]]
      ).map(([top = 0, bottom = 0]) => (
        <rect key={top} x={bar} y={top} width={BAR.width} height={bottom - top} fill={theme.ink} />
      ))}
      <Lines
        {...name}
        face="display"
        leading={0.88}
        x={x}
        y={LINE - 36}
        up
        anchor={anchor}
        fill={theme.ink}
      />
      <Move
        from={sender}
        to={solid ? receiver : before}
        y={LINE}
        line={concern.line}
        theme={theme}
        arrow={solid}
      />
      {concern.sender === "both" && (
        <Move from={receiver} to={behind} y={LINE} line={concern.line} theme={theme} arrow={false} />
      )}
      <Lines lines={title} face="text" size={30} x={x} y={LINE + 54} anchor={anchor} fill={theme.ink} />
      <Lines
        lines={[concern.resolution]}
        face="display"
        size={104}
        x={ruleX}
        y={BAR.top + 68}
        anchor={ruleAnchor}
        fill={theme.ink}
      />
      <Lines
        lines={[cardWords.resolution, longDate(rule.date)]}
        face="label"
        size={26}
        x={ruleX}
        y={BAR.top + 108}
        anchor={ruleAnchor}
        fill={theme.ink}
      />
      <Chamber vote={rule} x={ruleX} y={LINE + 38} scale={0.27} theme={theme} />
      <Lines
        lines={broken("label", votesWords.russia[rule.russia], 26, 214)}
        face="label"
        size={26}
        x={ruleX}
        y={BAR.top + 172}
        fill={theme.ink}
      />
      <Foot theme={theme} caveat={caveat} />
    </Card>
  );
}

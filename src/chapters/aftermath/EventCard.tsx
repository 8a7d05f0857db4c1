import { aftermathWords } from "@edition/aftermath.ts";
import type { Caveat } from "../../page/item.ts";
import { Card } from "../../share/card/Card.tsx";
import { Chamber } from "../../share/card/Chamber.tsx";
import { Foot } from "../../share/card/Foot.tsx";
import { broken, fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { COLUMN, EDGE, FLANK } from "../../share/card/layout.ts";
import { Move } from "../../share/card/Move.tsx";
import { cardThemes } from "../../share/card/theme.ts";
import { panelVeto } from "../../story/facts/resolutions.ts";
import type { LaterEvent } from "../../story/types.ts";

import { lineThen } from "./lineThen.ts";

const theme = cardThemes.later;
const LINE = 362;

/** What became of it, at the line's end: filled, half filled, struck through or open. */
function End({ now }: { now: LaterEvent["before"]["now"] }) {
  return (
    <g transform={`translate(${EDGE.right - 18} ${LINE})`}>
      <circle
        r="18"
        fill={now === "confirms" ? theme.ink : theme.ground}
        stroke={theme.ink}
        strokeWidth="5"
      />
      {now === "echoes" && <path d="M0-18A18 18 0 0 0 0 18Z" fill={theme.ink} />}
      {now === "contradicts" && <path d="M-12-12L12 12" stroke={theme.ink} strokeWidth="6" />}
    </g>
  );
}

/** A later event: its date, its headline, and the line that leads there from September 2023. */
export function EventCard({ event, caveat }: { event: LaterEvent; caveat: Caveat | null }) {
  const { was, now } = event.before;
  const vote = event.date === panelVeto.date ? panelVeto : null;
  const heading = fit("display", event.heading, {
    width: vote ? 330 : COLUMN.width,
    height: 190,
    most: 170,
    least: 70,
    leading: 0.88,
  });
  const middle = (EDGE.left + EDGE.right) / 2;
  return (
    <Card theme={theme}>
      <Lines
        lines={[event.day.toUpperCase()]}
        face="display"
        size={64}
        x={COLUMN.left}
        y={90}
        fill={theme.quiet}
      />
      <Lines
        {...heading}
        face="display"
        leading={0.88}
        x={COLUMN.left - 2}
        y={LINE - 50}
        up
        fill={theme.ink}
      />
      {vote && <Chamber vote={vote} x={640} y={104} scale={0.42} theme={theme} />}
      <Move
        from={EDGE.left}
        to={middle}
        y={LINE}
        line={lineThen[was]}
        theme={theme}
        arrow={false}
        colour={theme.quiet}
      />
      <Move
        from={middle}
        to={EDGE.right}
        y={LINE}
        line={event.line}
        theme={theme}
        arrow={false}
        colour={theme.ink}
      />
      <circle cx={EDGE.left + 10} cy={LINE} r="12" fill={theme.ground} stroke={theme.ink} strokeWidth="5" />
      <End now={now} />
      <Lines
        lines={broken("bold", aftermathWords.was[was], 28, FLANK, 2)}
        face="bold"
        size={28}
        x={EDGE.left}
        y={LINE + 52}
        fill={theme.ink}
      />
      <Lines
        lines={broken("text", event.label[0], 28, COLUMN.width, 3)}
        face="text"
        size={28}
        x={COLUMN.left}
        y={LINE + 52}
        fill={theme.ink}
      />
      <Lines
        lines={broken("bold", aftermathWords.cardNow[now], 28, FLANK, 2)}
        face="bold"
        size={28}
        x={EDGE.right}
        y={LINE + 52}
        anchor="end"
        fill={theme.ink}
      />
      <Foot theme={theme} caveat={caveat} />
    </Card>
  );
}

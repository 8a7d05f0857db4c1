import { aftermathWords } from "@edition/aftermath.ts";
import { plain } from "../../build/downloads/plain.ts";
import type { Caveat } from "../../evidence/withCaveat.ts";
import { Chamber } from "../../graphics/drawings/Chamber.tsx";
import { broken, Card, COLUMN, EDGE, FLANK, Foot, fit, Lines, Move } from "../../share/card/frame.tsx";
import { walls } from "../../share/card/wall.ts";
import { breaks } from "../../story/concerns.ts";
import type { LaterEvent, Line } from "../../story/types.ts";

const wall = walls.later;
const LINE = 362;

/** The pattern of what was known in September 2023. */
const lineThen: Readonly<Record<LaterEvent["before"]["was"], Line>> = {
  feared: "dotted",
  announced: "dashed",
  said: "solid",
};

/** What became of it, at the line's end: filled, half filled, struck through or open. */
function End({ now }: { now: LaterEvent["before"]["now"] }) {
  return (
    <g transform={`translate(${EDGE.right - 18} ${LINE})`}>
      <circle r="18" fill={now === "confirms" ? wall.ink : wall.ground} stroke={wall.ink} strokeWidth="5" />
      {now === "echoes" && <path d="M0-18A18 18 0 0 0 0 18Z" fill={wall.ink} />}
      {now === "contradicts" && <path d="M-12-12L12 12" stroke={wall.ink} strokeWidth="6" />}
    </g>
  );
}

/** A later event: its date, its headline, and the line that leads there from September 2023. */
export function EventCard({ event, caveat }: { event: LaterEvent; caveat: Caveat | null }) {
  const { was, text, now } = event.before;
  const vote = breaks.find(({ date }) => date === event.date);
  const heading = fit("display", event.heading, {
    width: vote ? 330 : COLUMN.width,
    height: 190,
    most: 170,
    least: 70,
    leading: 0.88,
  });
  const middle = (EDGE.left + EDGE.right) / 2;
  return (
    <Card wall={wall}>
      <Lines
        lines={[event.day.toUpperCase()]}
        face="display"
        size={64}
        x={COLUMN.left}
        y={90}
        fill={wall.quiet}
      />
      <Lines
        {...heading}
        face="display"
        leading={0.88}
        x={COLUMN.left - 2}
        y={LINE - 42}
        up
        fill={wall.ink}
      />
      {vote && <Chamber vote={vote} x={640} y={104} scale={0.42} wall={wall} />}
      <Move
        from={EDGE.left}
        to={middle}
        y={LINE}
        line={lineThen[was]}
        wall={wall}
        arrow={false}
        colour={wall.quiet}
      />
      <Move
        from={middle}
        to={EDGE.right}
        y={LINE}
        line={event.line}
        wall={wall}
        arrow={false}
        colour={wall.ink}
      />
      <circle cx={EDGE.left + 10} cy={LINE} r="12" fill={wall.ground} stroke={wall.ink} strokeWidth="5" />
      <End now={now} />
      <Lines
        lines={broken("bold", aftermathWords.september, 28, FLANK, 2)}
        face="bold"
        size={28}
        x={EDGE.left}
        y={LINE + 52}
        fill={wall.ink}
      />
      <Lines
        lines={[aftermathWords.was[was]]}
        face="bold"
        size={28}
        x={COLUMN.left}
        y={LINE + 52}
        fill={wall.ink}
      />
      <Lines
        lines={broken("text", plain(text[0]), 28, COLUMN.width, 3)}
        face="text"
        size={28}
        x={COLUMN.left}
        y={LINE + 92}
        fill={wall.ink}
      />
      <Lines
        lines={broken("bold", aftermathWords.now[now], 28, FLANK, 2)}
        face="bold"
        size={28}
        x={EDGE.right}
        y={LINE + 52}
        anchor="end"
        fill={wall.ink}
      />
      <Foot wall={wall} caveat={caveat} />
    </Card>
  );
}

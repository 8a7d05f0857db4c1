import type { LaterEvent } from "../../story/types.ts";

/** Half the length of an arrow across the axis: its heads keep off the labels beside it. */
const REACH = 22;

/** How far the leader of a label comes. */
const LEADER = 26;

/** The heads of an arrow, by where it points: east is to North Korea. */
const HEADS = {
  "north-korea": `M${REACH - 9}-9L${REACH - 1} 0L${REACH - 9} 9`,
  russia: `M${9 - REACH}-9L${1 - REACH} 0L${9 - REACH} 9`,
};

const CIRCLE = "M-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0Z";
const DISC = "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z";

/**
 * An event on the axis, drawn around its point: an arrow where something crossed, a crossed circle for a veto, a disc where
 * nothing crossed. It is drawn for an upright axis with Russia to the left; the styles turn it where the axis lies.
 */
export function EventMark({ event: { crossedTo, line, side }, veto }: { event: LaterEvent; veto: boolean }) {
  if (veto) return <path className="axis-veto" d={`M${-LEADER} 0H-10${CIRCLE}M-7-7L7 7M-7 7L7-7`} />;
  // From the disc to the label, on its side.
  if (!crossedTo)
    return (
      <path className="axis-disc" d={`${side === "russia" ? `M-6 0H${-LEADER}` : `M6 0H${LEADER}`}${DISC}`} />
    );
  const heads = crossedTo === "both" ? HEADS.russia + HEADS["north-korea"] : HEADS[crossedTo];
  if (line === "solid") return <path className="axis-arrow" d={`M${2 - REACH} 0H${REACH - 2}${heads}`} />;
  return (
    <g className="axis-arrow" data-line={line}>
      <path d={heads} />
      <path className="axis-dots" d={`M${4 - REACH} 0H${REACH - 3}`} />
    </g>
  );
}

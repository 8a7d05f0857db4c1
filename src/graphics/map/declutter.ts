/** Which words of a map give way. Nothing here looks at the page: it is given where everything stands. */
import type { Hidden, SignState } from "./mapState.ts";

/** Screen pixels, from the map's upper left corner. */
export type Box = { left: number; right: number; top: number; bottom: number };
export type Spot = { x: number; y: number };

/** The words or the ring of a sign, as large as they are on the screen. */
export type Measured = { sign: string; state: SignState | undefined; area: boolean; box: Box };

/** What comes first where two labels would lie on each other: where he is, where he came from, stops, areas. */
const RANKS: readonly (SignState | undefined)[] = ["now", "from", "past", "later", undefined];

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const within = (a: Box, b: Box): boolean =>
  a.left >= b.left + 2 && a.right <= b.right - 2 && a.top >= b.top + 2 && a.bottom <= b.bottom - 2;

const holds = (box: Box, { x, y }: Spot): boolean =>
  x > box.left && x < box.right && y > box.top && y < box.bottom;

/**
 * Hides each label that the map's edge would cut off, or that would lie on one that matters more; the name of a country
 * or a water, and a scale, also where the journey's line or a stop lies (a town's stands on it, in a halo); and a stop's
 * ring that would lie on another stop's label.
 * @param line points of the lines that are drawn, so close that no word fits between two
 * @param edge the map itself
 * @param inTheWay what stands in front of the map
 */
export function declutter({
  labels,
  rings,
  line,
  edge,
  inTheWay,
}: {
  labels: readonly Measured[];
  rings: readonly Measured[];
  line: readonly Spot[];
  edge: Box;
  inTheWay: readonly Box[];
}): Hidden {
  const hidden = { labels: new Set<string>(), rings: new Set<string>() };
  const taken: { box: Box; sign?: string }[] = inTheWay.map((box) => ({ box }));
  const rank = ({ state }: Measured): number => RANKS.indexOf(state);
  for (const { sign, area, box } of [...labels].sort((a, b) => rank(a) - rank(b))) {
    const crossed =
      area && (rings.some((ring) => meet(ring.box, box)) || line.some((spot) => holds(box, spot)));
    if (crossed || !within(box, edge) || taken.some((other) => meet(other.box, box))) hidden.labels.add(sign);
    else taken.push({ box, sign });
  }
  const ofStops = new Set(labels.filter(({ state }) => state).map(({ sign }) => sign));
  for (const { sign, state, box } of rings) {
    const matters = state === "now" || state === "from";
    const covered = taken.some(
      (other) => other.sign && other.sign !== sign && ofStops.has(other.sign) && meet(other.box, box),
    );
    if (!matters && covered) hidden.rings.add(sign);
  }
  return hidden;
}

/** How the journey's line grows: pure, for the island that draws it. */
import { KINDS, type RouteKind } from "./layers.ts";
import { beginning, lengthOf, type Point } from "./polyline.ts";

/** A stretch as the page has it: its kind, its points from first to second place, and its path. */
export type Track = { kind: RouteKind; points: readonly Point[]; d: string };

/** How often each stretch has been passed after some legs. A leg is its runs; a minus means backwards. */
function passes(legs: readonly (readonly string[])[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const run of legs.flat()) {
    const id = run.replace(/^-/, "");
    count.set(id, (count.get(id) ?? 0) + 1);
  }
  return count;
}

/** Path strings for what is to be drawn, by kind, with one for each number of passes. */
export type Drawn = Record<RouteKind, Record<"once" | "twice", string>>;

const nothing = (): Drawn =>
  Object.fromEntries(KINDS.map((kind) => [kind, { once: "", twice: "" }])) as Drawn;

const pathOf = (points: readonly Point[]): string =>
  points.length > 1 ? `M${points.map((point) => point.map((v) => Math.round(v * 10) / 10)).join("L")}` : "";

/** What has been travelled, whole stretches. */
export function travelled(legs: readonly (readonly string[])[], tracks: ReadonlyMap<string, Track>): Drawn {
  const drawn = nothing();
  for (const [id, count] of passes(legs)) {
    const track = tracks.get(id);
    if (track) drawn[track.kind][count > 1 ? "twice" : "once"] += track.d;
  }
  return drawn;
}

/**
 * A share (0 to 1) of the leg that is being travelled.
 * @param before the legs travelled already: over their stretches the line is the second
 */
export function travelling(
  leg: readonly string[],
  before: readonly (readonly string[])[],
  tracks: ReadonlyMap<string, Track>,
  share: number,
): Drawn {
  const drawn = nothing();
  const passed = passes(before);
  const pieces = leg.flatMap((run) => {
    const id = run.replace(/^-/, "");
    const track = tracks.get(id);
    if (!track) return [];
    const points = run === id ? track.points : [...track.points].reverse();
    return [{ kind: track.kind, points, second: passed.has(id) }];
  });
  let left = share * pieces.reduce((sum, { points }) => sum + lengthOf(points), 0);
  for (const { kind, points, second } of pieces) {
    if (left <= 0) break;
    drawn[kind][second ? "twice" : "once"] += pathOf(beginning(points, left));
    left -= lengthOf(points);
  }
  return drawn;
}

/** Lines of points, in user units of a view box. Nothing here knows the map: the page's islands use it too. */

export type Point = readonly [x: number, y: number];

export interface Polyline {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Reads a path of relative line commands (`M x,y l dx,dy … z`). Points keep one decimal. */
export function parsePath(d: string): Polyline[] {
  return d
    .split("M")
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const points: Point[] = [];
      let x = 0;
      let y = 0;
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([tenth(x), tenth(y)]);
      }
      return { points, closed: /z/i.test(part) };
    });
}

/** The length of an open line. */
export const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], i) => {
    const [px, py] = points[i - 1] ?? [x, y];
    return sum + Math.hypot(x - px, y - py);
  }, 0);

/** The beginning of an open line, `distance` long: all of it where it is shorter, its first point at 0. */
export function beginning(points: readonly Point[], distance: number): Point[] {
  const kept: Point[] = points.slice(0, 1);
  let left = distance;
  for (let i = 1; i < points.length && left > 0; i += 1) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const share = length > 0 ? Math.min(1, left / length) : 1;
    kept.push([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
    left -= length;
  }
  return kept;
}

/** The point at `share` (0 to 1) of a path's length, with its direction in degrees, smoothed over `reach` units. */
export function along(d: string, share: number, reach = 12): { x: number; y: number; angle: number } {
  const points = parsePath(d)[0]?.points ?? [];
  const total = lengthOf(points);
  const at = (distance: number): Point => beginning(points, distance).at(-1) ?? [0, 0];
  const here = at(total * share);
  const [back, ahead] = [at(total * share - reach), at(total * share + reach)];
  const angle = (Math.atan2(ahead[1] - back[1], ahead[0] - back[0]) * 180) / Math.PI;
  return { x: tenth(here[0]), y: tenth(here[1]), angle: Math.round(angle) };
}

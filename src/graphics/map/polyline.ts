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

/** The point at `share` (0 to 1) of a line's length, with its direction in degrees, smoothed over `reach` units. */
export function along(
  points: readonly Point[],
  share: number,
  reach = 12,
): readonly [x: number, y: number, angle: number] {
  const total = lengthOf(points);
  const at = (distance: number): Point => beginning(points, distance).at(-1) ?? [0, 0];
  const here = at(total * share);
  const [back, ahead] = [at(total * share - reach), at(total * share + reach)];
  const angle = (Math.atan2(ahead[1] - back[1], ahead[0] - back[0]) * 180) / Math.PI;
  return [tenth(here[0]), tenth(here[1]), Math.round(angle)];
}

/** The distance of a point from the straight line between two others. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0
    ? Math.hypot(x - ax, y - ay)
    : Math.abs((by - ay) * (x - ax) - (bx - ax) * (y - ay)) / length;
}

/** An open line without the points that lie within `tolerance` of the line through the rest (Douglas, Peucker). */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  const distances = points.map((point) => distanceTo(point, first, last));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) <= tolerance) return [first, last];
  return [
    ...simplified(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplified(points.slice(farthest), tolerance),
  ];
}

const written = (point: Point): string => point.map(tenth).join(",");

/** An area or a net of lines, written again without what lies nearer than `tolerance` to the rest: whole units, relative. */
export function thinned(d: string, tolerance: number): string {
  return parsePath(d)
    .map(({ points, closed }) => ({
      closed,
      points: simplified(points, tolerance).map(
        (point): Point => [Math.round(point[0]), Math.round(point[1])],
      ),
    }))
    .filter(({ points, closed }) => points.length > (closed ? 2 : 1))
    .map(({ points: [first = [0, 0], ...rest], closed }) => {
      const steps = rest.map(([x, y], i) => {
        const [px, py] = rest[i - 1] ?? first;
        return `${x - px},${y - py}`;
      });
      return `M${first}l${steps.join(" ")}${closed ? "z" : ""}`.replace(/[ ,]-/g, "-");
    })
    .join("");
}
const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];

/** The path of an open line with its corners rounded: curves from the middle of one side to the middle of the next. */
export function rounded(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return "";
  const whole = (point: Point): string => point.map(Math.round).join(",");
  const curves = rest.map((corner, i) => `Q${whole(corner)} ${whole(middle(corner, rest[i + 1] ?? last))}`);
  return `M${written(first)}${curves.join("")}L${written(last)}`;
}

/** How many straight pieces stand for a curve. */
const PIECES = 3;

/** Reads such a path again, as lines of points that follow its curves. */
export function flattened(d: string): Point[][] {
  return d
    .split("M")
    .slice(1)
    .map((part) => {
      const points: Point[] = [];
      for (const [, command, numbers = ""] of `L${part}`.matchAll(/([LQ])([^LQ]+)/g)) {
        const [a = 0, b = 0, c = 0, e = 0] = numbers.split(/[\s,]+/).map(Number);
        const from = points.at(-1);
        if (command === "L" || !from) points.push([a, b]);
        else {
          for (let i = 1; i <= PIECES; i += 1) {
            const t = i / PIECES;
            const on = (p0: number, p1: number, p2: number): number =>
              (1 - t) ** 2 * p0 + 2 * t * (1 - t) * p1 + t ** 2 * p2;
            points.push([on(from[0], a, c), on(from[1], b, e)]);
          }
        }
      }
      return points;
    });
}

/** The path of straight lines through some points. */
export const straight = (points: readonly Point[]): string =>
  points.length > 1 ? `M${points.map(written).join("L")}` : "";

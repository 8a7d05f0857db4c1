/**
 * The map's geometry: typed access to paths.json, and the few calculations the drawing needs.
 * Coordinates are user units of the view boxes: 1.4983 km a unit in the overview, 0.0604 km round Vladivostok.
 */
import paths from "./paths.json";

type Point = readonly [x: number, y: number];
export interface Polyline {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** `full`: on record there, or no other railway joins the ends. `hollow`: he went, the track is our reading.
 *  `link`: hollow too, a straight line where no track is known. `unused`: never part of the journey. */
type LineKind = "full" | "hollow" | "link" | "unused";

/** From `certainty` and `basis` in geo/rail.geojson. */
export const LINE_KIND = {
  "pyongyang-tumangang": "hollow",
  "tumangang-khasan": "full",
  "khasan-baranovsky": "full",
  "baranovsky-ussuriysk": "full",
  "ussuriysk-khabarovsk": "full",
  "khabarovsk-volochaevka": "full",
  "volochaevka-ledyanaya": "hollow",
  "ledyanaya-vostochny": "link",
  "volochaevka-komsomolsk": "hollow",
  "baranovsky-uglovaya": "full",
  "uglovaya-artyom": "full",
  "uglovaya-vladivostok": "unused",
} as const satisfies Record<keyof typeof paths.overview.rail, LineKind>;

export type StretchId = keyof typeof LINE_KIND;
type ViewId = "overview" | "vladivostok";
export type OverviewStopId = keyof typeof paths.overview.stops;
export type VladivostokStopId = keyof typeof paths.vladivostok.stops;

interface ConicConformal {
  readonly rotate: readonly number[];
  readonly parallels: readonly number[];
  readonly scale: number;
  readonly translate: readonly number[];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const tenth = (value: number): number => Math.round(value * 10) / 10;

function pair(values: readonly number[]): Point {
  const [x, y] = values;
  if (x === undefined || y === undefined) throw new Error("a point needs two numbers");
  return [x, y];
}

/** Reads a path of relative line commands, as paths.json has them (`M x,y l dx,dy … z`). */
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

/** Writes polylines back as the shortest relative path, one decimal. */
export function formatPath(lines: readonly Polyline[]): string {
  const short = (value: number): string => String(tenth(value)).replace(/^(-?)0\./, "$1.");
  const joined = (dx: string, dy: string): string => (dy.startsWith("-") ? dx + dy : `${dx},${dy}`);
  return lines
    .map(({ points, closed }) => {
      const [first, ...rest] = points;
      if (!first) return "";
      let [px, py] = first;
      let out = `M${joined(short(px), short(py))}`;
      rest.forEach(([x, y], i) => {
        const step = joined(short(x - px), short(y - py));
        out += i === 0 ? `l${step}` : step.startsWith("-") ? step : ` ${step}`;
        [px, py] = [x, y];
      });
      return closed ? `${out}z` : out;
    })
    .join("");
}

const triangle = (a: Point, b: Point, c: Point): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

/** Visvalingam: drops the point that moves the line least until every one left moves it by `area` square units. */
export function thin(line: Polyline, area: number): Polyline {
  const points = [...line.points];
  const fewest = line.closed ? 4 : 2;
  while (points.length > fewest) {
    let least = area;
    let at = -1;
    for (let i = 1; i < points.length - 1; i += 1) {
      const size = triangle(points[i - 1] as Point, points[i] as Point, points[i + 1] as Point);
      if (size < least) {
        least = size;
        at = i;
      }
    }
    if (at < 0) break;
    points.splice(at, 1);
  }
  return { ...line, points };
}

/** Square units inside a ring. */
function ringArea(points: readonly Point[]): number {
  let sum = 0;
  points.forEach(([x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length] as Point;
    sum += x * ny - nx * y;
  });
  return Math.abs(sum) / 2;
}

/** A lighter copy of a path: thinned by `area`, rings smaller than `smallest` left out (both square units). */
export function lighten(d: string, area: number, smallest = 4 * area): string {
  const kept = parsePath(d).filter((line) => !line.closed || ringArea(line.points) >= smallest);
  return formatPath(kept.map((line) => thin(line, area)));
}

/** The point at `share` (0 to 1) of a path's length, with its direction in degrees, smoothed over `reach` units. */
export function along(d: string, share: number, reach = 12): { x: number; y: number; angle: number } {
  const points = parsePath(d)[0]?.points ?? [];
  const lengths = points.slice(1).map((p, i) => {
    const q = points[i] as Point;
    return Math.hypot(p[0] - q[0], p[1] - q[1]);
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const at = (distance: number): Point => {
    let left = Math.min(Math.max(distance, 0), total);
    for (const [i, length] of lengths.entries()) {
      if (left <= length && length > 0) {
        const [a, b] = [points[i] as Point, points[i + 1] as Point];
        return [a[0] + ((b[0] - a[0]) * left) / length, a[1] + ((b[1] - a[1]) * left) / length];
      }
      left -= length;
    }
    return points.at(-1) ?? [0, 0];
  };
  const here = at(total * share);
  const [back, ahead] = [at(total * share - reach), at(total * share + reach)];
  const angle = (Math.atan2(ahead[1] - back[1], ahead[0] - back[0]) * 180) / Math.PI;
  return { x: tenth(here[0]), y: tenth(here[1]), angle: Math.round(angle) };
}

/** Cone constant, and the two circles' measure, of Lambert's conformal conic (the same as d3's). */
function cone({ parallels, scale, translate, rotate }: ConicConformal) {
  const [south, north] = pair(parallels).map(radians) as [number, number];
  const tilt = (latitude: number): number => Math.tan(Math.PI / 4 + latitude / 2);
  const n = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(tilt(north) / tilt(south));
  const f = (Math.cos(south) * tilt(south) ** n) / n;
  const [tx, ty] = pair(translate);
  return {
    apex: [tx, ty - scale * f] as Point,
    radius: (latitude: number): number => (scale * f) / tilt(radians(latitude)) ** n,
    turn: (longitude: number): number => n * radians(longitude + (rotate[0] ?? 0)),
  };
}

/** Where a place (degrees, WGS 84) falls in a view. */
export function project(view: ViewId, longitude: number, latitude: number): Point {
  const { apex, radius, turn } = cone(paths[view].projection);
  const [r, a] = [radius(latitude), turn(longitude)];
  return [tenth(apex[0] + r * Math.sin(a)), tenth(apex[1] + r * Math.cos(a))];
}

/** Meridians (straight) and parallels (arcs about the cone's apex), every `step` degrees. */
export function graticule(view: ViewId, step: number): string {
  const [west, east, south, north] = [110, 155, 35, 60];
  let out = "";
  for (let lon = west; lon <= east; lon += step) {
    out += `M${project(view, lon, north)}L${project(view, lon, south)}`;
  }
  for (let lat = south; lat <= north; lat += step) {
    const r = Math.round(cone(paths[view].projection).radius(lat));
    out += `M${project(view, west, lat)}A${r},${r} 0 0 0 ${project(view, east, lat)}`;
  }
  return out;
}

/** The Amur below Khabarovsk: above it the river is the border, which is drawn already. */
function lowerAmur(): string {
  const [mainStream, mouth] = parsePath(paths.overview.rivers.Amur);
  if (!mainStream || !mouth) return "";
  const city = mainStream.points.findIndex(([, y]) => y > 440);
  return lighten(
    formatPath([{ ...mainStream, points: mainStream.points.slice(0, city + 1) }, mouth]),
    OVERVIEW_AREA,
  );
}

/** Square units a point must move a line by to be kept, where the line is not the route. */
const OVERVIEW_AREA = 1.6;
/** Khanka, Bolon and the Zeya reservoir help to find the way; smaller lakes read as specks beside a label. */
const SMALLEST_LAKE = 300;
const { overview: o, vladivostok: v } = paths;

export const overview = {
  viewBox: o.viewBox,
  kmPerUnit: o.kmPerUnit,
  land: lighten(o.land, OVERVIEW_AREA),
  lakes: lighten(o.lakes, OVERVIEW_AREA, SMALLEST_LAKE),
  borders: lighten(Object.values(o.borders).join(""), OVERVIEW_AREA),
  river: lowerAmur(),
  rail: o.rail satisfies Record<StretchId, string>,
} as const;

export const vladivostok = {
  viewBox: v.viewBox,
  kmPerUnit: v.kmPerUnit,
  land: v.land,
  rail: v.rail satisfies Partial<Record<StretchId, string>>,
} as const;

export const overviewStop = (id: OverviewStopId): Point => pair(o.stops[id]);
export const vladivostokStop = (id: VladivostokStopId): Point => pair(v.stops[id]);

/** Stretches of one kind in a view, `[id, path]`. */
export function stretches(
  rail: Readonly<Partial<Record<StretchId, string>>>,
  kind: LineKind,
): [StretchId, string][] {
  return (Object.keys(rail) as StretchId[])
    .filter((id) => LINE_KIND[id] === kind)
    .map((id) => [id, rail[id] ?? ""]);
}

/**
 * The map's geometry: typed access to paths.json, and the few calculations the drawing needs.
 * Coordinates are user units of the view boxes: 1.4983 km a unit in the overview, 0.0604 km round Vladivostok.
 *
 * `npm run build:map` makes paths.json (src/build/map/). The overview's land goes far beyond its view box, as far as
 * `frame`, with less detail there: a window may be wider than the journey is.
 */

import { type Place, type PlaceId, places } from "./coordinates.ts";
import paths from "./paths.json";
import type { Point } from "./polyline.ts";
import { type LineKind, STRETCHES, type StretchId } from "./railway.ts";
import type { ViewId } from "./scenes.ts";

export type { ViewId } from "./scenes.ts";

interface ConicConformal {
  readonly rotate: readonly number[];
  readonly parallels: readonly number[];
  readonly scale: number;
  readonly translate: readonly number[];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;
const tenth = (value: number): number => Math.round(value * 10) / 10;

function pair(values: readonly number[]): Point {
  const [x, y] = values;
  if (x === undefined || y === undefined) throw new Error("a point needs two numbers");
  return [x, y];
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
    longitude: (turn: number): number => degrees(turn / n) - (rotate[0] ?? 0),
    latitude: (radius: number): number =>
      degrees(2 * Math.atan(((scale * f) / radius) ** (1 / n)) - Math.PI / 2),
  };
}

/** Where a position falls in a view. */
export function project(view: ViewId, [longitude, latitude]: Place["position"]): Point {
  const { apex, radius, turn } = cone(paths[view].projection);
  const [r, a] = [radius(latitude), turn(longitude)];
  return [tenth(apex[0] + r * Math.sin(a)), tenth(apex[1] + r * Math.cos(a))];
}

/** The position at a point of a view, in degrees with four decimals (about 10 m). */
export function unproject(view: ViewId, [x, y]: Point): Place["position"] {
  const { apex, longitude, latitude } = cone(paths[view].projection);
  const [dx, dy] = [x - apex[0], y - apex[1]];
  const short = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
  return [short(longitude(Math.atan2(dx, dy))), short(latitude(Math.hypot(dx, dy)))];
}

/** Meridians (straight) and parallels (arcs about the cone's apex), every `step` degrees. */
export function graticule(view: ViewId, step: number): string {
  const [west, east, south, north] = [110, 155, 35, 60];
  let out = "";
  for (let lon = west; lon <= east; lon += step) {
    out += `M${project(view, [lon, north])}L${project(view, [lon, south])}`;
  }
  for (let lat = south; lat <= north; lat += step) {
    const r = Math.round(cone(paths[view].projection).radius(lat));
    out += `M${project(view, [west, lat])}A${r},${r} 0 0 0 ${project(view, [east, lat])}`;
  }
  return out;
}

const { overview: o, vladivostok: v } = paths;

export const overview = {
  ...o,
  borders: Object.values(o.borders).join(""),
  rail: o.rail satisfies Record<StretchId, string>,
} as const;

export const vladivostok = { ...v, rail: v.rail satisfies Partial<Record<StretchId, string>> } as const;

export const globe = paths.globe;

/** Where a stop stands in a view. */
export const stopIn = (view: ViewId, id: PlaceId): Point => project(view, places[id].position);

/** Stretches of one kind in a view, `[id, path]`. */
export function stretches(
  rail: Readonly<Partial<Record<StretchId, string>>>,
  kind: LineKind,
): [StretchId, string][] {
  return (Object.keys(rail) as StretchId[])
    .filter((id) => STRETCHES[id].kind === kind)
    .map((id) => [id, rail[id] ?? ""]);
}

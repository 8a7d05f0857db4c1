/**
 * What the stage of the journey must know of the map: where places stand and legs lie. Worked out when the pages are
 * written and handed on as props, so that the browser needs neither the map's shapes nor its projection.
 */
import type { DayId } from "../../story/types.ts";
import type { Frame } from "./camera.ts";
import type { places } from "./coordinates.ts";
import { overview, stopIn, vladivostok } from "./geometry.ts";
import { arrowOf, frameRound, type LegKind, legOf, pointsOfLeg } from "./legs.ts";
import { type Point, parsePath } from "./polyline.ts";
import { DAY_RUNS } from "./railway.ts";
import { type PlaceName, type Scene, scenes, type ViewId } from "./scenes.ts";

export type Leg = {
  /** Its pieces, in order of travel. */
  kinds: readonly LegKind[];
  /** What it takes to see it whole, user units; absent where the view shows its end alone. */
  bounds?: Frame;
  arrow?: readonly [x: number, y: number, angle: number];
};

export type MapData = {
  /** How far each view has land and sea. */
  data: Readonly<Record<ViewId, Frame>>;
  /** Where places stand, user units. */
  at: Readonly<Record<ViewId, Readonly<Partial<Record<PlaceName, Point>>>>>;
  legs: Readonly<Record<DayId, Leg>>;
  /** What the small map of 16 September shows: the `viewBox`, and the ends of the leg. */
  inset: { viewBox: string; ends: readonly [Point, Point] };
};

/** Towns on the way stand at the end of a stretch. */
const endOf = (path: string): Point => parsePath(path)[0]?.points.at(-1) ?? [0, 0];

const TOWNS: Readonly<Partial<Record<PlaceName, Point>>> = {
  khabarovsk: endOf(overview.rail["ussuriysk-khabarovsk"]),
  ussuriysk: endOf(overview.rail["baranovsky-ussuriysk"]),
  tumangang: endOf(overview.rail["pyongyang-tumangang"]),
};

function placesIn(view: ViewId): Partial<Record<PlaceName, Point>> {
  const names = new Set(
    Object.values(scenes)
      .filter((scene) => scene.view === view)
      .flatMap(({ signs }) => signs.map(({ place }) => place)),
  );
  return Object.fromEntries(
    [...names].map((name) => [name, TOWNS[name] ?? stopIn(view, name as keyof typeof places)]),
  );
}

const whole = (frame: readonly number[]): Frame => {
  const [left = 0, top = 0, right = 0, bottom = 0] = frame;
  return [left, top, right, bottom];
};

function legIn({ id, view }: Scene): Leg {
  const day = id as DayId;
  const points = pointsOfLeg(day, view);
  const arrow = arrowOf(day, view);
  return {
    kinds: legOf(day, view).map(({ kind }) => kind),
    ...(view === "overview" && points.length > 0 && { bounds: frameRound(points) }),
    ...(arrow && { arrow }),
  };
}

/** The frame of the small map: the day's whole leg, with room for its ends. Its box is 3 wide and 4 high. */
function insetOf(): MapData["inset"] {
  const [left, top, right, bottom] = frameRound(pointsOfLeg("day-16", "overview"));
  const height = bottom - top + 260;
  const width = height * 0.75;
  return {
    viewBox: [(left + right - width) / 2, top - 130, width, height].map(Math.round).join(" "),
    ends: [stopIn("overview", "komsomolsk"), stopIn("overview", "artyom")],
  };
}

export const mapData: MapData = {
  data: { overview: whole(overview.frame), vladivostok: whole(vladivostok.frame) },
  at: { overview: placesIn("overview"), vladivostok: placesIn("vladivostok") },
  legs: Object.fromEntries(
    (Object.keys(DAY_RUNS) as DayId[]).map((day) => [day, legIn(scenes[day])]),
  ) as Record<DayId, Leg>,
  inset: insetOf(),
};

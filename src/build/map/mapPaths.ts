import { type GeoProjection, geoConicConformal, geoOrthographic } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import type { Feature, FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import {
  filter,
  filterWeight,
  planarRingArea,
  planarTriangleArea,
  presimplify,
  simplify,
} from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { MapInputs } from "./mapInputs.ts";
import { relativePath } from "./relativePath.ts";

/** Left, top, right, bottom: user units. */
type Box = readonly [left: number, top: number, right: number, bottom: number];

type Properties = Record<string, unknown>;

/** Layers in the plane that share their arcs. */
type Plane<Name extends string> = Topology<Record<Name, GeometryCollection<Properties>>>;

interface View {
  size: readonly [width: number, height: number];
  /** How far a wide window may look. */
  frame: Box;
  scale: number;
  translate: readonly [number, number];
  /** Where all detail is kept. Outside, a point or an island counts for the share `far` of its area. */
  detail: Box;
  far: number;
}

/**
 * One projection for both views, so that a camera can go from one to the other by scale and offset alone. 132° E is the
 * middle of both: north is up in each.
 */
const CONIC = { type: "geoConicConformal", rotate: [-132, 0], parallels: [41, 52] } as const;

const OVERVIEW: View = {
  size: [1000, 1250],
  frame: [-552, -412, 1552, 1512],
  scale: 4252.28,
  translate: [494.14, 4403.62],
  // A wide window shows a little more than the view box.
  detail: [-30, -60, 1030, 1290],
  far: 1 / 24,
};

const VLADIVOSTOK: View = {
  size: [1000, 1000],
  frame: [-252, -412, 1252, 1132],
  scale: 105425.64,
  translate: [513.43, 88913.22],
  detail: [0, 0, 1000, 1000],
  far: 1 / 16,
};

/** The globe that shows where the map lies: user units, and what it turns towards the reader. */
const GLOBE = { size: 200, radius: 98, rotate: [-118, -38] } as const;

/** The Amur has a line of its own below Khabarovsk only: above, the border runs in it. */
const LOWER_AMUR: Box = [600, -420, 1560, 441.5];

/** Coasts, borders and lakes lose the points that change them by less, in square user units. */
const OUTLINE = 2.25;

/** The Earth's mean radius, km. */
const EARTH = 6371;

/** How far land is drawn beyond the frame: the line along its cut edge must stay out of sight. */
const BLEED = 8;

/** Steps along each side of a plane: positions that should be one are one. */
const STEPS = 1e5;

const everywhere: Box = [-Infinity, -Infinity, Infinity, Infinity];

const within = ([left, top, right, bottom]: Box, [x, y]: readonly [number, number]): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

const beyond = ([left, top, right, bottom]: Box, by: number): Box => [
  left - by,
  top - by,
  right + by,
  bottom + by,
];

/** The projection of a view, cut off round `box`. */
const conic = ({ scale, translate }: Pick<View, "scale" | "translate">, [left, top, right, bottom]: Box) =>
  geoConicConformal()
    .rotate([...CONIC.rotate])
    .parallels([...CONIC.parallels])
    .scale(scale)
    .translate([...translate])
    .precision(0.1)
    .clipExtent([
      [left, top],
      [right, bottom],
    ]);

/** A layer of an input. */
function layer(input: Topology, name: string): FeatureCollection {
  const object = input.objects[name];
  if (object?.type !== "GeometryCollection") throw new Error(`The map's inputs have no layer ${name}`);
  return feature(input, object as GeometryCollection<Properties>);
}

/**
 * Layers in the plane. Each of their points gets its weight: the area that it adds to its outline (Visvalingam), less
 * where detail is not needed. What is wholly cut off is left out.
 */
function inPlane<Name extends string>(
  projection: GeoProjection,
  layers: Readonly<Record<Name, FeatureCollection>>,
  { detail, far }: Pick<View, "detail" | "far"> = { detail: everywhere, far: 1 },
): Plane<Name> {
  const planar = Object.entries<FeatureCollection>(layers).map(([name, collection]) => {
    const features = geoProject(collection, projection).features.filter(
      (one): one is Feature => one.geometry !== null,
    );
    return [name, { type: "FeatureCollection", features } satisfies FeatureCollection];
  });
  return presimplify(
    topology(Object.fromEntries(planar), STEPS) as Plane<Name>,
    (triangle) => planarTriangleArea(triangle) * (within(detail, triangle[1]) ? 1 : far),
  );
}

/** Without islands and lakes that are smaller than `least` square units; where detail is not needed, larger ones go. */
function withoutSmall<Name extends string>(
  plane: Plane<Name>,
  least: number,
  { detail, far }: Pick<View, "detail" | "far"> = { detail: everywhere, far: 1 },
): Plane<Name> {
  const area = (ring: [number, number][]): number =>
    planarRingArea(ring) * (ring.some((point) => within(detail, point)) ? 1 : far);
  return filter(plane, filterWeight(plane, least, area)) as Plane<Name>;
}

/** The path of a whole layer. */
const pathOf = <Name extends string>(plane: Plane<Name>, name: Name, decimals: 0 | 1): string =>
  relativePath(feature(plane, plane.objects[name]), decimals);

/** The paths of a layer's features, by name. */
const pathsOf = <Name extends string>(
  plane: Plane<Name>,
  name: Name,
  decimals: 0 | 1,
  nameOf: (one: Feature) => unknown,
): Record<string, string> =>
  Object.fromEntries(
    feature(plane, plane.objects[name]).features.map((one) => [nameOf(one), relativePath(one, decimals)]),
  );

/** What a view says of itself. */
const about = ({ size, frame, scale, translate }: View) => ({
  viewBox: `0 0 ${size.join(" ")}`,
  frame,
  projection: { ...CONIC, scale, translate },
  kmPerUnit: Math.round((EARTH / scale) * 1e4) / 1e4,
});

function overview({ region, rail }: MapInputs) {
  const [land, borders, lakes] = [layer(region, "land"), layer(region, "borders"), layer(region, "lakes")];
  const projection = conic(OVERVIEW, beyond(OVERVIEW.frame, BLEED));
  const plane = inPlane(projection, { land, borders, lakes, rail }, OVERVIEW);
  const outlines = simplify(plane, OUTLINE);
  const rivers = layer(region, "rivers");
  const amur = {
    ...rivers,
    features: rivers.features.filter(({ properties }) => properties?.name === "Amur"),
  };
  return {
    ...about(OVERVIEW),
    land: pathOf(withoutSmall(outlines, 6, { ...OVERVIEW, detail: [0, 0, ...OVERVIEW.size] }), "land", 0),
    borders: pathsOf(outlines, "borders", 0, ({ properties }) => properties?.between),
    lakes: pathOf(withoutSmall(outlines, 400), "lakes", 0),
    river: pathOf(simplify(inPlane(conic(OVERVIEW, LOWER_AMUR), { amur }), 1.5), "amur", 1),
    rail: pathsOf(simplify(plane, 0.5), "rail", 1, ({ id }) => id),
  };
}

function vladivostok({ vladivostok: input, rail }: MapInputs) {
  const projection = conic(VLADIVOSTOK, beyond(VLADIVOSTOK.frame, BLEED));
  const plane = inPlane(projection, { land: layer(input, "land"), rail }, VLADIVOSTOK);
  return {
    ...about(VLADIVOSTOK),
    land: pathOf(simplify(plane, OUTLINE), "land", 0),
    rail: pathsOf(simplify(plane, 2), "rail", 1, ({ id }) => id),
  };
}

/** The Earth from space, and the overview's view box on it. */
function globe({ world }: MapInputs) {
  const { size, radius, rotate } = GLOBE;
  const orthographic = geoOrthographic()
    .rotate([...rotate])
    .scale(radius)
    .translate([size / 2, size / 2])
    .clipAngle(90);
  const land = simplify(inPlane(orthographic, { land: layer(world, "land") }), 2);
  const [right, bottom] = OVERVIEW.size;
  const [middle, centre] = [right / 2, bottom / 2];
  const edge: [number, number][] = [
    [0, bottom],
    [0, centre],
    [0, 0],
    [middle, 0],
    [right, 0],
    [right, centre],
    [right, bottom],
    [middle, bottom],
    [0, bottom],
  ];
  const onMap = conic(OVERVIEW, everywhere);
  const seen = edge.map((point) => orthographic(onMap.invert?.(point) ?? point) ?? point);
  return {
    viewBox: `0 0 ${size} ${size}`,
    land: pathOf(withoutSmall(land, 8), "land", 0),
    frame: relativePath({ type: "Polygon", coordinates: [seen] }, 0),
  };
}

/** The content of `src/graphics/map/paths.json`. The same inputs give the same bytes. */
export const mapPaths = (inputs: MapInputs): string =>
  `${JSON.stringify({ overview: overview(inputs), vladivostok: vladivostok(inputs), globe: globe(inputs) }, null, 1)}\n`;

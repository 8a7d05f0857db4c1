import { dataWords } from "@edition/downloads.ts";
import { credits } from "@edition/method.ts";
import { type Place, type PlaceId, places } from "../../graphics/map/coordinates.ts";
import { overview, unproject } from "../../graphics/map/geometry.ts";
import { parsePath } from "../../graphics/map/polyline.ts";
import { LEGS, type Run, STRETCHES, stretchOf } from "../../graphics/map/railway.ts";
import { pageTitle } from "../../page/pageTitle.ts";
import { storyChapters } from "../../story/chapters.ts";
import { stops } from "../../story/itinerary.ts";
import type { Stop } from "../../story/types.ts";
import { certaintyWord, pagesOf } from "./evidenceFields.ts";

/** The journey home ends where it began; other stops without a place of their own have none. */
const ENDS: Readonly<Partial<Record<string, PlaceId>>> = { home: "pyongyang" };

/** Where a stop is, by its id: the day on the rails is nowhere in particular. */
export const placeOf = (id: string): Place | undefined =>
  (places as Readonly<Partial<Record<string, Place>>>)[ENDS[id] ?? id];

type Position = Place["position"];

type Geometry =
  | { type: "Point"; coordinates: Position }
  | { type: "LineString"; coordinates: readonly Position[] };

type Feature = {
  type: "Feature";
  id: string;
  geometry: Geometry | null;
  properties: Readonly<Record<string, unknown>>;
};

function stopFeature(stop: Stop, site: string): Feature {
  const place = placeOf(stop.id);
  return {
    type: "Feature",
    id: stop.id,
    geometry: place ? { type: "Point", coordinates: place.position } : null,
    properties: {
      feature: "stop",
      id: stop.id,
      name: stop.name,
      place: stop.place,
      date_from: stop.from,
      date_to: stop.to ?? null,
      time_local: stop.time ?? null,
      clock_from: stop.clock?.from ?? null,
      clock_to: stop.clock?.to ?? null,
      clock_about: stop.clock ? stop.clock.about === true : null,
      zone: stop.zone,
      time_zone: place?.timeZone ?? null,
      by: stop.by,
      in_plan: stop.planned === "before" ? null : stop.planned,
      line: stop.line,
      certainty: certaintyWord(stop.line),
      within_km: place?.within ?? null,
      claim: stop.lineBy,
      sources: pagesOf([stop.lineBy]),
      page: `${site}itinerary/${stop.id}/`,
    },
  };
}

/** A stretch in the direction in which it was travelled. */
function stretchFeature(leg: string, run: Run, order: number): Feature {
  const { id, backwards } = stretchOf(run);
  const { kind, basis, claims } = STRETCHES[id];
  const points = parsePath(overview.rail[id])[0]?.points ?? [];
  const line = points.map((point) => unproject("overview", point));
  return {
    type: "Feature",
    id: `${order}-${id}`,
    geometry: { type: "LineString", coordinates: backwards ? line.reverse() : line },
    properties: {
      feature: "stretch",
      leg,
      order,
      stretch: id,
      certainty: kind === "full" ? dataWords.stretch.onRecord : dataWords.stretch.inferred,
      basis,
      claims,
      sources: pagesOf(claims),
      note: dataWords.stretch.note,
    },
  };
}

/** West, south, east, north of everything that has a position (RFC 7946, section 5). */
function boundingBox(features: readonly Feature[]): [number, number, number, number] {
  const positions = features.flatMap(({ geometry }): readonly Position[] => {
    if (!geometry) return [];
    return geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates;
  });
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/**
 * itinerary.geojson: a FeatureCollection of RFC 7946. Positions are longitude, latitude in degrees, WGS 84, with four
 * decimals at most.
 *
 * - A Point for every stop, in order; `within_km` is how far it may lie from the spot that is meant. The journey home
 *   stands at its end; a stop that is nowhere in particular is a feature without a geometry (section 3.2).
 * - A LineString for every stretch of railway each time it was travelled, in that direction. `leg` is the id of the stop
 *   that it leads to, `order` counts from 1 through the whole journey.
 * - Title, description, licence and credit are foreign members of the collection (section 6.1).
 * - Properties that are absent are null; `in_plan` is null for what came before the plan of 13 and 14 September, or what
 *   it left open.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function itineraryGeojson(site: string): string {
  const legs = Object.entries(LEGS).flatMap(([leg, runs]) => runs.map((run) => [leg, run] as const));
  const features = [
    ...stops.map((stop) => stopFeature(stop, site)),
    ...legs.map(([leg, run], i) => stretchFeature(leg, run, i + 1)),
  ];
  const chapter = storyChapters.find(({ id }) => id === "itinerary");
  const collection = {
    type: "FeatureCollection",
    title: pageTitle(chapter?.title ?? ""),
    description: `${chapter?.description ?? ""} ${dataWords.stretch.note}`,
    licence: `${credits.licenceName}, ${credits.licenceUrl}`,
    credit: credits.map,
    page: `${site}itinerary/`,
    bbox: boundingBox(features),
    features,
  };
  return `${JSON.stringify(collection)}\n`;
}

import { dataWords } from "@edition/downloads.ts";
import { credits } from "@edition/method.ts";
import { type Place, type PlaceId, places } from "../../graphics/map/coordinates.ts";
import { overview, unproject } from "../../graphics/map/geometry.ts";
import { parsePath } from "../../graphics/map/polyline.ts";
import { LEGS, type Run, STRETCHES, stretchOf } from "../../graphics/map/railway.ts";
import { pageTitle } from "../../page/pageTitle.ts";
import { storyChapters } from "../../story/chapters.ts";
import { stops } from "../../story/itinerary.ts";
import { fill } from "../../story/language.ts";
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

/**
 * Every feature of a file has the same properties, each of one type throughout or null. A list is one text, as in the tables:
 * ogr2ogr and kepler.gl make of an array whatever the format they write can hold. A name has ten letters at most, which is what a
 * Shapefile keeps.
 */
type Feature<Kind extends Geometry["type"]> = {
  type: "Feature";
  id: string;
  geometry: Extract<Geometry, { type: Kind }>;
  properties: Readonly<Record<string, string | number | boolean | null>>;
};

/** A stop as a feature; none, where it is nowhere in particular. */
function stopFeature(stop: Stop, site: string): Feature<"Point">[] {
  const place = placeOf(stop.id);
  if (!place) return [];
  return [
    {
      type: "Feature",
      id: stop.id,
      geometry: { type: "Point", coordinates: place.position },
      properties: {
        id: stop.id,
        name: stop.name,
        place: stop.place,
        date_from: stop.from,
        date_to: stop.to ?? null,
        time_local: stop.time ?? null,
        clock_from: stop.clock?.from ?? null,
        clock_to: stop.clock?.to ?? null,
        about: stop.clock ? stop.clock.about === true : null,
        zone: stop.zone,
        time_zone: place.timeZone,
        by: stop.by,
        in_plan: stop.planned === "before" ? null : stop.planned,
        line: stop.line,
        certainty: certaintyWord(stop.line),
        within_km: place.within,
        claim: stop.lineBy,
        sources: pagesOf([stop.lineBy]).join("; "),
        page: `${site}itinerary/${stop.id}/`,
      },
    },
  ];
}

/** A stretch in the direction in which it was travelled. */
function stretchFeature(leg: string, run: Run, order: number): Feature<"LineString"> {
  const { id, backwards } = stretchOf(run);
  const { kind, basis, claims } = STRETCHES[id];
  const points = parsePath(overview.rail[id])[0]?.points ?? [];
  const line = points.map((point) => unproject("overview", point));
  return {
    type: "Feature",
    id: `${order}-${id}`,
    geometry: { type: "LineString", coordinates: backwards ? line.reverse() : line },
    properties: {
      id: `${order}-${id}`,
      leg,
      order,
      stretch: id,
      certainty: kind === "full" ? dataWords.stretch.onRecord : dataWords.stretch.inferred,
      basis,
      claims: claims.join("; "),
      sources: pagesOf(claims).join("; "),
      note: dataWords.stretch.note,
    },
  };
}

/** West, south, east, north of all positions (RFC 7946, section 5). */
function boundingBox(features: readonly { geometry: Geometry }[]): [number, number, number, number] {
  const positions = features.flatMap(({ geometry }): readonly Position[] =>
    geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates,
  );
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/**
 * A FeatureCollection of RFC 7946. Positions are longitude, latitude in degrees, WGS 84, with four decimals at most. Title,
 * description, licence and credit are foreign members of the collection (section 6.1). A file holds one kind of geometry and
 * no feature without one, because that is what a layer is to most software: ogr2ogr, kepler.gl.
 */
function collection(features: readonly { geometry: Geometry }[], site: string, more: string): string {
  const chapter = storyChapters.find(({ id }) => id === "itinerary");
  return `${JSON.stringify({
    type: "FeatureCollection",
    title: pageTitle(chapter?.title ?? ""),
    description: `${chapter?.description ?? ""} ${more}`,
    licence: `${credits.licenceName}, ${credits.licenceUrl}`,
    credit: credits.map,
    page: `${site}itinerary/`,
    bbox: boundingBox(features),
    features,
  })}\n`;
}

/**
 * itinerary-stops.geojson: a Point for every stop, in order, but for one that is nowhere in particular, which the description
 * names. `about` is true where the clock times are approximate. `within_km` is how far a point may lie from the spot that is
 * meant. The journey home stands at its end. What is absent is null; `in_plan` is null for what came before the plan of 13 and
 * 14 September, or what it left open.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function itineraryStops(site: string): string {
  const nowhere = stops.filter(({ id }) => !placeOf(id)).map(({ name }) => name);
  return collection(
    stops.flatMap((stop) => stopFeature(stop, site)),
    site,
    fill(dataWords.stops.leftOut, nowhere.join(", ")),
  );
}

/**
 * itinerary-railway.geojson: a LineString for every stretch of railway each time it was travelled, in that direction. `leg` is
 * the id of the stop that it leads to, `order` counts from 1 through the whole journey.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function itineraryRailway(site: string): string {
  const legs = Object.entries(LEGS).flatMap(([leg, runs]) => runs.map((run) => [leg, run] as const));
  return collection(
    legs.map(([leg, run], i) => stretchFeature(leg, run, i + 1)),
    site,
    dataWords.stretch.note,
  );
}

import { readFileSync } from "node:fs";
import type { FeatureCollection, LineString } from "geojson";
import type { Topology } from "topojson-specification";

/** A stretch of railway: what its line is drawn from, and whether the train is known to have passed. */
interface StretchProperties {
  basis: "natural-earth" | "stations" | "straight";
  certainty: "on-record" | "only-line" | "inferred" | "not-on-record";
}

/** The railway by stretches, and the train's legs over them; a leading minus means backwards. */
type Railway = FeatureCollection<LineString, StretchProperties> & {
  legs: readonly { id: string; segments: readonly string[] }[];
};

/** What the map is made from, in degrees, WGS 84. Where each file is from: inputs/CREDITS.md. */
export interface MapInputs {
  /** Land, borders, lakes and rivers of the whole region, to about 250 m. */
  region: Topology;
  /** Land round Vladivostok, to about 250 m. */
  vladivostok: Topology;
  /** Land of the whole Earth, coarse. */
  world: Topology;
  rail: Railway;
}

const input = (name: string) => JSON.parse(readFileSync(`src/build/map/inputs/${name}`, "utf8"));

/** Reads the inputs. The working directory is the project's. */
export const mapInputs = (): MapInputs => ({
  region: input("region.topojson"),
  vladivostok: input("vladivostok.topojson"),
  world: input("world.topojson"),
  rail: input("rail.geojson"),
});

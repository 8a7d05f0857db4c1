/** The part of `d3-geo-projection` 4.0 that is used here; the package ships no types. */
declare module "d3-geo-projection" {
  import type { GeoStreamWrapper } from "d3-geo";
  import type { Feature, FeatureCollection, Geometry } from "geojson";

  /** Features in the plane, cut off where the projection ends; what lies wholly outside has no geometry. */
  export function geoProject(
    features: FeatureCollection,
    projection: GeoStreamWrapper,
  ): { type: "FeatureCollection"; features: Feature<Geometry | null>[] };
}

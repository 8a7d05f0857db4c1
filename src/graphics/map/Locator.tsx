import { mapLabels } from "@edition/map.ts";
import { globe } from "./geometry.ts";
import { thinned } from "./polyline.ts";

/** Where on the globe the map lies. */
export function Locator() {
  return (
    <svg className="locator" viewBox={globe.viewBox} role="img" aria-label={mapLabels.locator}>
      <circle cx="100" cy="100" r="98" />
      <path className="map-land" d={thinned(globe.land, 2)} />
      <path className="locator-frame" d={globe.frame} />
    </svg>
  );
}

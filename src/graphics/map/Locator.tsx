import { mapLabels as labels } from "@edition/map.ts";
import { globe } from "./geometry.ts";

/** Where on the globe the map lies. */
export function Locator() {
  return (
    <figure className="locator">
      <svg viewBox={globe.viewBox} role="img" aria-label={labels.locator.title}>
        <circle cx="100" cy="100" r="98" />
        <path className="map-land" d={globe.land} />
        <path className="locator-frame" d={globe.frame} />
      </svg>
      <figcaption>{labels.locator.caption}</figcaption>
    </figure>
  );
}

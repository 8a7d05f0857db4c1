import { mapLabels as labels } from "@edition/map.ts";
import type { ReactNode } from "react";
import { LAYERS } from "./layers.ts";

/** One sign of the map beside what it says. `now`: as the leg that brought the reader here. */
function Sample({ says, now = false, children }: { says: string; now?: boolean; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 56 20" aria-hidden="true" data-now={now ? "" : undefined}>
        {children}
      </svg>
      {says}
    </li>
  );
}

/** A stop's sign, in the middle of its sample. */
const Mark = ({ className, r = 7 }: { className: string; r?: number }) => (
  <circle className={className} cx="28" cy="10" r={r} />
);

/** The map's key: a list, each line with its own sample, drawn by the map's classes. */
export function MapKey() {
  const { key } = labels;
  return (
    <ul className="map-key" aria-label={key.title}>
      {(["full", "hollow"] as const).map((kind) => (
        <Sample key={kind} says={key[kind]} now>
          {LAYERS.once[kind].map((layer) => (
            <path key={layer} className={`map-${layer} map-once`} d="M0,10h56" />
          ))}
        </Sample>
      ))}
      <Sample says={key.twice}>
        <path className="map-full" d="M0,10h56" />
        <path className="map-gap" d="M0,10h56" />
        <path className="map-chevron" d="M25,15l5,2-5,2M31,5l-5-2 5-2" />
      </Sample>
      <Sample says={key.unused}>
        <path className="map-unused" d="M0,10h56" />
      </Sample>
      <Sample says={key.ring}>
        <Mark className="map-ring" />
      </Sample>
      <Sample says={key.dot}>
        <Mark className="map-dot" r={5} />
      </Sample>
      <Sample says={key.district}>
        <Mark className="map-district" />
        <Mark className="map-district-in" />
      </Sample>
      <Sample says={key.announced}>
        <path className="map-announced" d="M0,10h20M36,10h20" />
        <Mark className="map-ring map-planned" />
      </Sample>
      <Sample says={key.rumour}>
        <Mark className="map-ring map-rumour" />
      </Sample>
    </ul>
  );
}

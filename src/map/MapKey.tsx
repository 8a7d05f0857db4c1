import { mapLabels as labels } from "../story/en/map.ts";

const SAMPLES = {
  full: ["map-full", "map-gap"],
  hollow: ["map-hollow", "map-hollow-in", "map-hollow-mid", "map-gap"],
} as const;

/** The map's key: a list, each line with its own sample, drawn by the map's classes. */
export function MapKey() {
  const { key } = labels;
  return (
    <ul className="map-key" aria-label={key.title}>
      {(["full", "hollow"] as const).map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 56 20" aria-hidden="true">
            {SAMPLES[kind].map((layer) => (
              <path key={layer} className={layer} d="M0,10h56" />
            ))}
          </svg>
          {key[kind]}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 56 20" aria-hidden="true">
          <path className="map-full" d="M0,10h56" />
          <path className="map-gap" d="M0,10h56" />
          <path className="map-chevron" d="M25,15l5,2-5,2M31,5l-5-2 5-2" />
        </svg>
        {key.twice}
      </li>
      <li>
        <svg viewBox="0 0 56 20" aria-hidden="true">
          <path className="map-unused" d="M0,10h56" />
        </svg>
        {key.unused}
      </li>
      <li>
        <svg viewBox="0 0 56 20" aria-hidden="true">
          <circle className="map-ring" cx="28" cy="10" r="7" />
        </svg>
        {key.ring}
      </li>
      <li>
        <svg viewBox="0 0 56 20" aria-hidden="true">
          <circle className="map-dot" cx="28" cy="10" r="5" />
        </svg>
        {key.dot}
      </li>
      <li>
        <svg viewBox="0 0 56 20" aria-hidden="true">
          <circle className="map-district" cx="28" cy="10" r="7" />
          <circle className="map-district-in" cx="28" cy="10" r="7" />
        </svg>
        {key.district}
      </li>
      <li>
        <svg viewBox="0 0 56 20" aria-hidden="true">
          <path className="map-announced" d="M0,10h20M36,10h20" />
          <circle className="map-ring map-foretold" cx="28" cy="10" r="7" />
        </svg>
        {key.announced}
      </li>
      <li>
        <svg viewBox="0 0 56 20" aria-hidden="true">
          <circle className="map-ring map-rumour" cx="28" cy="10" r="7" />
        </svg>
        {key.rumour}
      </li>
    </ul>
  );
}

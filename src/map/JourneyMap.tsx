import { labels } from "./labels";
import { MapKey } from "./MapKey";
import { OverviewMap } from "./OverviewMap";
import { VladivostokMap } from "./VladivostokMap";

/**
 * The map as a still: the whole journey, the country round Vladivostok, the key, the credit. Complete without
 * script. The stops are told as an ordered list beside it, so inside the drawings nothing is read aloud.
 */
export function JourneyMap() {
  return (
    <div className="map-journey">
      <div className="map-sheet">
        <div className="map-view map-whole">
          <OverviewMap />
        </div>
        <div className="map-near">
          <p className="map-caption">{labels.vladivostokCaption}</p>
          <div className="map-view">
            <VladivostokMap />
          </div>
          <p className="map-remark">{labels.road}</p>
        </div>
        <div className="map-legend">
          <MapKey />
          <p className="map-remark">{labels.credit}</p>
        </div>
      </div>
    </div>
  );
}

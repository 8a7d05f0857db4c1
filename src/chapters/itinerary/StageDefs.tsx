import { takeApart } from "../../graphics/drawings/Drawing.tsx";
import train from "../../graphics/drawings/train.svg?raw";
import { MapDefs } from "../../graphics/map/MapDefs.tsx";

/** What the stage points to: the paths of its maps, and the drawing of the train, which its script need not carry. */
export function StageDefs() {
  const { content } = takeApart(train.replace(/<path class="d-hatch"[^>]*>/g, ""));
  return (
    <>
      <MapDefs />
      <svg className="map-defs" aria-hidden="true">
        <defs>
          <g
            id="rail-train"
            className="drawing-small"
            // The drawings are files of this project
            dangerouslySetInnerHTML={{ __html: content }}
          />
        </defs>
      </svg>
    </>
  );
}

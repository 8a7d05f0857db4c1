import { mapLabels as labels } from "@edition/map.ts";
import type { ReactNode } from "react";
import { stopIn, vladivostok } from "./geometry.ts";
import {
  Anchor,
  AnnouncedLink,
  AreaName,
  Chevrons,
  LabelAbove,
  LeaderLabel,
  Route,
  ScaleBar,
} from "./marks.tsx";
import type { PlaceId } from "./places.ts";
import { frameOf } from "./shots.ts";

/** A stop by road: a dot, and its label. */
function RoadStop({ id, children }: { id: PlaceId; children: ReactNode }) {
  return (
    <Anchor at={stopIn("vladivostok", id)} stop={id} className="map-stop">
      {children}
      <circle className="map-dot" r="5" />
    </Anchor>
  );
}

/** All that the view round Vladivostok shows, for the page's map and for a picture between the steps. */
function Near() {
  const place = labels.vladivostok;
  return (
    <>
      <use className="map-land" href="#near-land" />
      <use className="map-unused" href="#near-unused" />
      <AreaName className="map-water" lines={labels.waters.amurBay} at={[325, 490]} />
      <AreaName className="map-water" lines={labels.waters.ussuriBay} at={[830, 580]} />
      <AreaName className="map-quiet" lines={labels.russky} at={[272, 905]} />
      <g className="as-happened">
        <Route groups={[["near-full", "full"]]} passes="once" />
        <Chevrons
          path={vladivostok.rail["khasan-baranovsky"]}
          share={0.62}
          reach={30}
          legs={["vostochny", null]}
        />
        <Chevrons
          path={vladivostok.rail["baranovsky-uglovaya"]}
          share={0.22}
          reach={30}
          legs={["artyom", null]}
        />
        <Anchor at={stopIn("vladivostok", "arnika")} stop="arnika" className="map-stop">
          <circle className="map-district" r="60" />
          <circle className="map-district-in" r="60" />
          <g transform="translate(-54,-26)">
            <LeaderLabel label={place.arnika} to={[-18, -16]} side="end" />
          </g>
        </Anchor>
        <RoadStop id="knevichi">
          <LabelAbove label={place.knevichi} shift={9} />
        </RoadStop>
        <Anchor at={stopIn("vladivostok", "artyom")} stop="artyom" className="map-stop">
          <LeaderLabel label={place.artyom} to={[35, 60]} side="below" />
          <circle className="map-ring" r="7" />
        </Anchor>
        <RoadStop id="mariinsky">
          <LeaderLabel label={place.mariinsky} to={[240, 0]} sea />
        </RoadStop>
        <RoadStop id="university">
          <LeaderLabel label={place.university} to={[250, -46]} sea />
        </RoadStop>
        <RoadStop id="aquarium">
          <LeaderLabel label={place.aquarium} to={[196, 14]} sea />
        </RoadStop>
        <RoadStop id="frigate">
          <LeaderLabel label={place.frigate} to={[276, -56]} sea />
        </RoadStop>
      </g>
      <g className="as-reported">
        <AnnouncedLink points={[stopIn("vladivostok", "komsomolsk"), stopIn("vladivostok", "frigate")]} />
        <Anchor at={stopIn("vladivostok", "frigate")} stop="frigate university aquarium" className="map-stop">
          <LeaderLabel label={labels.reported.vladivostok} to={[276, -56]} sea />
          <circle className="map-ring map-foretold" r="7" />
        </Anchor>
      </g>
    </>
  );
}

/** Artyom, Vladivostok, Russky Island: the only railway stop is Artyom's. A unit is 0.0604 km. */
export function VladivostokMap({ title }: { title: string }) {
  return (
    <svg
      className="map-svg map-near"
      viewBox={vladivostok.viewBox}
      data-frame={vladivostok.frame.join(" ")}
      data-planned={frameOf("frigate").join(" ")}
      role="img"
      aria-labelledby={title}
    >
      <title id={title}>{labels.vladivostokTitle}</title>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an inline SVG takes no focus */}
      <g aria-hidden="true">
        <g className="map-camera">
          <Near />
        </g>
        <ScaleBar at={[20, 880]} km={10} kmPerUnit={vladivostok.kmPerUnit} text={`10 ${labels.km}`} />
      </g>
    </svg>
  );
}

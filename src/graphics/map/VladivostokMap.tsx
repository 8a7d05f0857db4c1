import { mapLabels as labels } from "@edition/map.ts";
import type { ReactNode } from "react";
import { Anchor, Ring } from "./Anchor.tsx";
import { AreaName, LabelAbove, LeaderLabel, ScaleBar } from "./labels.tsx";
import { AnnouncedLink, Chevrons, Route } from "./lines.tsx";
import type { MapProps } from "./OverviewMap.tsx";
import type { Point } from "./polyline.ts";
import type { VladivostokSigns } from "./signs.ts";

/** A stop by road: a dot, and its label. */
function RoadStop({
  id,
  at,
  className,
  children,
}: {
  id: string;
  at: Point;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Anchor id={id} at={at} stops={[id]} className={className ? `map-stop ${className}` : "map-stop"}>
      {children}
      <Ring className="map-dot" r={5} />
    </Anchor>
  );
}

/** What happened there: the railway's last stretch, its one stop, and the places reached by road. */
function Happened({ signs: { at, chevrons } }: { signs: VladivostokSigns }) {
  const place = labels.vladivostok;
  const [fromKhasan, toArtyom] = chevrons;
  return (
    <g className="as-happened">
      <Route groups={[["near-full", "full"]]} passes="once" />
      {fromKhasan && <Chevrons at={fromKhasan} legs={["vostochny"]} />}
      {toArtyom && <Chevrons at={toArtyom} legs={["artyom"]} />}
      <Anchor id="arnika" at={at.arnika} stops={["arnika"]} className="map-stop">
        <Ring className="map-district" r={60} />
        <Ring className="map-district-in" r={60} />
        <g transform="translate(-54,-26)">
          <LeaderLabel label={place.arnika} to={[-18, -16]} side="end" />
        </g>
      </Anchor>
      <RoadStop id="knevichi" at={at.knevichi}>
        <LabelAbove label={place.knevichi} shift={9} />
      </RoadStop>
      <Anchor id="artyom" at={at.artyom} stops={["artyom"]} className="map-stop">
        <LeaderLabel label={place.artyom} to={[35, 60]} side="below" />
        <Ring className="map-ring" />
      </Anchor>
      <RoadStop id="mariinsky" at={at.mariinsky} className="map-first-to-yield">
        <LeaderLabel label={place.mariinsky} to={[240, 0]} sea />
      </RoadStop>
      <RoadStop id="university" at={at.university}>
        <LeaderLabel label={place.university} to={[250, -46]} sea />
      </RoadStop>
      <RoadStop id="aquarium" at={at.aquarium}>
        <LeaderLabel label={place.aquarium} to={[196, 14]} sea />
      </RoadStop>
      <RoadStop id="frigate" at={at.frigate}>
        <LeaderLabel label={place.frigate} to={[276, -56]} sea />
      </RoadStop>
    </g>
  );
}

/** Artyom, Vladivostok, Russky Island: the only railway stop is Artyom's. `title`: the element id of its name. */
export function VladivostokMap({
  title,
  signs,
  ref,
  camera,
}: MapProps<VladivostokSigns> & { title: string }) {
  return (
    <svg
      ref={ref}
      className="map-svg map-near"
      viewBox={`0 0 ${signs.box.join(" ")}`}
      role="img"
      aria-labelledby={title}
    >
      <title id={title}>{labels.vladivostokTitle}</title>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an inline SVG takes no focus */}
      <g aria-hidden="true">
        <g className="map-camera" ref={camera}>
          <use className="map-land" href="#near-land" />
          <use className="map-unused" href="#near-unused" />
          <AreaName id="amur-bay" className="map-water" lines={labels.waters.amurBay} at={[325, 490]} />
          <AreaName id="ussuri-bay" className="map-water" lines={labels.waters.ussuriBay} at={[830, 580]} />
          <AreaName id="russky" className="map-quiet" lines={labels.russky} at={[272, 905]} />
          <Happened signs={signs} />
          <g className="as-reported">
            <AnnouncedLink points={signs.plan} />
            <Anchor
              id="announced-vladivostok"
              at={signs.at.frigate}
              stops={["frigate", "university", "aquarium"]}
              announced
              className="map-stop"
            >
              <LeaderLabel label={labels.reported.vladivostok} to={[276, -56]} sea />
              <Ring className="map-ring map-planned" />
            </Anchor>
          </g>
        </g>
        <ScaleBar id="scale-10" at={[20, 880]} km={10} kmPerUnit={signs.kmPerUnit} text={`10 ${labels.km}`} />
      </g>
    </svg>
  );
}

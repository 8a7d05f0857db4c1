import { mapLabels as labels } from "@edition/map.ts";
import type { ReactNode } from "react";
import { overview, stopIn } from "./geometry.ts";
import { KINDS } from "./layers.ts";
import {
  Anchor,
  AnnouncedLink,
  AreaName,
  Chevrons,
  groupsOf,
  LabelAbove,
  LeaderLabel,
  Route,
  ScaleBar,
} from "./marks.tsx";
import { parsePath } from "./polyline.ts";
import { LEGS } from "./railway.ts";
import { frameRound } from "./shots.ts";

/** Towns on the way stand at the end of a stretch. */
const endOf = (path: string) => parsePath(path)[0]?.points.at(-1) ?? ([0, 0] as const);
const KHABAROVSK = endOf(overview.rail["ussuriysk-khabarovsk"]);
const USSURIYSK = endOf(overview.rail["baranovsky-ussuriysk"]);

/** What the train had passed when the plan was reported: there, and not yet back. */
const ON_RECORD = groupsOf([...LEGS.khasan, ...LEGS.vostochny]);

const KOMSOMOLSK = stopIn("overview", "komsomolsk");
const HARBOUR = stopIn("overview", "frigate");
const PLANT = stopIn("overview", "gagarin-plant");

/** The stops of the plan, in its order. */
const PLAN = [stopIn("overview", "vostochny"), KOMSOMOLSK, HARBOUR];

/** Land, waters and borders of the whole region, without words. */
export function OverviewGround() {
  return (
    <>
      <use className="map-grid" href="#map-grid" />
      <use className="map-land" href="#map-land" />
      <use className="map-river" href="#map-river" />
      <use className="map-lake" href="#map-lake" />
      <use className="map-border" href="#map-border" />
    </>
  );
}

/** A stop by rail: its ring on top of its label's leader. */
function RailStop({
  id,
  stop = id,
  className,
  children,
}: {
  id: "pyongyang" | "khasan" | "vostochny" | "komsomolsk" | "artyom";
  stop?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Anchor at={stopIn("overview", id)} stop={stop} className={`map-stop${className ? ` ${className}` : ""}`}>
      {children}
      <circle className="map-ring" r="7" />
    </Anchor>
  );
}

/** What had only been announced by 14 September: rings, straight links, no way. */
function Announced() {
  const { reported } = labels;
  return (
    <g className="as-reported">
      <g className="map-route">
        <Route groups={ON_RECORD} passes="once" />
      </g>
      <AnnouncedLink points={PLAN} />
      <Anchor at={KOMSOMOLSK} stop="komsomolsk gagarin-plant" className="map-stop">
        <LabelAbove label={reported.komsomolsk} />
        <circle className="map-ring map-foretold" r="7" />
      </Anchor>
      <Anchor
        at={HARBOUR}
        stop="frigate artyom knevichi mariinsky university aquarium arnika"
        className="map-stop"
      >
        <LeaderLabel label={reported.vladivostok} to={[105, 22]} sea />
        <circle className="map-ring map-foretold" r="7" />
      </Anchor>
    </g>
  );
}

/** The whole journey, Pyongyang to Vostochny, Komsomolsk-on-Amur, Artyom and back. A unit is 1.4983 km. */
export function OverviewMap() {
  const { countries, waters, towns } = labels;
  return (
    <svg
      className="map-svg map-overview"
      viewBox={overview.viewBox}
      data-frame={overview.frame.join(" ")}
      data-planned={frameRound(PLAN).join(" ")}
      role="img"
      aria-labelledby="map-overview-title"
    >
      <title id="map-overview-title">{labels.overviewTitle}</title>
      {/* The words stand in the list beside the map; here they are not to be read a second time. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an inline SVG takes no focus */}
      <g aria-hidden="true">
        <g className="map-camera">
          <OverviewGround />
          <AreaName className="map-country" lines={countries.russia} at={[515, 345]} />
          <AreaName className="map-country" lines={countries.china} at={[250, 590]} />
          <AreaName className="map-country map-small" lines={countries.northKorea} at={[196, 1010]} />
          <AreaName
            className="map-country map-small map-wide"
            lines={countries.southKorea}
            at={[236, 1206]}
          />
          <AreaName
            className="map-country map-small map-wide"
            lines={countries.japan}
            at={[990, 838]}
            side="end"
          />
          <AreaName className="map-water" lines={waters.seaOfJapan} at={[745, 1045]} />
          <AreaName className="map-water map-wide" lines={waters.okhotsk} at={[905, 52]} />
          <g className="as-happened map-route">
            <Route groups={KINDS.map((kind) => [`map-${kind}`, kind])} />
          </g>
          <g className="as-happened">
            <Chevrons path={overview.rail["pyongyang-tumangang"]} share={0.56} legs={["khasan", "home"]} />
            <Chevrons
              path={overview.rail["ussuriysk-khabarovsk"]}
              share={0.5}
              legs={["vostochny", "artyom"]}
            />
            <Chevrons
              path={overview.rail["volochaevka-ledyanaya"]}
              share={0.8}
              legs={["vostochny", "on-the-rails"]}
            />
            <Chevrons
              path={overview.rail["volochaevka-komsomolsk"]}
              share={0.5}
              legs={["komsomolsk", "artyom"]}
            />
          </g>
          <Announced />
          <Anchor at={KHABAROVSK}>
            <text className="map-px map-quiet map-wide" x="14" y="6">
              {towns.khabarovsk}
            </text>
          </Anchor>
          <Anchor at={USSURIYSK}>
            <text className="map-px map-quiet map-wide" x="-14" y="-2" textAnchor="end">
              {towns.ussuriysk}
            </text>
          </Anchor>
          <RailStop id="vostochny">
            <LeaderLabel stacked label={labels.overview.vostochny} to={[-40, -60]} side="end" />
          </RailStop>
          <RailStop id="khasan">
            <LeaderLabel stacked label={labels.overview.khasan} to={[-75, -96]} side="end" />
          </RailStop>
          <RailStop id="pyongyang" stop="pyongyang home">
            <LeaderLabel stacked label={labels.overview.pyongyang} to={[198, -3]} sea />
          </RailStop>
          <Anchor at={KOMSOMOLSK} stop="komsomolsk gagarin-plant" className="map-stop map-only-now">
            <LeaderLabel label={labels.reported.shipyard} to={[-80, 92]} side="end" />
            <circle className="map-ring map-rumour" r="12" />
          </Anchor>
          <RailStop id="komsomolsk" className="as-happened">
            <LeaderLabel stacked label={labels.overview.komsomolsk} to={[-56, -70]} side="end" />
          </RailStop>
          <Anchor at={PLANT} stop="gagarin-plant" className="map-stop map-only-now as-happened">
            <LeaderLabel label={labels.overview["gagarin-plant"]} to={[40, 60]} />
            <circle className="map-dot" r="5" />
          </Anchor>
          <RailStop id="artyom" className="as-happened">
            <LeaderLabel stacked label={labels.overview.artyom} to={[96, 6]} sea />
          </RailStop>
        </g>
        <ScaleBar
          className="map-far"
          at={[610, 1165]}
          km={300}
          kmPerUnit={overview.kmPerUnit}
          text={`300 ${labels.km}`}
        />
        <ScaleBar
          className="map-close"
          at={[610, 1165]}
          km={100}
          kmPerUnit={overview.kmPerUnit}
          text={`100 ${labels.km}`}
        />
      </g>
    </svg>
  );
}

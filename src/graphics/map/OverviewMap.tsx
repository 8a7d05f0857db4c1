import { mapLabels as labels } from "@edition/map.ts";
import type { ReactNode, Ref } from "react";
import { Anchor, Ring } from "./Anchor.tsx";
import { AreaName, LabelAbove, LeaderLabel, ScaleBar, TownName } from "./labels.tsx";
import { KINDS } from "./layers.ts";
import { AnnouncedLink, Chevrons, Route } from "./lines.tsx";
import { OverviewGround } from "./OverviewGround.tsx";
import type { Point } from "./polyline.ts";
import type { OverviewSigns } from "./signs.ts";

/** What both maps are given. */
export type MapProps<Signs> = {
  signs: Signs;
  ref?: Ref<SVGSVGElement> | undefined;
  /** All that the camera moves. */
  camera?: Ref<SVGGElement> | undefined;
};

/** A stop by rail: its ring on top of its label's leader. */
function RailStop({
  id,
  at,
  stops = [id],
  className,
  children,
}: {
  id: string;
  at: Point;
  stops?: readonly string[];
  className?: string;
  children: ReactNode;
}) {
  return (
    <Anchor id={id} at={at} stops={stops} className={`map-stop${className ? ` ${className}` : ""}`}>
      {children}
      <Ring className="map-ring" />
    </Anchor>
  );
}

/** The stops round Vladivostok, which the overview shows as one. */
const ROUND_VLADIVOSTOK = ["frigate", "artyom", "knevichi", "mariinsky", "university", "aquarium", "arnika"];

/** What had only been announced by 14 September: rings, straight links, no way. */
function Announced({ signs: { at, plan, recorded } }: { signs: OverviewSigns }) {
  const { reported } = labels;
  return (
    <g className="as-reported">
      <g className="map-route">
        <Route groups={recorded} passes="once" />
      </g>
      <AnnouncedLink points={plan} />
      <Anchor
        id="announced-komsomolsk"
        at={at.komsomolsk}
        stops={["komsomolsk", "gagarin-plant"]}
        announced
        className="map-stop"
      >
        <LabelAbove label={reported.komsomolsk} />
        <Ring className="map-ring map-planned" />
      </Anchor>
      <Anchor
        id="announced-vladivostok"
        at={at.frigate}
        stops={ROUND_VLADIVOSTOK}
        announced
        className="map-stop"
      >
        <LeaderLabel label={reported.vladivostok} to={[105, 22]} sea />
        <Ring className="map-ring map-planned" />
      </Anchor>
    </g>
  );
}

/** The names of countries and waters. */
function Areas() {
  const { countries, waters } = labels;
  const small = "map-country map-small";
  return (
    <>
      <AreaName id="russia" className="map-country" lines={countries.russia} at={[515, 345]} />
      <AreaName id="china" className="map-country" lines={countries.china} at={[250, 590]} />
      <AreaName id="north-korea" className={small} lines={countries.northKorea} at={[196, 1010]} />
      <AreaName
        id="south-korea"
        className={`${small} map-wide`}
        lines={countries.southKorea}
        at={[236, 1206]}
      />
      <AreaName
        id="japan"
        className={`${small} map-wide`}
        lines={countries.japan}
        at={[990, 838]}
        side="end"
      />
      <AreaName id="sea-of-japan" className="map-water" lines={waters.seaOfJapan} at={[745, 1045]} />
      <AreaName id="okhotsk" className="map-water map-wide" lines={waters.okhotsk} at={[905, 52]} />
    </>
  );
}

/**
 * The whole journey, Pyongyang to Vostochny, Komsomolsk-on-Amur, Artyom and back.
 * @param line the journey's line as far as it has come, where that is not the whole of it
 */
export function OverviewMap({ signs, line, ref, camera }: MapProps<OverviewSigns> & { line?: ReactNode }) {
  const { at, chevrons, kmPerUnit } = signs;
  const [pyongyang, ussuri, bureya, komsomolsk] = chevrons;
  return (
    <svg
      ref={ref}
      className="map-svg map-overview"
      viewBox={`0 0 ${signs.box.join(" ")}`}
      role="img"
      aria-labelledby="map-overview-title"
    >
      <title id="map-overview-title">{labels.overviewTitle}</title>
      {/* The words stand in the list beside the map; here they are not to be read a second time. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an inline SVG takes no focus */}
      <g aria-hidden="true">
        <g className="map-camera" ref={camera}>
          <OverviewGround />
          <Areas />
          <g className="as-happened map-route">
            <Route groups={KINDS.map((kind) => [`map-${kind}`, kind])} />
          </g>
          {line}
          <g className="as-happened">
            {pyongyang && <Chevrons at={pyongyang} legs={["khasan", "home"]} />}
            {ussuri && <Chevrons at={ussuri} legs={["vostochny", "artyom"]} />}
            {bureya && <Chevrons at={bureya} legs={["vostochny", "on-the-rails"]} />}
            {komsomolsk && <Chevrons at={komsomolsk} legs={["komsomolsk", "artyom"]} />}
          </g>
          <Announced signs={signs} />
          <TownName id="khabarovsk" at={at.khabarovsk} x={14} y={6}>
            {labels.towns.khabarovsk}
          </TownName>
          <TownName id="ussuriysk" at={at.ussuriysk} x={-14} y={-2} side="end">
            {labels.towns.ussuriysk}
          </TownName>
          <RailStop id="vostochny" at={at.vostochny}>
            <LeaderLabel stacked label={labels.overview.vostochny} to={[-40, -60]} side="end" />
          </RailStop>
          <RailStop id="khasan" at={at.khasan}>
            <LeaderLabel stacked label={labels.overview.khasan} to={[-75, -96]} side="end" />
          </RailStop>
          <RailStop id="pyongyang" at={at.pyongyang} stops={["pyongyang", "home"]}>
            <LeaderLabel stacked label={labels.overview.pyongyang} to={[198, -3]} sea />
          </RailStop>
          <Anchor
            id="shipyard"
            at={at.komsomolsk}
            stops={["komsomolsk", "gagarin-plant"]}
            className="map-stop map-only-now"
          >
            <LeaderLabel label={labels.reported.shipyard} to={[-80, 92]} side="end" />
            <Ring className="map-ring map-rumour" r={12} />
          </Anchor>
          <RailStop id="komsomolsk" at={at.komsomolsk} className="as-happened">
            <LeaderLabel stacked label={labels.overview.komsomolsk} to={[-56, -70]} side="end" />
          </RailStop>
          <Anchor
            id="gagarin-plant"
            at={at["gagarin-plant"]}
            stops={["gagarin-plant"]}
            className="map-stop map-only-now as-happened"
          >
            <LeaderLabel label={labels.overview["gagarin-plant"]} to={[40, 60]} />
            <Ring className="map-dot" r={5} />
          </Anchor>
          <RailStop id="artyom" at={at.artyom} className="as-happened">
            <LeaderLabel stacked label={labels.overview.artyom} to={[96, 6]} sea />
          </RailStop>
        </g>
        {([300, 100] as const).map((km) => (
          <ScaleBar
            key={km}
            id={`scale-${km}`}
            className={km === 300 ? "map-far" : "map-close"}
            at={[610, 1165]}
            km={km}
            kmPerUnit={kmPerUnit}
            text={`${km} ${labels.km}`}
          />
        ))}
      </g>
    </svg>
  );
}

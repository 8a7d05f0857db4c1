import { type Ref, useMemo } from "react";
import { DrawnLine } from "../../graphics/map/lines.tsx";
import { type Hidden, type MapState, MapStateContext } from "../../graphics/map/mapState.ts";
import { OverviewMap } from "../../graphics/map/OverviewMap.tsx";
import type { Drawn } from "../../graphics/map/route.ts";
import type { OverviewSigns, VladivostokSigns } from "../../graphics/map/signs.ts";
import { VladivostokMap } from "../../graphics/map/VladivostokMap.tsx";
import { AccountSwitch } from "./AccountSwitch.tsx";
import { DayRail } from "./DayRail.tsx";
import { isLegToCome, type JourneyData, type Moment, signState, type View } from "./journey.ts";
import { Stepper } from "./Stepper.tsx";
import type { StageRefs } from "./useStageRefs.ts";

/** What the stage says. A # stands for a number. */
export type StageWords = {
  account: { name: string; reported: string; happened: string; reportedShort: string; happenedShort: string };
  rail: string;
  /** What the rail says of the days after the report, while it shows the plan. */
  railLater: string;
  stepper: string;
  position: string;
  previous: string;
  next: string;
  planNote: string;
};

/** What the stage is drawn from, as JSON. */
export type StageProps = {
  journey: JourneyData;
  overview: OverviewSigns;
  vladivostok: VladivostokSigns;
  /** The view box of the train's drawing, which stands in the page's `StageDefs`. */
  trainBox: string;
  words: StageWords;
};

/** The stage at one moment. */
export type StageState = {
  moment: Moment;
  /** What the map shows while it follows the reader; null where it is a still picture of the whole journey. */
  scene: { view: View; behind: Drawn; here: Drawn } | null;
  moving: boolean;
  hidden: Readonly<Record<View, Hidden>>;
};

/** Whatever the reader does to the stage. */
export type StageActions = {
  hrefOf: (stop: string) => string;
  chooseAccount: (account: Moment["account"]) => void;
  chooseStop: (stop: string) => void;
};

/** The map as the reader's moment has it, for one of the two views. */
function useMapState(
  view: View,
  { journey }: StageProps,
  { moment, scene, hidden }: StageState,
  { chooseStop }: StageActions,
  refs: StageRefs | undefined,
): MapState | null {
  const { at, account } = moment;
  const staged = scene !== null;
  const gone = hidden[view];
  const register = refs?.register[view];
  return useMemo(() => {
    if (!staged) return null;
    const now = { at, account };
    return {
      stateOf: (sign) => signState(journey, now, sign),
      isToCome: (stop) => isLegToCome(journey, now, stop),
      hidden: gone,
      choose: chooseStop,
      ...(register && { register }),
    };
  }, [journey, at, account, staged, gone, chooseStop, register]);
}

/** The line as far as it has come, and the leg that brought the reader here. */
function Line({
  scene,
  leg,
}: {
  scene: NonNullable<StageState["scene"]>;
  leg: Ref<SVGGElement> | undefined;
}) {
  return (
    <>
      <DrawnLine drawn={scene.behind} />
      <DrawnLine drawn={scene.here} now {...(leg && { ref: leg })} />
    </>
  );
}

/**
 * Both maps with their controls, and the rail. The same props and state draw the same picture.
 * @param refs what is measured and moved; without it nothing is
 */
export function Stage({
  props,
  state,
  actions,
  refs,
  controls = true,
}: {
  props: StageProps;
  state: StageState;
  actions: StageActions;
  refs?: StageRefs;
  controls?: boolean;
}) {
  const { journey, overview, vladivostok, words } = props;
  const { moment, scene } = state;
  const far = useMapState("overview", props, state, actions, refs);
  const near = useMapState("vladivostok", props, state, actions, refs);
  return (
    <figure
      ref={refs?.stage}
      className="journey-stage"
      data-shows={scene?.view}
      data-moving={state.moving ? "" : undefined}
    >
      {controls && (
        <div className="journey-controls" ref={refs?.controls}>
          <AccountSwitch
            ref={refs?.account}
            words={words.account}
            value={moment.account}
            onChoose={actions.chooseAccount}
          />
          <Stepper
            ref={refs?.stepper}
            words={words}
            stops={journey.stops}
            at={moment.at}
            hrefOf={actions.hrefOf}
          />
        </div>
      )}
      <div className="journey-map" ref={refs?.map}>
        <div className="map-fit">
          <MapStateContext value={far}>
            <OverviewMap
              ref={refs?.views.overview}
              camera={refs?.cameras.overview}
              signs={overview}
              line={scene && <Line scene={scene} leg={refs?.leg} />}
            />
          </MapStateContext>
        </div>
        <div className="map-fit map-fit-near">
          <MapStateContext value={near}>
            <VladivostokMap
              ref={refs?.views.vladivostok}
              camera={refs?.cameras.vladivostok}
              title="near-map"
              signs={vladivostok}
            />
          </MapStateContext>
        </div>
        <p className="journey-note as-reported" ref={refs?.note}>
          <i className="line-mark" data-kind="dashed" aria-hidden="true" /> {words.planNote}
        </p>
      </div>
      <DayRail
        journey={journey}
        moment={moment}
        follows={scene !== null}
        trainBox={props.trainBox}
        words={words}
        hrefOf={actions.hrefOf}
        refs={refs}
      />
    </figure>
  );
}

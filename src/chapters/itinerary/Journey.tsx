import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { spotsOf } from "../../graphics/map/camera.ts";
import { redrawLine } from "../../graphics/map/lines.tsx";
import type { Hidden } from "../../graphics/map/mapState.ts";
import type { Point } from "../../graphics/map/polyline.ts";
import { type Track, travelled, travelling } from "../../graphics/map/route.ts";
import { anchors } from "../../page/anchors.ts";
import { holdPlace, topOf } from "../../page/holdPlace.ts";
import { choose, go, useChoice } from "../../page/store.ts";
import { clearPose, drawPose } from "./drawPose.ts";
import {
  type Account,
  camerasAt,
  legHere,
  legsBehind,
  type Moment,
  type Pose,
  trainAt,
  type View,
  viewAt,
} from "./journey.ts";
import { hiddenAt, type StageMeasures } from "./measureStage.ts";
import { Stage, type StageProps } from "./Stage.tsx";
import { type TrackKinds, useTracks } from "./tracks.ts";
import { useMovement } from "./useMovement.ts";
import { useStaged } from "./useStaged.ts";
import { useStageMeasures } from "./useStageMeasures.ts";
import { useStageRefs } from "./useStageRefs.ts";
import { useStepKeys } from "./useStepKeys.ts";
import { useStopHref } from "./useStopHref.ts";
import { useStopRead, wordsId } from "./useStopRead.ts";

export type JourneyProps = StageProps & {
  /** The stretches of railway that are part of the journey, by how they are drawn. */
  tracks: TrackKinds;
  /** The index of the stop at which the page opens. */
  opensAt: number;
  /** The address of a stop, as it is written in the page: "*" stands for its id. */
  href: string;
};

/** No word fits between two points of a line that are this near, screen pixels. */
const APART = 8;

const NOTHING: Hidden = { labels: new Set(), rings: new Set() };
const NOTHING_HIDDEN = { overview: NOTHING, vladivostok: NOTHING };

/** What the stage shows at a moment, for a stage of some measures. */
function sceneOf(
  props: StageProps,
  moment: Moment,
  { size, stations }: StageMeasures,
  tracks: Map<string, Track>,
) {
  const { journey } = props;
  const behind = legsBehind(journey, moment);
  const here = legHere(journey, moment);
  return {
    moment,
    size,
    tracks,
    view: viewAt(journey, moment.at),
    pose: {
      cameras: camerasAt(journey, moment, props, size),
      train: stations[trainAt(journey, moment)] ?? 0,
    },
    legs: { behind, here },
    behind: travelled(behind, tracks),
    here: travelling(here, behind, tracks, 1),
  };
}
type Scene = ReturnType<typeof sceneOf>;

/** The lines that the view shows, each as its points: where the train has been, and what was announced. */
function linesIn(props: StageProps, { view, moment, legs, tracks }: Scene): (readonly Point[])[] {
  const runs = view === "overview" ? [...legs.behind.flat(), ...legs.here] : [];
  return [
    ...runs.map((run) => tracks.get(run.replace(/^-/, ""))?.points ?? []),
    ...(moment.account === "reported" ? [props[view].plan] : []),
  ];
}

/**
 * The stage of the journey. It follows the reader: camera, line and train go to the stop that is being read, whether by
 * scrolling, by the rail, the stepper, Left and Right, or a press on a stop of the map. Where things may not move, and in
 * a low window, the map is a still picture of the whole journey.
 */
export function Journey(props: JourneyProps) {
  const { journey } = props;
  const { stops } = journey;
  const account: Account = useChoice("as") === "reported" ? "reported" : "happened";
  const [at, read] = useStopRead(stops, props.opensAt);
  const staged = useStaged();
  const refs = useStageRefs(stops.length);
  const measures = useStageMeasures(refs, account);
  const tracks = useTracks(props.tracks, staged);
  const hrefOf = useStopHref(props.href);
  const [rest, setRest] = useState<{ scene: Scene | null; hidden: Record<View, Hidden> }>({
    scene: null,
    hidden: NOTHING_HIDDEN,
  });

  const scene = useMemo(
    () => (staged && measures && tracks ? sceneOf(props, { at, account }, measures, tracks) : null),
    [props, at, account, staged, measures, tracks],
  );

  // Where the stage becomes a still picture in the middle of a movement, nothing of the movement stays.
  useLayoutEffect(() => {
    if (!staged) clearPose(refs);
  }, [refs, staged]);

  const draw = useCallback(
    ({ legs, tracks }: Scene, pose: Pose, grown: number): void => {
      drawPose(refs, pose, props);
      const { current: leg } = refs.leg;
      if (leg) redrawLine(leg, travelling(legs.here, legs.behind, tracks, grown));
    },
    [refs, props],
  );
  const arrive = useCallback(
    (scene: Scene): void => {
      const { view, pose, size, moment } = scene;
      const line = linesIn(props, scene).flatMap((points) =>
        spotsOf(points, pose.cameras[view], props[view].box, size.map, APART),
      );
      const hidden = hiddenAt(refs, journey, moment, view, line);
      setRest((before) => ({ scene, hidden: { ...before.hidden, [view]: hidden } }));
    },
    [refs, props, journey],
  );
  useMovement(scene, draw, arrive);

  const id = stops[at]?.id ?? "";
  useEffect(() => {
    // The words are static HTML outside of this root; their anchor is the one way to them.
    const words = staged ? anchors().get(wordsId(id))?.element : null;
    words?.toggleAttribute("data-current", true);
    return () => words?.removeAttribute("data-current");
  }, [staged, id]);

  const chooseStop = useCallback((stop: string): void => {
    // At once: the next key may be pressed before the page has got there.
    anchors().get(wordsId(stop))?.heading.focus({ preventScroll: true });
    go(wordsId(stop));
  }, []);
  useStepKeys({ journey, at, staged, stage: refs.stage, read, chooseStop });

  const chooseAccount = (to: Account): void => {
    // The two accounts differ in length: the stop that is being read stays where it is.
    const words = anchors().get(wordsId(id))?.element;
    if (words) holdPlace(words, topOf(words));
    choose("as", to === "reported" ? "reported" : null);
  };

  return (
    <Stage
      props={props}
      state={{
        moment: { at, account },
        scene,
        moving: scene !== null && rest.scene !== scene,
        hidden: rest.hidden,
      }}
      actions={{ hrefOf, chooseAccount, chooseStop }}
      refs={refs}
    />
  );
}

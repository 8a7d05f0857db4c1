import { mapLabels } from "@edition/map.ts";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Box, Size } from "../../graphics/map/camera.ts";
import { layOut } from "../../graphics/map/layOut.ts";
import type { MapData } from "../../graphics/map/mapData.ts";
import type { Point } from "../../graphics/map/polyline.ts";
import { legDay } from "../../graphics/map/scenes.ts";
import { afterPaint } from "../../page/afterPaint.ts";
import { anchors } from "../../page/anchors.ts";
import { choose, useChoice } from "../../page/store.ts";
import { AccountSwitch, type AccountWords } from "./AccountSwitch.tsx";
import { drawLeg, drawPose } from "./drawPose.ts";
import {
  type Account,
  type Moment,
  type Pose,
  type Shot,
  type StageDay,
  shareOfRail,
  shotAt,
  shotsAt,
  VIEWS,
} from "./journey.ts";
import { Rail } from "./Rail.tsx";
import { readLeg, readPast } from "./readLegs.ts";
import { StageMap } from "./StageMap.tsx";
import { nameId, useDayRead, wordsId } from "./useDayRead.ts";
import { type MapSize, useMapSize } from "./useMapSize.ts";
import { useMovement } from "./useMovement.ts";
import { useStaged } from "./useStaged.ts";
import { useStageRefs } from "./useStageRefs.ts";

export type JourneyProps = {
  map: MapData;
  days: readonly StageDay[];
  /** The part of the train's drawing that is shown on the rail. */
  trainBox: string;
  words: { account: AccountWords; rail: string };
};

/** Clear space round a scene, px: at the foot stands the train. */
const roomIn = ([width, height]: Size): Box =>
  Math.min(width, height) < 480 ? [12, 14, 12, 34] : [30, 36, 30, 62];

/** Everything that a moment shows, but for how the reader gets there. */
function sceneOf({ map, days }: JourneyProps, moment: Moment, { window, title }: MapSize) {
  const shots = shotsAt(days, moment);
  const layOutOf = ({ scene, now }: Shot) => {
    const day = legDay(scene);
    const leg = day ? readLeg(day, map.legs[day]) : [];
    const line = [...readPast(scene), ...leg.flatMap(({ points }) => points)];
    return {
      leg,
      ...layOut({
        scene,
        now,
        map,
        labels: mapLabels,
        window,
        room: roomIn(window),
        title: scene.id === "whole" ? title : undefined,
        line,
      }),
    };
  };
  const all = { overview: layOutOf(shots.overview), vladivostok: layOutOf(shots.vladivostok) };
  const { scene } = shotAt(days, moment);
  const laidOut = all[scene.view];
  const day = legDay(scene);
  const arrow = day && map.legs[day].arrow;
  const points: Point[] = [
    ...laidOut.names.map(({ place }) => place),
    ...(arrow ? [[arrow[0], arrow[1]] as const] : []),
    ...laidOut.signs.map(({ place }) => place),
  ];
  const pose: Pose = {
    cameras: { overview: all.overview.camera, vladivostok: all.vladivostok.camera },
    share: shareOfRail(days, moment.at),
  };
  return {
    moment,
    window,
    view: scene.view,
    legs: { overview: all.overview.leg, vladivostok: all.vladivostok.leg },
    laidOut,
    points,
    pose,
  };
}
type StageScene = ReturnType<typeof sceneOf>;

/**
 * The stage of the journey: the map, the days as a rail, and the switch between the two accounts. It follows the reader:
 * camera, line and train go to the day that is being read. Where things may not move each day has a still map of its own,
 * and here are the rail and the switch alone.
 */
export function Journey(props: JourneyProps) {
  const { map, days, words } = props;
  const chosen: Account = useChoice("as") === "reported" ? "reported" : "happened";
  const at = useDayRead(days);
  // The switch answers at once, the map behind it.
  const [account, setAccount] = useState(chosen);
  useEffect(() => afterPaint(() => setAccount(chosen)), [chosen]);
  const staged = useStaged();
  const refs = useStageRefs();
  const size = useMapSize(refs, staged);
  const [arrived, setArrived] = useState<StageScene | null>(null);

  const stage = useMemo(
    () => (staged && size ? sceneOf(props, { at, account }, size) : null),
    [props, at, account, staged, size],
  );
  const draw = useCallback(
    ({ view, window, points, legs }: StageScene, pose: Pose, grown: number): void => {
      drawPose(refs, pose, view, window, points);
      for (const each of VIEWS) drawLeg(refs.legs[each].current, legs[each], each === view ? grown : 1);
    },
    [refs],
  );
  useMovement(stage, draw, setArrived);

  const id = staged ? days[at]?.id : undefined;
  useEffect(() => {
    // The words are static HTML outside of this root; their anchor is the one way to them.
    const day = id && anchors().get(wordsId(id))?.element;
    if (!day) return;
    day.toggleAttribute("data-current", true);
    return () => day.removeAttribute("data-current");
  }, [id]);

  useEffect(() => {
    // CSS shows one account. Parts that are not drawn have no style, and a screen reader would hear both.
    const other = chosen === "happened" ? "as-reported" : "as-happened";
    for (const day of days)
      for (const told of anchors().get(wordsId(day.id))?.element.children ?? [])
        told.ariaHidden = told.classList.contains(other) ? "true" : null;
  }, [days, chosen]);

  const moment: Moment = { at, account };
  return (
    <div className="journey-stage" data-moving={stage && arrived !== stage ? "" : undefined}>
      <div className="journey-map" ref={refs.map}>
        <StageMap
          shots={shotsAt(days, moment)}
          view={shotAt(days, moment).scene.view}
          laidOut={stage?.laidOut ?? null}
          map={map}
          refs={refs}
        />
      </div>
      <Rail days={days} name={words.rail} now={id} hrefOf={(day) => `#${wordsId(day)}`} nameOf={nameId}>
        <span className="rail-track" aria-hidden="true">
          <i className="rail-run" ref={refs.run} />
          <span className="rail-train" ref={refs.train}>
            <svg className="drawing drawing-small" viewBox={props.trainBox} aria-hidden="true">
              <use href="#drawing-train" />
            </svg>
          </span>
        </span>
      </Rail>
      <AccountSwitch
        words={words.account}
        value={chosen}
        onChoose={(to) => choose("as", to === "reported" ? "reported" : null)}
      />
    </div>
  );
}

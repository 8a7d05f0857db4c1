/** Where things stand on the stage. Only elements of the stage itself are looked at. */
import { type Box, declutter, type Measured, type Spot } from "../../graphics/map/declutter.ts";
import type { Hidden } from "../../graphics/map/mapState.ts";
import { type JourneyData, type Moment, type StageSize, signState, type View } from "./journey.ts";
import type { StageRefs } from "./useStageRefs.ts";

export type StageMeasures = {
  size: StageSize;
  /** For each stop the px of the train's head from the rail's beginning, when it stands there. */
  stations: readonly number[];
};

/** The stage as it is now, or null while it is not laid out. */
export function measureStage(refs: StageRefs): StageMeasures | null {
  const map = refs.map.current;
  if (!map?.clientWidth) return null;
  const { top } = map.getBoundingClientRect();
  const feet = [refs.controls, refs.note].flatMap(({ current }) =>
    [...(current?.getClientRects() ?? [])].map(({ bottom }) => bottom - top),
  );
  const half = (refs.train.current?.clientWidth ?? 0) / 2;
  return {
    size: { map: [map.clientWidth, map.clientHeight], covered: Math.max(0, ...feet) },
    stations: refs.ticks.map((tick) => (tick ? tick.offsetLeft + tick.offsetWidth / 2 + half : 0)),
  };
}

/**
 * Which labels of the shown map are hidden for others. Call it when nothing moves.
 * @param line points of the lines that are drawn, screen pixels
 */
export function hiddenAt(
  refs: StageRefs,
  journey: JourneyData,
  moment: Moment,
  view: View,
  line: readonly Spot[],
): Hidden {
  const edge = refs.map.current?.getBoundingClientRect() ?? new DOMRect();
  const boxOf = (element: Element | null | undefined): Box[] => {
    // WebKit measures signs of a map that are not displayed as well.
    if (!element?.checkVisibility()) return [];
    const { left, right, top, bottom, width } = element.getBoundingClientRect();
    const box = {
      left: left - edge.left,
      right: right - edge.left,
      top: top - edge.top,
      bottom: bottom - edge.top,
    };
    return width > 0 ? [box] : [];
  };
  const signs = [...refs.signs[view].values()];
  const measured = (kind: "label" | "ring"): Measured[] =>
    signs.flatMap(({ sign, [kind]: element }) =>
      boxOf(element).map((box) => ({
        sign: sign.id,
        state: signState(journey, moment, sign),
        area: sign.area ?? false,
        box,
      })),
    );
  return declutter({
    labels: measured("label"),
    rings: measured("ring"),
    line,
    edge: { left: 0, top: 0, right: edge.width, bottom: edge.height },
    inTheWay: [refs.account, refs.stepper, refs.train, refs.note].flatMap(({ current }) => boxOf(current)),
  });
}

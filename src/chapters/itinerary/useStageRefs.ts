import { type Ref, type RefObject, useState } from "react";
import type { MapState, Sign, SignPart } from "../../graphics/map/mapState.ts";
import { VIEWS, type View } from "./journey.ts";

/** What of a sign can be measured, and what must be sized while the camera moves. */
type SignElements = { sign: Sign } & Partial<Record<SignPart, SVGGraphicsElement>>;

/** The elements of the stage that are measured, and those that move. `run`: the line under the train. */
export type StageRefs = {
  stage: RefObject<HTMLElement | null>;
  map: RefObject<HTMLDivElement | null>;
  controls: RefObject<HTMLDivElement | null>;
  account: RefObject<HTMLFieldSetElement | null>;
  stepper: RefObject<HTMLElement | null>;
  note: RefObject<HTMLParagraphElement | null>;
  views: Readonly<Record<View, RefObject<SVGSVGElement | null>>>;
  /** All of a view that the camera moves. */
  cameras: Readonly<Record<View, RefObject<SVGGElement | null>>>;
  leg: RefObject<SVGGElement | null>;
  run: RefObject<HTMLDivElement | null>;
  train: RefObject<HTMLDivElement | null>;
  /** A ref for the tick of each stop, and the ticks. */
  tick: readonly Ref<HTMLElement>[];
  ticks: (HTMLElement | null)[];
  /** Takes the signs of each view, and keeps them by id. */
  register: Readonly<Record<View, NonNullable<MapState["register"]>>>;
  signs: Readonly<Record<View, Map<string, SignElements>>>;
};

function createRefs(stops: number): StageRefs {
  const ticks: (HTMLElement | null)[] = [];
  const signs = Object.fromEntries(VIEWS.map((view) => [view, new Map()])) as StageRefs["signs"];
  const register = (view: View): NonNullable<MapState["register"]> => {
    const all = signs[view];
    return (sign, kind, element) => {
      const { [kind]: gone, ...others } = all.get(sign.id) ?? { sign };
      // What is no longer on the stage is no longer moved by it (drawPose.ts).
      if (!element) gone?.style.removeProperty("transform");
      all.set(sign.id, { ...others, sign, ...(element && { [kind]: element }) });
    };
  };
  return {
    stage: { current: null },
    map: { current: null },
    controls: { current: null },
    account: { current: null },
    stepper: { current: null },
    note: { current: null },
    views: { overview: { current: null }, vladivostok: { current: null } },
    cameras: { overview: { current: null }, vladivostok: { current: null } },
    leg: { current: null },
    run: { current: null },
    train: { current: null },
    tick: Array.from({ length: stops }, (_, i) => (element: HTMLElement | null) => {
      ticks[i] = element;
    }),
    ticks,
    register: { overview: register("overview"), vladivostok: register("vladivostok") },
    signs,
  };
}

/** One set of refs for as long as the stage is there. */
export const useStageRefs = (stops: number): StageRefs => useState(() => createRefs(stops))[0];

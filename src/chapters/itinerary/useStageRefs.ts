import { type RefObject, useState } from "react";
import type { ViewId } from "../../graphics/map/scenes.ts";

/** The elements of the stage that are measured, and those that move. */
export type StageRefs = {
  map: RefObject<HTMLDivElement | null>;
  /** The ground of each view, which the camera moves, and the leg drawn on it. */
  grounds: Readonly<Record<ViewId, RefObject<SVGSVGElement | null>>>;
  legs: Readonly<Record<ViewId, RefObject<SVGGElement | null>>>;
  /** The signs, names and arrow of the scene, which keep their size. */
  signs: RefObject<SVGGElement | null>;
  /** The line on the rail, and the train at its head. */
  run: RefObject<HTMLElement | null>;
  train: RefObject<HTMLElement | null>;
};

/** One set of refs for as long as the stage is there. */
export const useStageRefs = (): StageRefs =>
  useState(
    (): StageRefs => ({
      map: { current: null },
      grounds: { overview: { current: null }, vladivostok: { current: null } },
      legs: { overview: { current: null }, vladivostok: { current: null } },
      signs: { current: null },
      run: { current: null },
      train: { current: null },
    }),
  )[0];

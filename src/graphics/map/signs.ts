/**
 * Where the signs of the maps stand. This is worked out when the pages are written and handed to the maps as props, so
 * that the browser needs neither the map data nor the projection. User units of the views.
 */

import type { PlaceId } from "./coordinates.ts";
import { overview, stopIn, vladivostok } from "./geometry.ts";
import type { Groups, Heading } from "./lines.tsx";
import { along, type Point, parsePath } from "./polyline.ts";
import { LEGS, type Run, STRETCHES, stretchOf } from "./railway.ts";
import { type Frame, frameRound, viewOfStop } from "./shots.ts";

/** What a view needs to be drawn, but for its words. */
type ViewSigns<Place extends string = string> = {
  /** Width and height of the view box. */
  box: Point;
  /** How far there is land and sea. */
  data: Frame;
  /** What is looked at while the plan is shown. */
  planned: Frame;
  /** The stops of the plan, in its order. */
  plan: readonly Point[];
  kmPerUnit: number;
  at: Readonly<Record<Place, Point>>;
  chevrons: readonly Heading[];
};

export type OverviewSigns = ViewSigns<
  | "pyongyang"
  | "khasan"
  | "vostochny"
  | "komsomolsk"
  | "gagarin-plant"
  | "artyom"
  | "frigate"
  | "khabarovsk"
  | "ussuriysk"
> & {
  /** What the train had passed when the plan was reported: there, and not yet back. */
  recorded: Groups;
};

export type VladivostokSigns = ViewSigns<
  "artyom" | "knevichi" | "frigate" | "mariinsky" | "university" | "aquarium" | "arnika"
>;

/** The element ids of what some runs are drawn from, each with its kind. */
export const groupsOf = (runs: readonly Run[]): Groups =>
  runs.map(stretchOf).flatMap(({ id }) => {
    const { kind } = STRETCHES[id];
    return kind === "unused" ? [] : [[`map-${id}`, kind] as const];
  });

/** Towns on the way stand at the end of a stretch. */
const endOf = (path: string): Point => parsePath(path)[0]?.points.at(-1) ?? [0, 0];

const boxOf = (viewBox: string): Point => {
  const [, , width = 0, height = 0] = viewBox.split(" ").map(Number);
  return [width, height];
};

const frame = ([left = 0, top = 0, right = 0, bottom = 0]: readonly number[]): Frame => [
  left,
  top,
  right,
  bottom,
];

const heading = (path: string, share: number, reach?: number): Heading => {
  const { x, y, angle } = along(path, share, reach);
  return [x, y, angle];
};

const far = (id: PlaceId): Point => stopIn("overview", id);
const near = (id: PlaceId): Point => stopIn("vladivostok", id);
const plan = [far("vostochny"), far("komsomolsk"), far("frigate")];

export const overviewSigns: OverviewSigns = {
  box: boxOf(overview.viewBox),
  data: frame(overview.frame),
  planned: frameRound(plan),
  plan,
  kmPerUnit: overview.kmPerUnit,
  at: {
    pyongyang: far("pyongyang"),
    khasan: far("khasan"),
    vostochny: far("vostochny"),
    komsomolsk: far("komsomolsk"),
    "gagarin-plant": far("gagarin-plant"),
    artyom: far("artyom"),
    frigate: far("frigate"),
    khabarovsk: endOf(overview.rail["ussuriysk-khabarovsk"]),
    ussuriysk: endOf(overview.rail["baranovsky-ussuriysk"]),
  },
  chevrons: [
    heading(overview.rail["pyongyang-tumangang"], 0.56),
    heading(overview.rail["ussuriysk-khabarovsk"], 0.5),
    heading(overview.rail["volochaevka-ledyanaya"], 0.8),
    heading(overview.rail["volochaevka-komsomolsk"], 0.5),
  ],
  recorded: groupsOf([...LEGS.khasan, ...LEGS.vostochny]),
};

export const vladivostokSigns: VladivostokSigns = {
  box: boxOf(vladivostok.viewBox),
  data: frame(vladivostok.frame),
  planned: viewOfStop("frigate").frame,
  plan: [near("komsomolsk"), near("frigate")],
  kmPerUnit: vladivostok.kmPerUnit,
  at: {
    artyom: near("artyom"),
    knevichi: near("knevichi"),
    frigate: near("frigate"),
    mariinsky: near("mariinsky"),
    university: near("university"),
    aquarium: near("aquarium"),
    arnika: near("arnika"),
  },
  chevrons: [
    heading(vladivostok.rail["khasan-baranovsky"], 0.62, 30),
    heading(vladivostok.rail["baranovsky-uglovaya"], 0.22, 30),
  ],
};

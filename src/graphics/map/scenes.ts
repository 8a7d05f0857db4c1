/**
 * What the map shows on each day: which view, which of the places with which words, and where the words stand. Nothing here
 * knows the map's geometry, so the browser needs none of it.
 */
import type { MapLabels } from "../../story/mapLabels.ts";
import type { DayId, StopId } from "../../story/types.ts";
import type { Point } from "./polyline.ts";

export type ViewId = "overview" | "vladivostok";

export type PlaceName =
  | Exclude<StopId, "on-the-rails" | "gagarin-plant" | "home">
  | "khabarovsk"
  | "ussuriysk"
  | "tumangang";

/** A sign at a place: a stop by rail, one by road, a town, a district, or what was only announced. */
export type SceneSign = {
  place: PlaceName;
  as: "ring" | "dot" | "town" | "district" | "planned";
  words: keyof MapLabels["places"];
  note?: keyof MapLabels["notes"];
  /** The day of September 2023 on which it was reached, or left. */
  day?: string;
  /** The stops that it stands for, if other than its place. */
  stops?: readonly StopId[];
  /** Where its leader ends, px from the place. */
  to: Point;
  /** On which side of the leader's end the words stand. */
  side: "start" | "end";
};

export type SceneId = "whole" | DayId | "plan";

export type Scene = {
  id: SceneId;
  view: ViewId;
  /** The day's numeral beside the sign of the present stop. */
  numeral?: string;
  /** The stop where the day ends; none where the train is out of sight. */
  now?: StopId;
  signs: readonly SceneSign[];
  /** Names of countries and waters, in the order in which they may go; of one area the first that has room is shown. */
  names: readonly (keyof typeof NAMES)[];
};

/** Where the names of areas stand, user units of their view. */
export const NAMES = {
  russia: { of: "russia", at: [515, 345] },
  russiaNorth: { of: "russia", at: [640, 250] },
  russiaEast: { of: "russia", at: [760, 355] },
  china: { of: "china", at: [270, 590] },
  chinaNorth: { of: "china", at: [338, 442] },
  chinaSouth: { of: "china", at: [168, 898] },
  northKorea: { of: "northKorea", at: [232, 990] },
  seaOfJapan: { of: "seaOfJapan", at: [700, 1010] },
  seaOfJapanNorth: { of: "seaOfJapan", at: [760, 850] },
  seaOfJapanSouth: { of: "seaOfJapan", at: [560, 1090] },
  seaOfJapanWest: { of: "seaOfJapan", at: [412, 1122] },
  amurBay: { of: "amurBay", at: [300, 480] },
  amurBayEast: { of: "amurBay", at: [346, 481] },
  ussuriBay: { of: "ussuriBay", at: [770, 645] },
  ussuriBayEast: { of: "ussuriBay", at: [820, 668] },
} as const satisfies Record<
  string,
  { of: keyof MapLabels["countries"] | keyof MapLabels["waters"]; at: Point }
>;

const ring = (
  place: PlaceName,
  to: Point,
  side: "start" | "end",
  rest: Partial<SceneSign> = {},
): SceneSign => ({ place, as: "ring", words: place as SceneSign["words"], to, side, ...rest });
const dot = (place: PlaceName, to: Point, side: "start" | "end", rest: Partial<SceneSign> = {}): SceneSign =>
  ring(place, to, side, { as: "dot", ...rest });
const town = (place: PlaceName, to: Point, side: "start" | "end", rest: Partial<SceneSign> = {}): SceneSign =>
  ring(place, to, side, { as: "town", ...rest });

const ROUND_VLADIVOSTOK = ["artyom", "knevichi", "frigate", "mariinsky", "university", "aquarium"] as const;

/** The whole journey, before its first day. */
const whole: Scene = {
  id: "whole",
  view: "overview",
  signs: [
    ring("vostochny", [12, -29], "start", { words: "vostochnyShort" }),
    ring("komsomolsk", [20, -20], "end", { words: "komsomolskShort" }),
    ring("artyom", [20, 10], "start"),
    ring("khasan", [-22, -10], "end"),
    ring("pyongyang", [-18, 6], "end"),
  ],
  names: ["china", "russia", "russiaEast", "seaOfJapan"],
};

const days: Readonly<Record<DayId, Omit<Scene, "id">>> = {
  "day-10": {
    view: "overview",
    numeral: "12",
    now: "khasan",
    signs: [
      ring("khasan", [-16, -26], "end"),
      ring("pyongyang", [14, 20], "start", { day: "10", note: "leftPyongyang" }),
    ],
    names: ["northKorea", "seaOfJapanSouth", "seaOfJapanWest", "chinaSouth"],
  },
  "day-13": {
    view: "overview",
    numeral: "13",
    now: "vostochny",
    signs: [
      ring("vostochny", [14, -14], "start"),
      ring("khasan", [-18, -6], "end", { day: "12" }),
      town("khabarovsk", [16, 6], "start"),
      town("ussuriysk", [18, 8], "start"),
    ],
    names: ["china", "russiaNorth", "russiaEast", "seaOfJapanNorth", "seaOfJapan"],
  },
  "day-14": {
    view: "overview",
    numeral: "14",
    signs: [
      ring("vostochny", [14, -18], "start", { words: "vostochnyShort", day: "13" }),
      town("khabarovsk", [-18, 16], "end", { note: "headingThere" }),
    ],
    names: ["russia", "chinaNorth"],
  },
  "day-15": {
    view: "overview",
    numeral: "15",
    now: "komsomolsk",
    signs: [
      ring("komsomolsk", [-14, -30], "end", { stops: ["komsomolsk", "gagarin-plant"] }),
      ring("vostochny", [14, -22], "start", { words: "vostochnyShort", day: "13" }),
      town("khabarovsk", [16, 10], "start"),
    ],
    names: ["russia", "chinaNorth"],
  },
  "day-16": {
    view: "vladivostok",
    numeral: "16",
    now: "artyom",
    signs: [
      ring("artyom", [18, 16], "start"),
      dot("knevichi", [-4, -40], "start", { note: "bombers" }),
      dot("mariinsky", [14, 18], "start", { note: "ballet" }),
      dot("frigate", [14, -24], "start", { words: "vladivostok", note: "oneFrigate" }),
    ],
    names: ["ussuriBay", "ussuriBayEast", "amurBay", "amurBayEast"],
  },
  "day-17": {
    view: "vladivostok",
    numeral: "17",
    now: "university",
    signs: [
      dot("university", [12, -42], "start"),
      dot("aquarium", [16, 14], "start"),
      ring("artyom", [10, 20], "start"),
      ring("arnika", [-30, -22], "end", { as: "district", note: "district" }),
    ],
    names: ["ussuriBay", "amurBay"],
  },
  "day-18": {
    view: "overview",
    numeral: "19",
    now: "home",
    signs: [
      ring("pyongyang", [14, 22], "start", { stops: ["home", "pyongyang"] }),
      ring("tumangang", [-18, -24], "end", { day: "18" }),
      ring("artyom", [18, 14], "start", { day: "17" }),
    ],
    names: ["northKorea", "seaOfJapanSouth", "seaOfJapanWest", "chinaSouth"],
  },
};

/** What had only been announced by 14 September: rings and straight links, no way. */
const plan: Scene = {
  id: "plan",
  view: "overview",
  signs: [
    ring("vostochny", [-16, -4], "end", { words: "vostochnyShort", day: "13" }),
    ring("komsomolsk", [12, -14], "start", {
      as: "planned",
      words: "komsomolskShort",
      note: "plannedPlants",
      stops: ["komsomolsk", "gagarin-plant"],
    }),
    ring("frigate", [18, 16], "start", {
      as: "planned",
      words: "vladivostok",
      note: "plannedFleet",
      stops: ROUND_VLADIVOSTOK,
    }),
  ],
  names: ["china", "russia", "seaOfJapan", "seaOfJapanNorth"],
};

/** The places that were announced, in their order: joined by straight links. */
export const PLANNED: readonly PlaceName[] = ["vostochny", "komsomolsk", "frigate"];

/** Every scene by its id. */
export const scenes = {
  whole,
  plan,
  ...(Object.fromEntries(Object.entries(days).map(([id, scene]) => [id, { id, ...scene }])) as Record<
    DayId,
    Scene
  >),
} as const satisfies Record<SceneId, Scene>;

/** Whether a sign stands for a stop. */
export const isSignOf = ({ place, stops }: SceneSign, stop: StopId | undefined): boolean =>
  stop !== undefined && (stops ?? [place]).some((own) => own === stop);

/** The day whose leg a scene shows; null for the whole journey and for the plan. */
export const legDay = ({ id }: Pick<Scene, "id">): DayId | null =>
  id === "whole" || id === "plan" ? null : id;

/** Whether a scene shows what was travelled before: the first day has nothing before it, the near view its day's leg alone. */
export const hasPast = ({ id, view }: Pick<Scene, "id" | "view">): boolean =>
  view === "overview" && id !== "day-10";

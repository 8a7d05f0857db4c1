/** The railway of the journey: its stretches, what is known of each, and the legs that the train made over them. */
import type { ClaimId, DayId } from "../../story/types.ts";

/**
 * How a stretch is drawn.
 * - `full`: the train is on record there, or no other railway joins the ends.
 * - `hollow`: he went; that it was this track is our reading.
 * - `link`: hollow too, a straight line where no track is known.
 * - `unused`: never part of the journey.
 */
export type LineKind = "full" | "hollow" | "link" | "unused";

type Stretch = {
  kind: LineKind;
  /** Where the line's shape comes from: mapped track, or a straight line between stations. */
  basis: "Natural Earth" | "stations" | "straight";
  /** What the drawing of it rests on. */
  claims: readonly ClaimId[];
};

/** Each stretch once, from its first to its second place. Shared by every leg that passes it. */
export const STRETCHES = {
  "pyongyang-tumangang": {
    kind: "hollow",
    basis: "Natural Earth",
    claims: ["i-depart-pyongyang", "i-seen-tumen", "i-home"],
  },
  "tumangang-khasan": {
    kind: "full",
    basis: "stations",
    claims: ["i-khasan-arrival", "i-border-return"],
  },
  "khasan-baranovsky": {
    kind: "full",
    basis: "Natural Earth",
    claims: ["i-khasan-arrival", "i-seen-razdolnaya", "i-seen-khasan-bound"],
  },
  "baranovsky-ussuriysk": {
    kind: "full",
    basis: "Natural Earth",
    claims: ["i-seen-razdolnaya", "i-seen-ussuriysk"],
  },
  "ussuriysk-khabarovsk": {
    kind: "full",
    basis: "Natural Earth",
    claims: ["i-seen-ussuriysk-engine", "i-route-reasoning"],
  },
  "khabarovsk-volochaevka": { kind: "full", basis: "Natural Earth", claims: ["i-route-reasoning"] },
  "volochaevka-ledyanaya": {
    kind: "hollow",
    basis: "Natural Earth",
    claims: ["i-route-reasoning", "i-seen-khabarovsk"],
  },
  "ledyanaya-vostochny": { kind: "link", basis: "straight", claims: ["i-vostochny-arrival"] },
  "volochaevka-komsomolsk": {
    kind: "hollow",
    basis: "Natural Earth",
    claims: ["i-seen-khabarovsk", "i-seen-komsomolsk"],
  },
  "baranovsky-uglovaya": { kind: "full", basis: "Natural Earth", claims: ["i-artyom-arrival"] },
  "uglovaya-artyom": {
    kind: "full",
    basis: "Natural Earth",
    claims: ["i-artyom-arrival", "i-departure"],
  },
  "uglovaya-vladivostok": { kind: "unused", basis: "Natural Earth", claims: ["i-artyom-arrival"] },
} as const satisfies Record<string, Stretch>;

export type StretchId = keyof typeof STRETCHES;

/** A stretch as it was travelled; a leading minus means backwards. */
export type Run = StretchId | `-${StretchId}`;

/** The runs that bring the train to each of its stops, in order of travel. What has none was reached by road. */
export const LEGS = {
  khasan: ["pyongyang-tumangang", "tumangang-khasan"],
  vostochny: [
    "khasan-baranovsky",
    "baranovsky-ussuriysk",
    "ussuriysk-khabarovsk",
    "khabarovsk-volochaevka",
    "volochaevka-ledyanaya",
    "ledyanaya-vostochny",
  ],
  "on-the-rails": ["-ledyanaya-vostochny", "-volochaevka-ledyanaya"],
  komsomolsk: ["volochaevka-komsomolsk"],
  artyom: [
    "-volochaevka-komsomolsk",
    "-khabarovsk-volochaevka",
    "-ussuriysk-khabarovsk",
    "-baranovsky-ussuriysk",
    "baranovsky-uglovaya",
    "uglovaya-artyom",
  ],
  home: [
    "-uglovaya-artyom",
    "-baranovsky-uglovaya",
    "-khasan-baranovsky",
    "-tumangang-khasan",
    "-pyongyang-tumangang",
  ],
} as const satisfies Record<string, readonly Run[]>;

/** What the train made of its way on each day: of 14 September only that it seemed to be going towards Khabarovsk. */
export const DAY_RUNS: Readonly<Record<DayId, readonly Run[]>> = {
  "day-10": LEGS.khasan,
  "day-13": LEGS.vostochny,
  "day-14": [...LEGS["on-the-rails"], "-khabarovsk-volochaevka"],
  "day-15": [...LEGS["on-the-rails"], ...LEGS.komsomolsk],
  "day-16": LEGS.artyom,
  "day-17": [],
  "day-18": LEGS.home,
};

/** A run taken apart. */
export const stretchOf = (run: Run): { id: StretchId; backwards: boolean } =>
  run.startsWith("-")
    ? { id: run.slice(1) as StretchId, backwards: true }
    : { id: run as StretchId, backwards: false };

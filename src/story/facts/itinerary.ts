import type { ClaimId } from "./claims.ts";
import type { Line } from "./types.ts";

type Cites = readonly [ClaimId, ...ClaimId[]];

type StopFacts = {
  readonly id: string;
  /** Local date or range, ISO. Weekday and numeral follow from it. */
  readonly from: string;
  readonly to?: string;
  /** The IANA zone of the place, from which the offset follows. */
  readonly timeZone: "Asia/Pyongyang" | "Asia/Vladivostok" | "Asia/Yakutsk";
  /** The clock time on record, local, "06:00"; a second one where it is a span. */
  readonly clock?: { readonly from: string; readonly to?: string; readonly about?: true };
  readonly by: "rail" | "road";
  /** The straight line from the stop by rail before it. */
  readonly straight?: { readonly km: number; readonly cites: Cites };
  readonly line: Line;
  readonly lineBy: ClaimId;
  /** Whether the stop was in the plan of 13 and 14 September. `otherwise`: announced, but it came out differently. `before`: it had happened by then. */
  readonly planned: "yes" | "otherwise" | "no" | "before";
  readonly drawing?: "train" | "rocket" | "fighter" | "frigate";
};

/** The fourteen steps of the journey, in order. */
export const stopFacts = [
  {
    id: "pyongyang",
    from: "2023-09-10",
    timeZone: "Asia/Pyongyang",
    by: "rail",
    line: "solid",
    lineBy: "i-depart-pyongyang",
    planned: "before",
    drawing: "train",
  },
  {
    id: "khasan",
    from: "2023-09-12",
    timeZone: "Asia/Vladivostok",
    clock: { from: "06:00" },
    by: "rail",
    straight: { km: 559, cites: ["i-gc-pyongyang-khasan"] },
    line: "solid",
    lineBy: "i-khasan-arrival",
    planned: "before",
  },
  {
    id: "vostochny",
    from: "2023-09-13",
    timeZone: "Asia/Yakutsk",
    clock: { from: "13:00" },
    by: "rail",
    straight: { km: 1066, cites: ["i-gc-khasan-vostochny"] },
    line: "solid",
    lineBy: "i-vostochny-arrival",
    planned: "before",
    drawing: "rocket",
  },
  {
    id: "on-the-rails",
    from: "2023-09-14",
    timeZone: "Asia/Vladivostok",
    by: "rail",
    line: "dotted",
    lineBy: "i-seen-khabarovsk",
    planned: "before",
    drawing: "train",
  },
  {
    id: "komsomolsk",
    from: "2023-09-15",
    timeZone: "Asia/Vladivostok",
    clock: { from: "08:50", about: true },
    by: "rail",
    straight: { km: 622, cites: ["i-gc-vostochny-komsomolsk"] },
    line: "solid",
    lineBy: "i-komsomolsk-arrival",
    planned: "yes",
  },
  {
    id: "gagarin-plant",
    from: "2023-09-15",
    timeZone: "Asia/Vladivostok",
    by: "road",
    line: "solid",
    lineBy: "i-plant-tour",
    planned: "yes",
    drawing: "fighter",
  },
  {
    id: "artyom",
    from: "2023-09-16",
    timeZone: "Asia/Vladivostok",
    clock: { from: "08:00", to: "09:00" },
    by: "rail",
    straight: { km: 879, cites: ["i-gc-komsomolsk-artyom"] },
    line: "solid",
    lineBy: "i-artyom-arrival",
    planned: "before",
  },
  {
    id: "knevichi",
    from: "2023-09-16",
    timeZone: "Asia/Vladivostok",
    by: "road",
    line: "solid",
    lineBy: "i-knevichi-aircraft",
    planned: "no",
  },
  {
    id: "frigate",
    from: "2023-09-16",
    timeZone: "Asia/Vladivostok",
    by: "road",
    line: "solid",
    lineBy: "i-frigate",
    planned: "otherwise",
    drawing: "frigate",
  },
  {
    id: "mariinsky",
    from: "2023-09-16",
    timeZone: "Asia/Vladivostok",
    by: "road",
    line: "solid",
    lineBy: "i-ballet",
    planned: "no",
  },
  {
    id: "university",
    from: "2023-09-17",
    timeZone: "Asia/Vladivostok",
    by: "road",
    line: "solid",
    lineBy: "i-university",
    planned: "yes",
  },
  {
    id: "aquarium",
    from: "2023-09-17",
    timeZone: "Asia/Vladivostok",
    by: "road",
    line: "solid",
    lineBy: "i-aquarium",
    planned: "otherwise",
  },
  {
    id: "arnika",
    from: "2023-09-17",
    timeZone: "Asia/Vladivostok",
    by: "road",
    line: "solid",
    lineBy: "i-arnika",
    planned: "no",
  },
  {
    id: "home",
    from: "2023-09-17",
    to: "2023-09-19",
    timeZone: "Asia/Pyongyang",
    by: "rail",
    straight: { km: 163, cites: ["i-gc-artyom-khasan"] },
    line: "solid",
    lineBy: "i-home",
    planned: "no",
    drawing: "train",
  },
] as const satisfies readonly StopFacts[];

export type StopId = (typeof stopFacts)[number]["id"];

type DayFacts = {
  readonly id: string;
  /** Local date or range, ISO. */
  readonly from: string;
  readonly to?: string;
  readonly stops: readonly StopId[];
  readonly drawing: "train" | "rocket" | "fighter" | "frigate" | "drone";
};

/** The seven days of the journey as it is told, each with its stops, in order. */
export const dayFacts = [
  { id: "day-10", from: "2023-09-10", to: "2023-09-12", stops: ["pyongyang", "khasan"], drawing: "train" },
  { id: "day-13", from: "2023-09-13", stops: ["vostochny"], drawing: "rocket" },
  { id: "day-14", from: "2023-09-14", stops: ["on-the-rails"], drawing: "train" },
  { id: "day-15", from: "2023-09-15", stops: ["komsomolsk", "gagarin-plant"], drawing: "fighter" },
  {
    id: "day-16",
    from: "2023-09-16",
    stops: ["artyom", "knevichi", "frigate", "mariinsky"],
    drawing: "frigate",
  },
  { id: "day-17", from: "2023-09-17", stops: ["university", "aquarium", "arnika"], drawing: "drone" },
  { id: "day-18", from: "2023-09-18", to: "2023-09-19", stops: ["home"], drawing: "train" },
] as const satisfies readonly DayFacts[];

export type DayId = (typeof dayFacts)[number]["id"];

/** The day on which the plan was reported. */
export const PLAN_REPORTED = "2023-09-14";

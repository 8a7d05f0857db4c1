import type { ClaimId } from "./claims.ts";
import type { ChapterPath, ConcernPath, GiftPath, StopPath } from "./paths.ts";
import type { Line } from "./types.ts";

type EventFacts = {
  readonly id: string;
  /** ISO date, and the last day where it took several. */
  readonly date: string;
  readonly to?: string;
  readonly lane: "gifts" | "journeys" | "objections";
  readonly line: Line;
  readonly lineBy: ClaimId;
  /** What it answers of September 2023. */
  readonly before: {
    readonly was: "feared" | "announced" | "said";
    /** The part that tells of it. */
    readonly at: GiftPath | StopPath | ConcernPath | ChapterPath;
    /** Our reading: the event confirms it, is in line with it, contradicts it or leaves it open. */
    readonly now: "confirms" | "echoes" | "contradicts" | "open";
  };
};

/** What came after September 2023, in order. */
export const eventFacts = [
  {
    id: "containers",
    date: "2023-10-13",
    lane: "objections",
    line: "dotted",
    lineBy: "a-containers",
    before: { was: "feared", at: "/concerns/shells/", now: "open" },
  },
  {
    id: "lavrov",
    date: "2023-10-18",
    to: "2023-10-19",
    lane: "journeys",
    line: "solid",
    lineBy: "a-lavrov-pyongyang",
    before: { was: "announced", at: "/itinerary/vostochny/", now: "confirms" },
  },
  {
    id: "satellite",
    date: "2023-11-21",
    lane: "objections",
    line: "solid",
    lineBy: "a-malligyong",
    before: { was: "feared", at: "/concerns/satellites/", now: "open" },
  },
  {
    id: "missiles",
    date: "2024-01-04",
    lane: "objections",
    line: "dotted",
    lineBy: "a-missiles-ukraine",
    before: { was: "feared", at: "/concerns/shells/", now: "open" },
  },
  {
    id: "aurus",
    date: "2024-02-18",
    lane: "gifts",
    line: "solid",
    lineBy: "a-aurus-gift",
    before: { was: "said", at: "/concerns/military-ties/", now: "open" },
  },
  {
    id: "panel-veto",
    date: "2024-03-28",
    lane: "objections",
    line: "solid",
    lineBy: "a-panel-veto",
    before: { was: "said", at: "/concerns/military-ties/", now: "echoes" },
  },
  {
    id: "treaty",
    date: "2024-06-19",
    lane: "journeys",
    line: "solid",
    lineBy: "a-treaty",
    before: { was: "announced", at: "/itinerary/vostochny/", now: "confirms" },
  },
  {
    id: "gifts-2024",
    date: "2024-06-19",
    lane: "gifts",
    line: "solid",
    lineBy: "a-gifts-2024",
    before: { was: "said", at: "/gifts/rifle-to-kim/", now: "contradicts" },
  },
  {
    id: "troops",
    date: "2024-10-28",
    lane: "objections",
    line: "solid",
    lineBy: "a-troops-nato",
    before: { was: "feared", at: "/concerns/military-ties/", now: "confirms" },
  },
  {
    id: "troops-acknowledged",
    date: "2025-04-26",
    to: "2025-04-28",
    lane: "objections",
    line: "solid",
    lineBy: "a-troops-admitted",
    before: { was: "said", at: "/concerns/military-ties/", now: "open" },
  },
  {
    id: "monitoring-team",
    date: "2025-05-29",
    lane: "objections",
    line: "dotted",
    lineBy: "a-msmt",
    before: { was: "feared", at: "/concerns/shells/", now: "open" },
  },
  {
    id: "beijing",
    date: "2025-09-03",
    lane: "journeys",
    line: "solid",
    lineBy: "a-beijing",
    before: { was: "feared", at: "/context/", now: "open" },
  },
  {
    id: "museum",
    date: "2026-01-05",
    lane: "objections",
    line: "solid",
    lineBy: "a-museum",
    before: { was: "said", at: "/itinerary/vostochny/", now: "echoes" },
  },
  {
    id: "lavrov-2026",
    date: "2026-02-11",
    lane: "objections",
    line: "solid",
    lineBy: "a-lavrov-2026",
    before: { was: "said", at: "/concerns/military-ties/", now: "echoes" },
  },
] as const satisfies readonly EventFacts[];

export type EventId = (typeof eventFacts)[number]["id"];

/** The fears of September 2023, and the part that tells of each. */
export const fearFacts = [
  { id: "shells", at: "/concerns/shells/" },
  { id: "satellites", at: "/concerns/satellites/" },
  { id: "nuclear-and-missiles", at: "/concerns/nuclear-and-missiles/" },
  { id: "military-ties", at: "/concerns/military-ties/" },
  { id: "bloc", at: "/context/" },
] as const satisfies readonly {
  id: string;
  at: ConcernPath | ChapterPath;
}[];

export type FearId = (typeof fearFacts)[number]["id"];

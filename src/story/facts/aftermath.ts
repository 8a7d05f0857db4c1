import type { ClaimId } from "./claims.ts";
import type { ConcernPath, GiftPath, StopPath } from "./paths.ts";
import type { Line, Side } from "./types.ts";

/** The page of all that experts expected. */
type ReadingsPath = "/context/readings/";

type EventFacts = {
  readonly id: string;
  /** ISO date, and the last day where it took several. */
  readonly date: string;
  readonly to?: string;
  /** Whose act it was, or whom it was about: the side of the axis on which it stands. */
  readonly side: Side;
  /** Where something or somebody crossed to. Absent: nothing did. */
  readonly crossedTo?: Side | "both";
  readonly line: Line;
  readonly lineBy: ClaimId;
  /** What it answers of September 2023. */
  readonly before: {
    readonly was: "feared" | "announced" | "said";
    /** The part that tells of it. */
    readonly at: GiftPath | StopPath | ConcernPath | ReadingsPath;
    /** Our reading: the event confirms it, is in line with it, contradicts it or leaves it open. */
    readonly now: "confirms" | "echoes" | "contradicts" | "open";
  };
};

/** What came after September 2023, in order. */
export const eventFacts = [
  {
    id: "containers",
    date: "2023-10-13",
    side: "north-korea",
    crossedTo: "russia",
    line: "dotted",
    lineBy: "a-containers",
    before: { was: "feared", at: "/concerns/shells/", now: "open" },
  },
  {
    id: "lavrov",
    date: "2023-10-18",
    to: "2023-10-19",
    side: "russia",
    crossedTo: "north-korea",
    line: "solid",
    lineBy: "a-lavrov-pyongyang",
    before: { was: "announced", at: "/itinerary/vostochny/", now: "confirms" },
  },
  {
    id: "satellite",
    date: "2023-11-21",
    side: "north-korea",
    line: "solid",
    lineBy: "a-malligyong",
    before: { was: "feared", at: "/concerns/satellites/", now: "open" },
  },
  {
    id: "missiles",
    date: "2024-01-04",
    side: "north-korea",
    crossedTo: "russia",
    line: "dotted",
    lineBy: "a-missiles-ukraine",
    before: { was: "feared", at: "/concerns/shells/", now: "open" },
  },
  {
    id: "aurus",
    date: "2024-02-18",
    side: "russia",
    crossedTo: "north-korea",
    line: "solid",
    lineBy: "a-aurus-gift",
    before: { was: "said", at: "/concerns/military-ties/", now: "open" },
  },
  {
    id: "panel-veto",
    date: "2024-03-28",
    side: "russia",
    line: "solid",
    lineBy: "a-panel-veto",
    before: { was: "said", at: "/concerns/military-ties/", now: "echoes" },
  },
  {
    id: "eu-sanctions",
    date: "2024-05-31",
    side: "russia",
    line: "solid",
    lineBy: "a-eu-kozhemyako",
    before: { was: "said", at: "/concerns/drones/", now: "open" },
  },
  {
    id: "treaty",
    date: "2024-06-19",
    side: "russia",
    crossedTo: "both",
    line: "solid",
    lineBy: "a-treaty",
    before: { was: "announced", at: "/itinerary/vostochny/", now: "confirms" },
  },
  {
    id: "gifts-2024",
    date: "2024-06-19",
    side: "north-korea",
    crossedTo: "both",
    line: "solid",
    lineBy: "a-gifts-2024",
    before: { was: "said", at: "/gifts/rifle-to-kim/", now: "contradicts" },
  },
  {
    id: "troops",
    date: "2024-10-28",
    side: "north-korea",
    crossedTo: "russia",
    line: "solid",
    lineBy: "a-troops-nato",
    before: { was: "feared", at: "/concerns/military-ties/", now: "confirms" },
  },
  {
    id: "troops-acknowledged",
    date: "2025-04-26",
    to: "2025-04-28",
    side: "russia",
    line: "solid",
    lineBy: "a-troops-admitted",
    before: { was: "said", at: "/concerns/military-ties/", now: "open" },
  },
  {
    id: "monitoring-team",
    date: "2025-05-29",
    side: "north-korea",
    crossedTo: "russia",
    line: "dotted",
    lineBy: "a-msmt",
    before: { was: "feared", at: "/concerns/shells/", now: "open" },
  },
  {
    id: "beijing",
    date: "2025-09-03",
    side: "north-korea",
    line: "solid",
    lineBy: "a-beijing",
    before: { was: "feared", at: "/context/readings/", now: "open" },
  },
  {
    id: "lavrov-2026",
    date: "2026-02-11",
    side: "russia",
    line: "solid",
    lineBy: "a-lavrov-2026",
    before: { was: "said", at: "/concerns/military-ties/", now: "echoes" },
  },
  {
    id: "museum",
    date: "2026-03-16",
    side: "north-korea",
    line: "solid",
    lineBy: "a-museum-march-2026",
    before: { was: "said", at: "/itinerary/vostochny/", now: "echoes" },
  },
] as const satisfies readonly EventFacts[];

export type EventId = (typeof eventFacts)[number]["id"];

type FearFacts = {
  readonly id: string;
  /** The part that tells of it. */
  readonly at: ConcernPath | ReadingsPath;
  /** Who would send what was feared; both, where it is about ties. */
  readonly sender: Side | "both";
  /** How sure it is today: our reading. */
  readonly line: Line;
};

/** The fears of September 2023, in the order of the objections. */
export const fearFacts = [
  { id: "shells", at: "/concerns/shells/", sender: "north-korea", line: "dotted" },
  { id: "satellites", at: "/concerns/satellites/", sender: "russia", line: "dotted" },
  { id: "nuclear-and-missiles", at: "/concerns/nuclear-and-missiles/", sender: "russia", line: "dotted" },
  { id: "military-ties", at: "/concerns/military-ties/", sender: "both", line: "solid" },
  { id: "bloc", at: "/context/readings/", sender: "both", line: "dotted" },
] as const satisfies readonly FearFacts[];

export type FearId = (typeof fearFacts)[number]["id"];

import type { EventId } from "./aftermath.ts";
import type { ConcernPath, GiftPath, StopPath } from "./paths.ts";
import type { ResolutionNumber } from "./resolutions.ts";

/** Things of which the rules say something, those of the gifts first. */
export const ruledThingFacts = [
  { id: "rule-rifle", since: ["1874", "2270"], met: ["/gifts/rifle-to-kim/", "/gifts/rifle-to-putin/"] },
  { id: "rule-drone", since: ["1874", "2397"], met: ["/gifts/drones/", "/concerns/drones/"] },
  { id: "rule-body-armour", since: ["2270"], met: ["/gifts/body-armour/", "/gifts/clothing/"] },
  { id: "rule-car", since: ["1718", "2094", "2397"], met: ["/aftermath/aurus/"] },
  { id: "rule-airliner-part", since: ["2397"], met: ["/itinerary/gagarin-plant/"] },
  { id: "rule-fuel", since: ["2270", "2375", "2397"], met: [] },
  { id: "rule-satellite-launch", since: ["1874", "2087", "2270", "2321"], met: ["/concerns/satellites/"] },
  { id: "rule-worker", since: ["2371", "2375", "2397"], met: [] },
  { id: "rule-training", since: ["1718", "1874", "2270", "2321"], met: ["/itinerary/university/"] },
  { id: "rule-food", since: ["2270", "2371", "2397"], met: ["/itinerary/arnika/"] },
] as const satisfies readonly {
  id: string;
  /** The resolutions that brought the rule, in order of time. */
  since: readonly ResolutionNumber[];
  /** Where such a thing comes up in the story. */
  met: readonly (GiftPath | StopPath | ConcernPath | `/aftermath/${EventId}/`)[];
}[];

export type RuleId = (typeof ruledThingFacts)[number]["id"];

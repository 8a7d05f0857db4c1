import { island } from "../../page/island.tsx";
import { Journey } from "./Journey.tsx";

/** The stage in the page: a still picture until the browser takes it over. */
export const JourneyIsland = island("journey", Journey);

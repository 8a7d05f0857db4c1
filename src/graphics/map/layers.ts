import type { LineKind } from "./railway.ts";

/** A kind of line that is part of the journey. */
type RouteKind = Exclude<LineKind, "unused">;

/** From the least certain to the surest: a full line covers its joint with a hollow one. */
export const KINDS = ["link", "hollow", "full"] as const satisfies RouteKind[];

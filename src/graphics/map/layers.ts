import type { LineKind } from "./railway.ts";

/** A kind of line that is part of the journey. */
export type RouteKind = Exclude<LineKind, "unused">;

/** From the least certain to the surest: a full line covers its joint with a hollow one. */
export const KINDS = ["link", "hollow", "full"] as const satisfies RouteKind[];

/**
 * What a kind is drawn as, layer on layer, under a casing in the land's colour. A track that was passed twice, out and
 * back, is two lines: a thin line of land down the middle parts them.
 */
export const LAYERS = {
  once: { full: ["full"], hollow: ["hollow", "hollow-in"], link: ["link", "link-in"] },
  twice: {
    full: ["full", "gap"],
    hollow: ["hollow", "hollow-in", "hollow-mid", "gap"],
    link: ["link", "link-in"],
  },
} as const satisfies Record<"once" | "twice", Record<RouteKind, readonly string[]>>;

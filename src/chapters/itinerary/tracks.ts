import { useMemo } from "react";
import { KINDS, type RouteKind } from "../../graphics/map/layers.ts";
import { parsePath } from "../../graphics/map/polyline.ts";
import type { Track } from "../../graphics/map/route.ts";

/** The ids of stretches, by how they are drawn. */
export type TrackKinds = Readonly<Record<RouteKind, readonly string[]>>;

/**
 * The railway's stretches, by id. Their shapes are long and stand in the page once, in its `MapDefs`: the one look at
 * them saves a second copy in the props.
 */
function readTracks(kinds: TrackKinds): Map<string, Track> {
  const tracks = new Map<string, Track>();
  for (const kind of KINDS) {
    for (const id of kinds[kind]) {
      // The defs are static HTML: no React root owns them.
      const d = document.getElementById(`map-${id}`)?.getAttribute("d") ?? "";
      tracks.set(id, { kind, d, points: parsePath(d)[0]?.points ?? [] });
    }
  }
  return tracks;
}

/** The tracks, from the moment when they are needed. */
export const useTracks = (kinds: TrackKinds, needed: boolean): Map<string, Track> | null =>
  useMemo(() => (needed ? readTracks(kinds) : null), [kinds, needed]);

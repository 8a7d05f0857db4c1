/** The journey's line on the maps, and what says where it leads. */
import { type Ref, useContext } from "react";
import { Anchor } from "./Anchor.tsx";
import { KINDS, LAYERS, type RouteKind } from "./layers.ts";
import { MapStateContext } from "./mapState.ts";
import type { Point } from "./polyline.ts";
import type { Drawn } from "./route.ts";

/** A point of a line, and its direction in degrees. */
export type Heading = readonly [x: number, y: number, angle: number];

/**
 * The direction of a leg, beside the track on its right. `legs` are the stops that the leg leads to: the first goes the
 * way of the path, the second comes back on it.
 */
export function Chevrons({
  at: [x, y, angle],
  legs: [out, back],
}: {
  at: Heading;
  legs: readonly [out: string, back?: string];
}) {
  const map = useContext(MapStateContext);
  const later = (leg: string) => (map?.isAhead(leg) ? "" : undefined);
  return (
    <Anchor id={`to-${out}`} at={[x, y]}>
      <g transform={`rotate(${angle})`}>
        <path className="map-px map-chevron" data-later={later(out)} d="M-4,7l6,4-6,4" />
        {back && <path className="map-px map-chevron" data-later={later(back)} d="M4-7l-6-4 6-4" />}
      </g>
    </Anchor>
  );
}

/** Places one after the other that were announced: straight and dashed, since no way was. */
export function AnnouncedLink({ points }: { points: readonly Point[] }) {
  const d = `M${points.map((point) => point.map((value) => Math.round(value * 10) / 10)).join("L")}`;
  return (
    <>
      <path className="map-casing map-once" d={d} />
      <path className="map-announced" d={d} />
    </>
  );
}

/** Element ids of what a line is drawn from, each with its kind. */
export type Groups = readonly (readonly [id: string, kind: RouteKind])[];

/**
 * The journey's line, layer on layer. Each group of paths stands once on the page and is drawn again by `<use>`. The
 * least certain comes first, so that a full line covers the joint.
 */
export function Route({ groups, passes = "twice" }: { groups: Groups; passes?: "once" | "twice" }) {
  const sorted = KINDS.flatMap((kind) => groups.filter((group) => group[1] === kind));
  const once = passes === "once" ? " map-once" : "";
  return (
    <>
      {sorted.map(([id, kind]) => (
        <use key={id} className={`map-casing map-casing-${kind}${once}`} href={`#${id}`} />
      ))}
      {sorted.flatMap(([id, kind]) =>
        LAYERS[passes][kind].map((layer) => (
          <use key={id + layer} className={`map-${layer}${once}`} href={`#${id}`} />
        )),
      )}
    </>
  );
}

/** The layers of a line that grows, in the order in which they are drawn: all casings lie under all lines. */
const GROWING = (() => {
  const all = KINDS.flatMap((kind) => [{ kind, times: "once" } as const, { kind, times: "twice" } as const]);
  const named = (times: "once" | "twice", name: string) => (times === "once" ? `${name} map-once` : name);
  return [
    ...all.map((of) => ({ ...of, className: named(of.times, `map-casing map-casing-${of.kind}`) })),
    ...all.flatMap((of) =>
      LAYERS[of.times][of.kind].map((layer) => ({ ...of, className: named(of.times, `map-${layer}`) })),
    ),
  ];
})();

/** The line as far as it has come. `now`: the leg that brought the reader here. */
export function DrawnLine({
  drawn,
  now = false,
  ref,
}: {
  drawn: Drawn;
  now?: boolean;
  ref?: Ref<SVGGElement>;
}) {
  return (
    <g ref={ref} className="map-drawn" data-now={now ? "" : undefined}>
      {GROWING.map(({ kind, times, className }) => (
        <path key={className + kind + times} className={className} d={drawn[kind][times]} />
      ))}
    </g>
  );
}

/** Draws a line anew in the element that `DrawnLine` has made, between two states of React's. */
export function redrawLine(group: SVGGElement, drawn: Drawn): void {
  for (const [i, { kind, times }] of GROWING.entries())
    group.children[i]?.setAttribute("d", drawn[kind][times]);
}

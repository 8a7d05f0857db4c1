/**
 * Points of a map that keep their size. What is sized in pixels sits in `.map-px`, which map.css scales back to the
 * screen; what must keep its size while the camera moves sits in an `Anchor`.
 */
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { MapStateContext, type Sign, SignContext, useSign, useSignRef } from "./mapState.ts";
import type { Point } from "./polyline.ts";

/** How much a picture is enlarged for good; the camera of the journey's stage comes on top. */
const Zoom = createContext(1);

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Enlarges what is in it by `zoom`, with the point `at` in the middle of a picture of `size`. */
export function Crop({
  at: [x, y],
  zoom,
  size: [width, height],
  children,
}: {
  at: Point;
  zoom: number;
  size: Point;
  children: ReactNode;
}) {
  const [left, top] = [width / 2 - x * zoom, height / 2 - y * zoom].map(Math.round);
  return (
    <g transform={`translate(${left},${top})scale(${zoom})`}>
      <Zoom value={zoom}>{children}</Zoom>
    </g>
  );
}

/** A point of the map with its signs: they stay with it and keep their size, however near the camera is. */
export function Anchor({
  id,
  at: [x, y],
  stops,
  announced = false,
  area = false,
  className,
  children,
}: Sign & { at: Point; className?: string; children: ReactNode }) {
  const zoom = useContext(Zoom);
  const map = useContext(MapStateContext);
  const of = stops?.join(" ");
  const sign = useMemo(
    (): Sign => ({ id, announced, area, ...(of && { stops: of.split(" ") }) }),
    [id, announced, area, of],
  );
  const sized = useSignRef(sign, "sized");
  const [first] = stops ?? [];
  const choose = map?.choose;
  const smaller = zoom === 1 ? "" : `scale(${Math.round(1e3 / zoom) / 1e3})`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse only; the rail has a link to every day
    <g
      className={className}
      data-state={map?.stateOf(sign)}
      transform={`translate(${tenth(x)},${tenth(y)})${smaller}`}
      onClick={choose && first ? () => choose(first) : undefined}
    >
      <g className="map-unzoom" ref={sized}>
        <SignContext value={sign}>{children}</SignContext>
      </g>
    </g>
  );
}

/** The circle of a sign. */
export function Ring({ className, r = 7 }: { className: string; r?: number }) {
  const { ref, hidden } = useSign("ring");
  return <circle ref={ref} className={className} r={r} data-hidden={hidden} />;
}

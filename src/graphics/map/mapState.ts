import { createContext, useCallback, useContext } from "react";

/** How a stop's sign stands to the reader: here, where he came from, behind, or still to come. */
export type SignState = "now" | "from" | "past" | "later";

/** The signs whose words, or whose ring, give way to something that matters more. */
export type Hidden = { labels: ReadonlySet<string>; rings: ReadonlySet<string> };

/** Something that stands at one point of a map: a stop, a town, a country's name, a scale. */
export type Sign = {
  /** Unique in its view. */
  id: string;
  /** The ids of the stops that it stands for. */
  stops?: readonly string[];
  /** Whether it belongs to the plan and not to what happened. */
  announced?: boolean;
  /** Whether its words belong to an area: they give way to the journey's line. */
  area?: boolean;
};

/** The elements of a sign: its words, its ring, the group that keeps its size, and a bar that measures the map. */
export type SignPart = "label" | "ring" | "sized" | "bar";

/** What a map shows of the journey at one moment. Without it, it is a still picture of the whole journey. */
export type MapState = {
  stateOf: (sign: Sign) => SignState | undefined;
  /** Whether the leg that leads to a stop is still to come. */
  isToCome: (stop: string) => boolean;
  hidden: Hidden;
  /** Called when the reader presses a stop's sign. */
  choose?: (stop: string) => void;
  /** Is given the elements of each sign, so that they can be measured and sized; null when one goes. */
  register?: (sign: Sign, kind: SignPart, element: SVGGraphicsElement | null) => void;
};

export const MapStateContext = createContext<MapState | null>(null);
export const SignContext = createContext<Sign>({ id: "" });

/** The ref by which an element of a sign is given to the stage. */
export function useSignRef(sign: Sign, kind: SignPart) {
  const register = useContext(MapStateContext)?.register;
  return useCallback(
    (element: SVGGraphicsElement | null) => register?.(sign, kind, element),
    [register, sign, kind],
  );
}

/** For the words or the ring of a sign: the ref by which they can be measured, and whether they give way. */
export function useSign(kind: "label" | "ring") {
  const sign = useContext(SignContext);
  const map = useContext(MapStateContext);
  const ref = useSignRef(sign, kind);
  const gone = map?.hidden[kind === "label" ? "labels" : "rings"].has(sign.id);
  return { ref, hidden: gone ? ("" as const) : undefined };
}

/** The map of a page about one stop marks that stop, for good. */
export const marking = (stop: string): MapState => ({
  stateOf: ({ stops }) => (stops?.includes(stop) ? "now" : undefined),
  isToCome: () => false,
  hidden: { labels: new Set(), rings: new Set() },
});

/** Where a scene's signs and words stand in a window. Pure: nothing here looks at the page. */
import type { MapLabels } from "../../story/mapLabels.ts";
import type { StopId } from "../../story/types.ts";
import { type Box, type Camera, type Extent, fit, inWindow, type Size } from "./camera.ts";
import type { MapData } from "./mapData.ts";
import type { Point } from "./polyline.ts";
import { isSignOf, NAMES, type Scene, type SceneSign } from "./scenes.ts";

/** From this width on, px, the numerals of a map are large: as in signs.css. */
const LARGE = 600;
/** Clear space between a leader's end and its text, px; and the width of letters, shares of their size. */
export const GAP = 6;
const LETTER = { name: 0.59, numeral: 0.45 } as const;

/**
 * What the framed map of the near view takes from its upper left corner, px, with the leg that comes in beside it. In a
 * narrow window the leg comes out from under it, or the last stop's name would not have room.
 */
const insetIn = ([width]: Size): Size => [Math.min(222, width * 0.56), 150];

export type PlacedSign = {
  sign: SceneSign;
  /** Its place, user units, and where that stands in the window, px. */
  place: Point;
  at: Point;
  now: boolean;
  numeral: string | undefined;
  /** Whether its words are shown: where they would lie on a sign that comes before it, its mark stands alone. */
  named: boolean;
};

type PlacedName = {
  name: keyof typeof NAMES;
  lines: readonly string[];
  place: Point;
  at: Point;
  sea: boolean;
};

export type LaidOut = { camera: Camera; signs: readonly PlacedSign[]; names: readonly PlacedName[] };

const widest = (lines: readonly string[], size: number): number =>
  Math.max(0, ...lines.map((line) => line.length)) * size * LETTER.name;

/** Where the words of a sign stand, px from its place. */
function wordsOf(
  sign: SceneSign,
  numeral: string | undefined,
  now: boolean,
  labels: MapLabels,
  large: boolean,
): Box {
  const [names, notes] = [labels.places[sign.words], sign.note ? labels.notes[sign.note] : []];
  const digits = (now ? 1 : 0.62) * (large ? 66 : 38);
  const room = numeral ? numeral.length * digits * LETTER.numeral + GAP : 0;
  const width = GAP + room + Math.max(widest(names, 16), widest(notes, 14));
  const [x, y] = sign.to;
  const half = numeral ? digits * 0.4 : 9;
  return [
    sign.side === "end" ? x - width : x,
    y - half,
    sign.side === "end" ? x : x + width,
    y + Math.max(half, 9 + (names.length - 1) * 18 + notes.length * 17),
  ];
}

/** Where the mark of a sign stands, px from its place. */
const markOf = ({ as }: SceneSign): Box => {
  const radius = as === "district" ? 32 : 9;
  return [-radius, -radius, radius, radius];
};

/** The smallest box round two. */
const round = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

const meet = (a: Box, b: Box): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
const moved = ([left, top, right, bottom]: Box, [x, y]: Point): Box => [
  left + x,
  top + y,
  right + x,
  bottom + y,
];

/**
 * Lays a scene out: the camera comes as near as all its signs and its leg allow; a name of an area goes where it would lie on
 * something, or leave the window.
 * @param now the stop that is marked
 * @param room clear space at the window's edges, px
 * @param title how wide the title over the map is, from the left edge, where there is one
 * @param line points of the lines drawn, user units
 */
export function layOut({
  scene,
  now,
  map,
  labels,
  window,
  room,
  title,
  line,
}: {
  scene: Scene;
  now: StopId | undefined;
  map: MapData;
  labels: MapLabels;
  window: Size;
  room: Box;
  title?: Size | undefined;
  line: readonly Point[];
}): LaidOut {
  const large = window[0] >= LARGE;
  const corner = scene.id === "day-16" ? insetIn(window) : title;
  const at = map.at[scene.view];
  const signs = scene.signs.map((sign, i) => {
    const here = isSignOf(sign, now);
    const numeral = sign.day ?? (here ? scene.numeral : undefined);
    const [words, mark] = [wordsOf(sign, numeral, here, labels, large), markOf(sign)];
    const [left, ...rest] = round(words, mark);
    return {
      sign,
      now: here,
      numeral,
      place: at[sign.place] ?? ([0, 0] as const),
      words,
      mark,
      // The first sign stands beside what is in the corner.
      box: [i === 0 && corner ? Math.min(left, -corner[0] - 16) : left, ...rest] as const,
    };
  });
  const bounds = scene.id !== "whole" && scene.id !== "plan" ? map.legs[scene.id].bounds : undefined;
  const edge: Box = [-8, -8, 8, 8];
  const extents: Extent[] = [
    ...signs.map(({ place, box }) => ({ at: place, box })),
    ...(bounds
      ? [
          { at: [bounds[0], bounds[1]] as const, box: edge },
          { at: [bounds[2], bounds[3]] as const, box: edge },
        ]
      : []),
  ];
  const camera = fit(extents, window, room, map.data[scene.view]);
  const place = (point: Point): Point => inWindow(camera, window, point);
  const words = signs.map(({ place: point, words: box }) => moved(box, place(point)));
  const marks = signs.map(({ place: point, mark }) => moved(mark, place(point)));
  const taken = [...words, ...marks, ...(corner ? [[0, 0, corner[0] + 20, corner[1] + 20] as Box] : [])];
  const spots = line.map(place);
  const named = new Set<string>();
  const names = scene.names.flatMap((name): PlacedName[] => {
    const { of, at: point } = NAMES[name];
    const sea = of in labels.waters;
    const lines = { ...labels.countries, ...labels.waters }[of];
    const middle = place(point);
    const [half, high] = [widest(lines, sea ? 15 : 18) / 2 + 6, lines.length * 10 + 4];
    const box = moved([-half, -high, half, high], middle);
    const inside = box[0] > 4 && box[1] > 4 && box[2] < window[0] - 4 && box[3] < window[1] - room[3];
    const free =
      !taken.some((other) => meet(box, other)) &&
      !spots.some(([x, y]) => x > box[0] - 6 && x < box[2] + 6 && y > box[1] - 6 && y < box[3] + 6);
    if (!inside || !free || named.has(of)) return [];
    named.add(of);
    taken.push(box);
    return [{ name, lines, place: point, at: middle, sea }];
  });
  return {
    camera,
    signs: signs.map(({ sign, now: here, numeral, place: point }, i) => ({
      sign,
      place: point,
      at: place(point),
      now: here,
      numeral,
      named:
        numeral !== undefined ||
        ![...words.slice(0, i), ...marks.slice(0, i)].some((box) => meet(box, words[i] as Box)),
    })),
    names,
  };
}

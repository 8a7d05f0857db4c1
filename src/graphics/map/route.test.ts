import { expect, test } from "vitest";
import { overview } from "./geometry.ts";
import { KINDS } from "./layers.ts";
import { lengthOf, type Point, parsePath } from "./polyline.ts";
import { LEGS, STRETCHES, type StretchId } from "./railway.ts";
import { type Track, travelled, travelling } from "./route.ts";

const tracks = new Map<string, Track>(
  (Object.keys(STRETCHES) as StretchId[]).flatMap((id) => {
    const { kind } = STRETCHES[id];
    const d = overview.rail[id];
    return kind === "unused" ? [] : [[id, { kind, d, points: parsePath(d)[0]?.points ?? [] }]];
  }),
);

const all = Object.values(LEGS);
const lengthIn = (drawn: ReturnType<typeof travelled>): number =>
  KINDS.flatMap((kind) => Object.values(drawn[kind]))
    .flatMap((d) => d.split("M").slice(1))
    .map((part) => part.split("L").map((point) => point.split(",").map(Number) as unknown as Point))
    .reduce((sum, points) => sum + lengthOf(points), 0);

test("nothing is drawn before the train has left", () => {
  const drawn = travelled([], tracks);
  expect(KINDS.map((kind) => drawn[kind])).toEqual(KINDS.map(() => ({ once: "", twice: "" })));
  expect(travelling(LEGS.khasan, [], tracks, 0)).toEqual(drawn);
});

test("after the way out every stretch is one line; after the whole journey each is two", () => {
  const out = travelled([LEGS.khasan, LEGS.vostochny], tracks);
  expect(KINDS.map((kind) => [out[kind].once !== "", out[kind].twice !== ""])).toEqual(
    KINDS.map(() => [true, false]),
  );
  const whole = travelled(all, tracks);
  expect(KINDS.map((kind) => [whole[kind].once !== "", whole[kind].twice !== ""])).toEqual(
    KINDS.map(() => [false, true]),
  );
  expect(whole.full.twice).toContain(overview.rail["tumangang-khasan"]);
  expect(JSON.stringify(whole)).not.toContain(overview.rail["uglovaya-vladivostok"]);
});

test("a leg grows from its beginning to its end, in the direction of travel", () => {
  const leg = LEGS.artyom;
  const before = [LEGS.khasan, LEGS.vostochny, LEGS["on-the-rails"], LEGS.komsomolsk];
  const whole = lengthIn(travelling(leg, before, tracks, 1));
  for (const share of [0.1, 0.25, 0.5, 0.9]) {
    expect(lengthIn(travelling(leg, before, tracks, share)) / whole).toBeCloseTo(share, 1);
  }
  const komsomolsk = tracks.get("volochaevka-komsomolsk")?.points.at(-1) as Point;
  const begun = travelling(leg, before, tracks, 0.01).hollow.twice;
  expect(begun.startsWith(`M${komsomolsk}`)).toBe(true);
  const artyom = tracks.get("uglovaya-artyom")?.points.at(-1) as Point;
  expect(travelling(leg, before, tracks, 1).full.once.endsWith(`L${artyom}`)).toBe(true);
});

test("over a stretch passed already the line is the second, elsewhere the first", () => {
  const before = [LEGS.khasan, LEGS.vostochny, LEGS["on-the-rails"], LEGS.komsomolsk];
  const drawn = travelling(LEGS.artyom, before, tracks, 1);
  expect(drawn.hollow.once).toBe("");
  expect(drawn.hollow.twice).not.toBe("");
  // From Baranovsky to Artyom the train had not been.
  expect(drawn.full.once).not.toBe("");
  expect(drawn.full.twice).not.toBe("");
});

test("a run that the page does not draw is passed over in silence", () => {
  expect(travelling(["nowhere"], [], tracks, 1)).toEqual(travelled([], tracks));
});

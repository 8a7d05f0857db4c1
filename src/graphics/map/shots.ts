/** What of the map the card of each stop shows. */
import type { StopId } from "../../story/types.ts";
import type { Frame } from "./camera.ts";
import { overview, type ViewId } from "./geometry.ts";
import { frameRound } from "./legs.ts";
import { type Point, parsePath } from "./polyline.ts";
import { LEGS, type Run, stretchOf } from "./railway.ts";

type Shot = { view: ViewId; frame: Frame };

const pointsOf = (runs: readonly Run[]): Point[] =>
  runs.flatMap((run) => parsePath(overview.rail[stretchOf(run).id]).flatMap(({ points }) => points));

const far = (runs: readonly Run[]): Shot => ({ view: "overview", frame: frameRound(pointsOf(runs)) });
const near = (...frame: Frame): Shot => ({ view: "vladivostok", frame });
const whole = far(Object.values(LEGS).flat());
const toKomsomolsk = far([...LEGS["on-the-rails"], ...LEGS.komsomolsk]);

const SHOTS: Readonly<Partial<Record<StopId, Shot>>> = {
  khasan: far(LEGS.khasan),
  vostochny: far(LEGS.vostochny),
  "on-the-rails": far(LEGS["on-the-rails"]),
  komsomolsk: toKomsomolsk,
  "gagarin-plant": { view: "overview", frame: [705, 265, 765, 315] },
  artyom: far(LEGS.artyom),
  knevichi: near(360, 110, 880, 480),
  frigate: near(220, 470, 780, 960),
  mariinsky: near(220, 470, 780, 960),
  university: near(220, 490, 780, 980),
  aquarium: near(220, 490, 780, 980),
  arnika: near(360, 110, 880, 480),
};

/** What the card of a stop shows: the whole journey, where nothing nearer is given. */
export const viewOfStop = (stop: StopId): Shot => SHOTS[stop] ?? whole;

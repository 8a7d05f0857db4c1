import { CARD } from "../../build/cards/card.ts";
import type { Caveat } from "../../evidence/withCaveat.ts";
import fighter from "../../graphics/drawings/fighter.svg?raw";
import frigate from "../../graphics/drawings/frigate.svg?raw";
import rocket from "../../graphics/drawings/rocket.svg?raw";
import train from "../../graphics/drawings/train.svg?raw";
import { LEGS, type Run } from "../../graphics/map/railway.ts";
import { SHOTS, type StopId } from "../../graphics/map/shots.ts";
import {
  broken,
  CAPS,
  Card,
  COLUMN,
  capital,
  Drawn,
  EDGE,
  Foot,
  fit,
  Lines,
} from "../../share/card/frame.tsx";
import { MapWindow, onCard, placeIn, shotOf } from "../../share/card/ground.tsx";
import { walls } from "../../share/card/wall.ts";
import { stops } from "../../story/itinerary.ts";
import type { Stop } from "../../story/types.ts";

const wall = walls.plate;
const WINDOW = { x: 676, y: 0, width: CARD.width - 676, height: CARD.height } as const;
/** Where the stop must stand, so that the square keeps it and its sign. */
const KEEP = { left: 770, right: 872, top: 130, bottom: 380 } as const;
/** The width of its words. */
export const TEXT = 340;

/** The drawings that a stop may have: their files, where they stand and how wide they are. */
const SHOWN = {
  train: { file: train, x: 776, y: 528, width: 400 },
  rocket: { file: rocket, x: 1016, y: 368, width: 160 },
  fighter: { file: fighter, x: 806, y: 478, width: 372 },
  frigate: { file: frigate, x: 806, y: 470, width: 372 },
} as const;

/** Day numbers of September 2023 that a stop's numeral names: "17–19" is the first and the last. */
const daysOf = (numeral: string): number[] => numeral.split("–").map(Number);

const FIRST = 10;
const DAYS = 10;

/** The days of the journey as a line down the card's edge, as far as the train has come in vermilion. */
export function DayRail({ numeral }: { numeral: string }) {
  const on = new Set(stops.flatMap((stop) => daysOf(stop.numeral)));
  const [from = 0] = daysOf(numeral);
  const to = daysOf(numeral).at(-1) ?? from;
  const [top, step, x] = [66, 50, EDGE.left + 14];
  const at = (day: number): number => top + (day - FIRST) * step;
  return (
    <>
      <path d={`M${x} ${at(FIRST)}V${at(FIRST + DAYS - 1)}`} stroke={wall.edge} strokeWidth="3" />
      <path d={`M${x} ${at(FIRST)}V${at(to)}`} stroke={wall.move} strokeWidth="8" />
      {Array.from({ length: DAYS }, (_, i) => FIRST + i)
        .filter((day) => on.has(day))
        .map((day) => {
          const now = day >= from && day <= to;
          return (
            <g key={day}>
              <circle
                cx={x}
                cy={at(day)}
                r={now ? 13 : 9}
                fill={now ? wall.move : wall.ground}
                stroke={now ? wall.ground : wall.ink}
                strokeWidth="4"
              />
              <Lines
                lines={[`${day}`]}
                face={now ? "bold" : "label"}
                size={28}
                x={x + 34}
                y={at(day) + 10}
                fill={now ? wall.ink : wall.quiet}
              />
            </g>
          );
        })}
    </>
  );
}

/** A district's radius, user units: the map's own. */
const DISTRICT = 60;

/** The sign of the stop itself: a disc, a ring where only the district is known, none where the train was out of sight. */
function Spot({ at, x, y, scale }: { at: StopId; x: number; y: number; scale: number }) {
  if (at === "on-the-rails") return null;
  return at === "arnika" ? (
    <circle cx={x} cy={y} r={DISTRICT * scale} fill="none" stroke={wall.move} strokeWidth="7" />
  ) : (
    <circle cx={x} cy={y} r="20" fill={wall.move} stroke={wall.plate} strokeWidth="5" />
  );
}

/** A stop: its day, its name, its piece of the map, and what was shown there, where there is a drawing of it. */
export function StopCard({ stop, caveat }: { stop: Stop; caveat: Caveat | null }) {
  const id = stop.id as StopId;
  const order = stops.map((one) => one.id);
  const legOf = (one: string): readonly Run[] => (one in LEGS ? LEGS[one as keyof typeof LEGS] : []);
  const before = order.slice(0, order.indexOf(id)).flatMap(legOf);
  const leg = legOf(id);
  const { view, frame } = SHOTS[id];
  const spot = placeIn(view, id === "home" ? "pyongyang" : id) ?? [
    (frame[0] + frame[2]) / 2,
    (frame[1] + frame[3]) / 2,
  ];
  const shot = shotOf(view, frame, spot, WINDOW, KEEP);
  const [x, y] = onCard(shot, WINDOW, spot);
  const passed = order.slice(0, order.indexOf(id)).filter((one) => one !== "gagarin-plant");
  const shown = stop.drawing && SHOWN[stop.drawing];
  const numeral = fit("display", stop.numeral, {
    width: TEXT,
    height: 170,
    most: 250,
    least: 100,
    leading: 1,
  });
  const top = 50 + numeral.size * CAPS;
  const name = fit("display", stop.name, { width: TEXT, height: 130, most: 92, least: 56, leading: 0.9 });
  const nameEnd = top + 34 + name.size * (CAPS + 0.9 * (name.lines.length - 1));
  const title = broken("label", capital(stop.title), 28, TEXT, 3);
  return (
    <Card wall={wall}>
      <MapWindow shot={shot} window={WINDOW} wall={wall} before={before} leg={leg} keepClear={[x, y]}>
        {passed.map((one) => {
          const place = placeIn(view, one);
          if (!place) return null;
          const [cx, cy] = onCard(shot, WINDOW, place);
          // A ring half hidden by the disc would be a blot.
          if (Math.hypot(cx - x, cy - y) < 34) return null;
          return (
            <circle key={one} cx={cx} cy={cy} r="9" fill={wall.plate} stroke={wall.ink} strokeWidth="4" />
          );
        })}
        <Spot at={id} x={x} y={y} scale={shot.scale} />
      </MapWindow>
      {shown && <Drawn {...shown} wall={wall} />}
      <DayRail numeral={stop.numeral} />
      <Lines {...numeral} face="display" x={COLUMN.left - 4} y={top} fill={wall.move} />
      <Lines
        {...name}
        face="display"
        leading={0.9}
        x={COLUMN.left}
        y={top + 34 + name.size * CAPS}
        fill={wall.ink}
      />
      <Lines lines={title} face="label" size={28} x={COLUMN.left} y={nameEnd + 48} fill={wall.ink} />
      <Foot wall={wall} caveat={caveat} width={TEXT + 10} />
    </Card>
  );
}

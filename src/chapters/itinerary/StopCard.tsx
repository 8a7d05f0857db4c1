import fighter from "../../graphics/drawings/fighter.svg?raw";
import frigate from "../../graphics/drawings/frigate.svg?raw";
import rocket from "../../graphics/drawings/rocket.svg?raw";
import train from "../../graphics/drawings/train.svg?raw";
import { LEGS, type Run } from "../../graphics/map/railway.ts";
import { viewOfStop } from "../../graphics/map/shots.ts";
import type { Caveat } from "../../page/item.ts";
import { Card } from "../../share/card/Card.tsx";
import { CardDrawing } from "../../share/card/CardDrawing.tsx";
import { Foot, footTop } from "../../share/card/Foot.tsx";
import { broken, capital, fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { CAPS, CARD, COLUMN } from "../../share/card/layout.ts";
import { MapWindow } from "../../share/card/MapWindow.tsx";
import { onCard, placeIn, shotOf } from "../../share/card/mapShot.ts";
import { cardThemes } from "../../share/card/theme.ts";
import { stops } from "../../story/itinerary.ts";
import type { Stop, StopId } from "../../story/types.ts";
import { CardDays, TEXT_WIDTH } from "./CardDays.tsx";

const theme = cardThemes.plate;
const WINDOW = { x: 676, y: 0, width: CARD.width - 676, height: CARD.height } as const;
/** Where the stop must stand, so that the square keeps it and its sign. */
const KEEP = { left: 770, right: 872, top: 130, bottom: 380 } as const;
/** The drawings that a stop may have: their files, where they stand and how wide they are. */
const SHOWN = {
  train: { file: train, x: 776, y: 528, width: 400 },
  rocket: { file: rocket, x: 1016, y: 368, width: 160 },
  fighter: { file: fighter, x: 806, y: 478, width: 372 },
  frigate: { file: frigate, x: 806, y: 470, width: 372 },
} as const;

/** Where the numeral begins; the size of the title; the least room above the foot: px. */
const [TOP, TITLE, GAP] = [50, 28, 22] as const;
const FOOT_WIDTH = TEXT_WIDTH + 10;

/** A district's radius, user units: the map's own. */
const DISTRICT = 60;

/** The sign of the stop itself: a disc, a ring where only the district is known, none where the train was out of sight. */
function Spot({ at, x, y, scale }: { at: StopId; x: number; y: number; scale: number }) {
  if (at === "on-the-rails") return null;
  return at === "arnika" ? (
    <circle cx={x} cy={y} r={DISTRICT * scale} fill="none" stroke={theme.move} strokeWidth="7" />
  ) : (
    <circle cx={x} cy={y} r="20" fill={theme.move} stroke={theme.plate} strokeWidth="5" />
  );
}

/** A stop: its day, its name, its piece of the map, and what was shown there, where there is a drawing of it. */
export function StopCard({ stop, caveat }: { stop: Stop; caveat: Caveat | null }) {
  const id = stop.id as StopId;
  const order = stops.map((one) => one.id);
  const legOf = (one: string): readonly Run[] => (one in LEGS ? LEGS[one as keyof typeof LEGS] : []);
  const before = order.slice(0, order.indexOf(id)).flatMap(legOf);
  const leg = legOf(id);
  const { view, frame } = viewOfStop(id);
  const spot = placeIn(view, id === "home" ? "pyongyang" : id) ?? [
    (frame[0] + frame[2]) / 2,
    (frame[1] + frame[3]) / 2,
  ];
  const shot = shotOf(view, frame, spot, WINDOW, KEEP);
  const [x, y] = onCard(shot, WINDOW, spot);
  const passed = order.slice(0, order.indexOf(id)).filter((one) => one !== "gagarin-plant");
  const shown = stop.drawing && SHOWN[stop.drawing];
  const name = fit("display", stop.name, {
    width: TEXT_WIDTH,
    height: 130,
    most: 92,
    least: 56,
    leading: 0.9,
  });
  const nameDepth = name.size * (CAPS + 0.9 * (name.lines.length - 1));
  const title = broken("label", capital(stop.title), TITLE, TEXT_WIDTH, 3);
  // The numeral takes what the words leave: a long caveat makes it smaller.
  const words = 34 + nameDepth + 48 + (title.length - 1) * TITLE * 1.2;
  const numeral = fit("display", stop.numeral, {
    width: TEXT_WIDTH,
    height: Math.min(170, footTop(caveat, FOOT_WIDTH) - GAP - TOP - words),
    most: 250,
    least: 100,
    leading: 1,
  });
  const top = TOP + numeral.size * CAPS;
  const nameEnd = top + 34 + nameDepth;
  return (
    <Card theme={theme}>
      <MapWindow shot={shot} window={WINDOW} theme={theme} before={before} leg={leg} keepClear={[x, y]}>
        {passed.map((one) => {
          const place = placeIn(view, one);
          if (!place) return null;
          const [cx, cy] = onCard(shot, WINDOW, place);
          // A ring half hidden by the disc would be a blot.
          if (Math.hypot(cx - x, cy - y) < 34) return null;
          return (
            <circle key={one} cx={cx} cy={cy} r="9" fill={theme.plate} stroke={theme.ink} strokeWidth="4" />
          );
        })}
        <Spot at={id} x={x} y={y} scale={shot.scale} />
      </MapWindow>
      {shown && <CardDrawing {...shown} theme={theme} />}
      <CardDays numeral={stop.numeral} />
      <Lines {...numeral} face="display" x={COLUMN.left - 4} y={top} fill={theme.move} />
      <Lines
        {...name}
        face="display"
        leading={0.9}
        x={COLUMN.left}
        y={top + 34 + name.size * CAPS}
        fill={theme.ink}
      />
      <Lines lines={title} face="label" size={TITLE} x={COLUMN.left} y={nameEnd + 48} fill={theme.ink} />
      <Foot theme={theme} caveat={caveat} width={FOOT_WIDTH} />
    </Card>
  );
}

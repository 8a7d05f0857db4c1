import { LEGS } from "../../graphics/map/railway.ts";
import { Card } from "../../share/card/Card.tsx";
import { Foot } from "../../share/card/Foot.tsx";
import { fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { CAPS, CARD, COLUMN } from "../../share/card/layout.ts";
import { MapWindow } from "../../share/card/MapWindow.tsx";
import { onCard, placeIn, type Shot } from "../../share/card/mapShot.ts";
import { cardThemes } from "../../share/card/theme.ts";
import { stops } from "../../story/itinerary.ts";
import type { StopId } from "../../story/types.ts";
import { CardDays, TEXT_WIDTH } from "./CardDays.tsx";

/** Every run of the journey. */
const ALL = Object.values(LEGS).flat();

/** The whole journey with its days. */
export function ItineraryChapterCard({ name }: { name: string }) {
  const theme = cardThemes.plate;
  const window = { x: 660, y: 0, width: CARD.width - 660, height: CARD.height };
  const shot: Shot = { view: "overview", middle: [520, 640], scale: 0.5 };
  const title = fit("display", name, { width: TEXT_WIDTH, height: 380, most: 160, least: 80, leading: 0.88 });
  const days: readonly [StopId, number, number, "start" | "end"][] = [
    ["vostochny", -22, -14, "end"],
    ["komsomolsk", 24, -10, "start"],
    ["artyom", 28, 16, "start"],
    ["khasan", -26, -8, "end"],
    ["pyongyang", 26, 34, "start"],
  ];
  return (
    <Card theme={theme}>
      <MapWindow shot={shot} window={window} theme={theme} before={[]} leg={ALL}>
        {days.map(([id, dx, dy, anchor]) => {
          const day = stops.find((stop) => stop.id === id)?.numeral ?? "";
          const [cx, cy] = onCard(shot, window, placeIn("overview", id) ?? [0, 0]);
          return (
            <g key={id}>
              <circle cx={cx} cy={cy} r="10" fill={theme.plate} stroke={theme.ink} strokeWidth="5" />
              <Lines
                lines={[day]}
                face="display"
                size={60}
                x={cx + dx}
                y={cy + dy}
                anchor={anchor}
                fill={theme.ink}
              />
            </g>
          );
        })}
      </MapWindow>
      <CardDays numeral="10–19" />
      <Lines
        {...title}
        face="display"
        leading={0.88}
        x={COLUMN.left}
        y={56 + title.size * CAPS}
        fill={theme.ink}
      />
      <Foot theme={theme} caveat={null} width={TEXT_WIDTH} />
    </Card>
  );
}

import { Lines } from "../../share/card/Lines.tsx";
import { EDGE } from "../../share/card/layout.ts";
import { cardThemes } from "../../share/card/theme.ts";
import { stops } from "../../story/itinerary.ts";

const theme = cardThemes.plate;

/** How wide the words of the journey's cards may be, beside the map. */
export const TEXT_WIDTH = 340;

/** Day numbers of September 2023 that a stop's numeral names: "17–19" is the first and the last. */
const daysOf = (numeral: string): number[] => numeral.split("–").map(Number);

/** Days of September 2023. */
const FIRST = 10;
const DAYS = 10;

/** The days of the journey as a line down the card's edge, as far as the train has come in vermilion. */
export function CardDays({ numeral }: { numeral: string }) {
  const on = new Set(stops.flatMap((stop) => daysOf(stop.numeral)));
  const [from = 0] = daysOf(numeral);
  const to = daysOf(numeral).at(-1) ?? from;
  const [top, step, x] = [66, 50, EDGE.left + 14];
  const at = (day: number): number => top + (day - FIRST) * step;
  return (
    <>
      <path d={`M${x} ${at(FIRST)}V${at(FIRST + DAYS - 1)}`} stroke={theme.edge} strokeWidth="3" />
      <path d={`M${x} ${at(FIRST)}V${at(to)}`} stroke={theme.move} strokeWidth="8" />
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
                fill={now ? theme.move : theme.ground}
                stroke={now ? theme.ground : theme.ink}
                strokeWidth="4"
              />
              <Lines
                lines={[`${day}`]}
                face={now ? "bold" : "label"}
                size={28}
                x={x + 34}
                y={at(day) + 10}
                fill={now ? theme.ink : theme.quiet}
              />
            </g>
          );
        })}
    </>
  );
}

import { words } from "@edition/words.ts";
import { Drawing } from "../../graphics/drawings/Drawing.tsx";
import type { Gift } from "../../story/types.ts";
import { anatomy, isMirrored, placesOf } from "./places.ts";

/**
 * The object of a plate, with the leaders to its parts. Both guns are one drawing; the one from North Korea is
 * turned round. Leaders are measured in per cent of the drawing but drawn in pixels, so that dots, letters and
 * lines keep their size; they point at words elsewhere and are hidden from assistive technology. A click on a part
 * opens what is said of it in the list, which is there for everyone.
 */
export function GiftObject({ gift }: { gift: Gift }) {
  if (!gift.drawing) return null;
  const mirrored = isMirrored(gift);
  const [left, top, width, height] = anatomy[gift.drawing].box;
  const x = ([units]: readonly [number, number]): string => {
    const percent = ((units - left) / width) * 100;
    return `${(mirrored ? 100 - percent : percent).toFixed(2)}%`;
  };
  const y = ([, units]: readonly [number, number]): string =>
    `${(((units - top) / height) * 100).toFixed(2)}%`;
  return (
    <div className="gift-object" data-island="gift-object">
      <Drawing
        of={gift.drawing}
        prefix={mirrored ? "putin" : "kim"}
        label={words.drawings[gift.drawing]}
        mirrored={mirrored}
      />
      <svg className="gift-leaders" aria-hidden="true">
        {placesOf(gift).map(({ place, at, turn, end, pin }, i) => (
          <g key={place} data-opens={place}>
            <circle className="gift-hit" cx={x(at)} cy={y(at)} r="23" />
            <line x1={x(at)} y1={y(at)} x2={x(pin)} y2={y(pin)} />
            <line className="gift-stub" x1={x(pin)} y1={y(pin)} x2={x(turn)} y2={y(turn)} />
            <line className="gift-stub" x1={x(turn)} y1={y(turn)} x2={x(end)} y2={y(end)} />
            <circle className="gift-dot" cx={x(at)} cy={y(at)} r="3.5" />
            <svg className="gift-pin" x={x(pin)} y={y(pin)} overflow="visible" aria-hidden="true">
              <circle r="11" />
              <text textAnchor="middle" dy="0.33em">
                {"abc"[i]}
              </text>
            </svg>
          </g>
        ))}
      </svg>
    </div>
  );
}

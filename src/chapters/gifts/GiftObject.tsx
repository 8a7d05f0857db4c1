import { words } from "@edition/words.ts";
import { Drawing } from "../../graphics/drawings/Drawing.tsx";
import type { PlateGift } from "../../story/types.ts";
import { anatomy, isMirrored, placesOf } from "./places.ts";

/**
 * The object of a plate, with a leader to each of its parts. Both guns are the same drawing, mirrored for the one from
 * North Korea. Leaders are measured in per cent of the drawing but drawn in pixels, so that dots, letters and lines keep
 * their size. They are a picture of the list of parts, so they are hidden from assistive technology.
 */
export function GiftObject({ gift }: { gift: PlateGift }) {
  const mirrored = isMirrored(gift);
  const [left, top, width, height] = anatomy[gift.drawing].box;
  const x = ([units]: readonly [number, number]): string => {
    const percent = ((units - left) / width) * 100;
    return `${(mirrored ? 100 - percent : percent).toFixed(2)}%`;
  };
  const y = ([, units]: readonly [number, number]): string =>
    `${(((units - top) / height) * 100).toFixed(2)}%`;
  return (
    <div className="gift-object">
      <Drawing of={gift.drawing} label={words.drawings[gift.drawing]} mirrored={mirrored} />
      <svg className="gift-leaders" aria-hidden="true">
        {placesOf(gift).map(({ place, at, turn, end, pin }, i) => (
          <g key={place}>
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

import { exchange } from "@edition/gifts.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { Drawing } from "../../graphics/drawings/Drawing.tsx";
import { Brackets } from "./Brackets.tsx";
import { drawingName } from "./drawingName.ts";
import { giftOf } from "./giftOf.ts";
import { Plate } from "./Plate.tsx";

/** The view box of glove.svg. */
const BOX = { left: 20, top: 90, width: 620, height: 800 };

/** The parts that are pointed at, in the drawing's units: where each leader begins. glove.css has their heights too. */
const PARTS = [
  { id: "flown", at: [306, 140] },
  { id: "hand", at: [352, 742] },
  { id: "suit", at: [424, 846] },
] as const;

/** Where the letters stand, right of the hand. */
const PIN = 580;

const share = (units: number, from: number, of: number): string =>
  `${(((units - from) / of) * 100).toFixed(1)}%`;
const x = (units: number): string => share(units, BOX.left, BOX.width);
const y = (units: number): string => share(units, BOX.top, BOX.height);

/** The glove, whole, with a leader to each of three parts: what was said of the first, and what was not of the others. */
export function Glove() {
  const gift = giftOf("glove");
  const { flown, hand, suit } = exchange.glove;
  return (
    <Plate
      gift={gift}
      object={
        <>
          <div data-object="gifts/glove">
            <Drawing of="glove" label={drawingName(gift)} />
          </div>
          {/* A picture of the list below. Measured in per cent, drawn in pixels: dots and letters keep their size. */}
          <svg className="glove-pins" aria-hidden="true">
            {PARTS.map(({ id, at: [left, top] }, i) => (
              <g key={id}>
                <line x1={x(left)} y1={y(top)} x2={x(PIN)} y2={y(top)} />
                <circle cx={x(left)} cy={y(top)} r="4" />
                <svg x={x(PIN)} y={y(top)} overflow="visible" aria-hidden="true">
                  <circle r="15" />
                  <text textAnchor="middle" dy="0.34em">
                    {"abc"[i]}
                  </text>
                </svg>
              </g>
            ))}
          </svg>
        </>
      }
    >
      <ol className="glove-parts">
        <li>
          <span>
            <Statement of={flown} />
          </span>
        </li>
        <li>
          {hand.label} <Brackets says={hand.says} />
        </li>
        <li>
          {suit.label} <Brackets says={suit.says} />
        </li>
      </ol>
    </Plate>
  );
}

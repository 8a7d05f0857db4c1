import { exchange } from "@edition/gifts.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { Drawing } from "../../graphics/drawings/Drawing.tsx";
import type { Gift } from "../../story/types.ts";
import { Brackets } from "./Brackets.tsx";
import { drawingName } from "./drawingName.ts";
import { giftOf } from "./giftOf.ts";
import { Plate } from "./Plate.tsx";

const toKim = giftOf("rifle-to-kim");
const toPutin = giftOf("rifle-to-putin");

/** The two rifles, each on its line, and below them the one list of what nobody disclosed of either. */
export function Rifles({ passing = true }: { passing?: boolean }) {
  const { quality, craftsmen, pair } = exchange;
  const [first, second] = pair.heads;
  return (
    <>
      <Plate
        gift={toKim}
        passing={passing}
        said={<Statement of={quality} />}
        object={<RifleOf gift={toKim} />}
      />
      <Plate
        gift={toPutin}
        passing={passing}
        said={<Statement of={craftsmen} />}
        object={<RifleOf gift={toPutin} mirrored />}
      >
        <div className="gift-blanks">
          <p aria-hidden="true">
            <span>{first}</span> <span>{second}</span>
          </p>
          <ul aria-label={pair.name}>
            {toKim.blanks.map(({ label, says }) => (
              <li key={label}>
                <Brackets /> {label} <Brackets says={says} />
              </li>
            ))}
          </ul>
          <p>
            <Statement of={pair.undisclosed} />
          </p>
        </div>
      </Plate>
    </>
  );
}

function RifleOf({ gift, mirrored = false }: { gift: Gift; mirrored?: boolean }) {
  return (
    <div data-object={`gifts/${gift.id}`}>
      <Drawing of="rifle" label={drawingName(gift)} mirrored={mirrored} />
    </div>
  );
}

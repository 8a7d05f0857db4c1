import { Statements } from "../../evidence/Prose.tsx";
import type { PlateGift } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";
import { placesOf } from "./places.ts";

/** The parts of a plate's object, of which one is open at a time. */
export function GiftParts({ gift }: { gift: PlateGift }) {
  return (
    <ul className="gift-parts">
      {placesOf(gift).map(({ place, part, isBlank }) => (
        <li key={place} data-at={place}>
          <details name={`parts-${gift.id}`}>
            <summary>
              <span>{part.label}</span> {isBlank ? <Blank says={part.says} /> : <small>{part.says}</small>}
            </summary>
            <p>
              <Statements of={part.text} />
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}

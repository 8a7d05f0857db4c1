import { words } from "@edition/words.ts";
import { Crossing } from "../../graphics/Crossing.tsx";
import { Drawing } from "../../graphics/drawings/Drawing.tsx";

/**
 * The emblem: two mirrored rifles on two lines, the glove on the line to Kim. Its pieces are laid out by the grid of the
 * opening. As the reader scrolls, rifles and glove travel along their lines (emblem.css).
 */
export function Emblem() {
  return (
    <div className="emblem" role="img" aria-label={words.emblem}>
      <Drawing of="glove" turned className="emblem-glove" />
      <Drawing of="rifle" className="emblem-to-kim" />
      <p className="emblem-label emblem-label-kim" aria-hidden="true">
        {words.emblemLines.toKim}
      </p>
      <Crossing line="solid" to="east" className="emblem-line-1" />
      <Crossing line="solid" to="west" className="emblem-line-2" />
      <p className="emblem-label emblem-label-putin" aria-hidden="true">
        {words.emblemLines.toPutin}
      </p>
      <Drawing of="rifle" mirrored className="emblem-to-putin" />
    </div>
  );
}

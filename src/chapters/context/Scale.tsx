import { readingsWords } from "@edition/context.ts";
import { plural } from "../../story/language.ts";
import { PLACES, readingsAt } from "./scale.ts";

const { scale, counts } = readingsWords;

/** The scale of the readings, from a closer bloc to doubt: a ring for each reading, the name of the place below. */
export function Scale() {
  return (
    <ol className="scale">
      {PLACES.map((place) => (
        <li key={place} data-scale={place}>
          <p className="scale-rings" aria-hidden="true">
            {readingsAt(place).map(({ id }) => (
              <i key={id} />
            ))}
          </p>
          <p className="scale-place">
            {scale[place]}
            <span className="visually-hidden">: {plural(readingsAt(place).length, counts)}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}

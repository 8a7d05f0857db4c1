import { readingsWords } from "@edition/context.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { plural } from "../../story/language.ts";
import type { Cited } from "../../story/types.ts";
import { GroupHeading } from "../../ui/GroupHeading.tsx";
import { PLACES, readingsAt } from "./scale.ts";

const { scale, scaleName, counts } = readingsWords;

/** The scale of the readings, from a closer bloc to doubt: a ring for each reading, below it the name of the place, and a voice. */
export function Scale({ voices }: { voices?: Readonly<Record<(typeof PLACES)[number], Cited>> }) {
  const Place = voices ? GroupHeading : "p";
  return (
    <ol className="scale" aria-label={voices ? undefined : scaleName}>
      {PLACES.map((place) => (
        <li key={place} data-scale={place}>
          <p className="scale-rings" aria-hidden="true">
            {readingsAt(place).map(({ id }) => (
              <i key={id} />
            ))}
          </p>
          <Place className="scale-place">
            {scale[place]}
            <span className="visually-hidden">: {plural(readingsAt(place).length, counts)}</span>
          </Place>
          {voices && (
            <p className="scale-voice">
              <Statement of={voices[place]} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

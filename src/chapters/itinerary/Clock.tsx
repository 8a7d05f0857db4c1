import { journeyWords } from "@edition/itinerary.ts";
import { clockIn, timeIn } from "../../story/language.ts";
import type { Stop } from "../../story/types.ts";

const { clock: words } = journeyWords;

/** A stop's clock time in UTC. */
export function Clock({ of: { from, to, about } }: { of: NonNullable<Stop["clock"]> }) {
  return (
    <details className="more">
      <summary>{words.name}</summary>
      <p>
        {words.utc}: {about && `${words.about} `}
        {clockIn(from, "UTC")}
        {to && `–${timeIn(to, "UTC")}`}
      </p>
    </details>
  );
}

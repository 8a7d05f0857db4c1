import { journeyWords } from "@edition/itinerary.ts";
import { clockIn, timeIn } from "../../story/language.ts";
import type { Stop } from "../../story/types.ts";

const { clock: words } = journeyWords;

/** A stop's clock time in UTC and, where there is a script, in the reader's own zone. */
export function Clock({ of: { from, to, about } }: { of: NonNullable<Stop["clock"]> }) {
  const before = about ? `${words.about} ` : "";
  return (
    <details className="more" data-from={from} data-to={to} data-yours={`${words.yours}: ${before}`}>
      <summary>
        <span>
          {words.name}
          <span className="when-live">{words.and}</span>
        </span>
      </summary>
      <p>
        {words.utc}: {before}
        {clockIn(from, "UTC")}
        {to && `–${timeIn(to, "UTC")}`}
      </p>
    </details>
  );
}

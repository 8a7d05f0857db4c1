import { concernLabels, votesWords } from "@edition/concerns.ts";
import { Council } from "../../graphics/drawings/Council.tsx";
import { fill, longDate } from "../../story/language.ts";
import type { ResolutionNumber } from "../../story/types.ts";
import { resolutionName, resolutionOf } from "./rows.ts";

/** The council as it voted on a resolution, and the vote in words beside it. */
export function Vote({
  resolution: number,
  small = false,
}: {
  resolution: ResolutionNumber;
  small?: boolean;
}) {
  const resolution = resolutionOf(number);
  const { date, inFavour, against, russia } = resolution;
  return (
    <div className="vote">
      <Council vote={resolution} small={small} />
      <p>
        <b>{resolutionName(number)}</b> <time dateTime={date}>{longDate(date)}</time>{" "}
        <span>{fill(concernLabels.tally, inFavour, against)}</span> <span>{votesWords.russia[russia]}</span>
      </p>
    </div>
  );
}

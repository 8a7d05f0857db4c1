import { Council } from "../../drawings/Council.tsx";
import { rulesWords } from "../../story/en/concerns.ts";
import type { Resolution } from "../../story/types.ts";
import { voteInWords } from "./voteInWords.ts";

/**
 * The council as it voted on a resolution, and Russia's vote in words; on request China's seat is ringed. Both were in
 * favour of all eleven.
 */
export function Vote({ resolution }: { resolution: Resolution }) {
  const { inFavour, against, abstaining } = resolution;
  return (
    <div className="panel-vote">
      <Council
        inFavour={inFavour}
        against={against}
        abstaining={abstaining}
        russia="in-favour"
        china="in-favour"
        label={voteInWords(resolution)}
        ringed
      />
      <p aria-hidden="true">{rulesWords.russia}</p>
    </div>
  );
}

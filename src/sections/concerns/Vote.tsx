import { Council } from "../../drawings/Council.tsx";
import type { Resolution } from "../../story/types.ts";
import { voteInWords } from "./voteInWords.ts";

/** The council as it voted on a resolution. Russia was in favour of every one of them. */
export function Vote({ resolution, small = false }: { resolution: Resolution; small?: boolean }) {
  const { inFavour, against, abstaining } = resolution;
  return (
    <Council
      inFavour={inFavour}
      against={against}
      abstaining={abstaining}
      russia="in-favour"
      label={voteInWords(resolution)}
      small={small}
    />
  );
}

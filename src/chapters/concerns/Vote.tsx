import { rulesWords } from "@edition/concerns.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { Council } from "../../graphics/drawings/Council.tsx";
import type { Cited, Resolution } from "../../story/types.ts";
import { voteInWords } from "./voteInWords.ts";

/**
 * The council as it voted on a resolution, and Russia's vote in words; the decree by which its president put the
 * resolution into force at home, where there is one. On request China's seat is ringed; it was in favour of all eleven.
 */
export function Vote({ resolution, decree }: { resolution: Resolution; decree: Cited | undefined }) {
  return (
    <div className="panel-vote">
      <Council vote={resolution} label={voteInWords(resolution)} ringed />
      <div>
        <p aria-hidden="true">{rulesWords.russia[resolution.russia]}</p>
        {decree && (
          <p className="vote-decree">
            <Statement of={decree} />
          </p>
        )}
      </div>
    </div>
  );
}

import { rulesWords } from "@edition/concerns.ts";
import { concerns } from "../../story/concerns.ts";
import { resolutions } from "../../story/resolutions.ts";
import { ItemFrame } from "../frame/ItemFrame.tsx";
import { CapitalRemarks } from "./CapitalRemarks.tsx";
import { PanelTable } from "./PanelTable.tsx";
import { Rule } from "./Rule.tsx";
import { Rulebook } from "./Rulebook.tsx";
import { CAPITALS } from "./rows.ts";

/** One item of the objections alone: an objection, a resolution, all that one capital said, or the rules. */
export function ConcernItem({ id }: { id: string }) {
  const concern = concerns.find((candidate) => candidate.id === id);
  const resolution = resolutions.find(({ number }) => `resolution-${number}` === id);
  const capital = CAPITALS.find((candidate) => candidate === id);
  if (!concern && !resolution && !capital && id !== "rules")
    throw new Error(`The objections have no item ${id}`);
  return (
    <ItemFrame chapter="concerns" {...(resolution && { group: rulesWords.name })}>
      {concern && <PanelTable rows={[concern]} />}
      {resolution && (
        <ul>
          <Rule resolution={resolution} />
        </ul>
      )}
      {capital && <CapitalRemarks capital={capital} />}
      {id === "rules" && <Rulebook />}
    </ItemFrame>
  );
}

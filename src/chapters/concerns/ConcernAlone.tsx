import { rulesWords } from "@edition/concerns.ts";
import { concerns } from "../../story/concerns.ts";
import { ruledThings } from "../../story/finder.ts";
import { resolutions } from "../../story/resolutions.ts";
import { Alone } from "../../ui/Alone.tsx";
import { ThingAlone } from "./Finder.tsx";
import { PanelNote } from "./Panel.tsx";
import { PanelTable } from "./PanelTable.tsx";
import { Rule } from "./Rule.tsx";

/** One part of the objections by itself: a row of the panel, opened, or a resolution, or what the rules say of a thing. */
export function ConcernAlone({ id }: { id: string }) {
  const concern = concerns.find((candidate) => candidate.id === id);
  if (concern) {
    return (
      <Alone section="concerns">
        <PanelTable rows={[concern]} />
        <PanelNote />
      </Alone>
    );
  }
  const resolution = resolutions.find(({ number }) => `resolution-${number}` === id);
  if (resolution) {
    return (
      <Alone section="concerns" group={rulesWords.name}>
        <ul>
          <Rule resolution={resolution} />
        </ul>
      </Alone>
    );
  }
  const thing = ruledThings.find((candidate) => candidate.id === id);
  if (!thing) throw new Error(`There is no objection, resolution or thing ${id}`);
  return <ThingAlone thing={thing} />;
}

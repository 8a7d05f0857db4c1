import { chapterTexts } from "@edition/chapters.ts";
import type { Ground } from "../../ui/AnchorSection.tsx";
import { ChapterSection } from "../frame/ChapterSection.tsx";
import { ReadingsInStory } from "./ReadingsInStory.tsx";
import { Standing } from "./Standing.tsx";
import { Talks } from "./Talks.tsx";

export const ground: Ground = "plate";

/** Who sat at the talks, who else came, and what experts wrote. */
export function Context() {
  return (
    <ChapterSection id="context" ground={ground}>
      <Talks />
      <Standing />
      <ReadingsInStory />
    </ChapterSection>
  );
}

/** The table of the talks alone, for an embed. */
export function TalksFigure() {
  return (
    <section className="talks-figure">
      <h2>{chapterTexts.context.name}</h2>
      <Talks />
    </section>
  );
}

import type { ReactNode } from "react";
import { usePage } from "../../page/page.tsx";
import { chapterIds } from "../../story/facts/paths.ts";
import type { ChapterId } from "../../story/types.ts";
import { AnchorHeading, AnchorSection, type Ground } from "../../ui/AnchorSection.tsx";
import { PrintedAddress } from "../../ui/PrintedAddress.tsx";
import { HeadingLevel } from "../../ui/Subheading.tsx";
import { ChangeNotes } from "./ChangeNotes.tsx";
import { ChapterPosition } from "./ChapterPosition.tsx";
import { chapterWords } from "./chapterWords.ts";

/**
 * A chapter, whose class is its id: a rule, its name, then its content. On its own page the name is the page's heading. On
 * paper its address on the web stands at its end.
 */
export function ChapterSection({
  id,
  ground,
  children,
}: {
  id: ChapterId;
  /** What it stands on, where that is not the page's own ground. */
  ground?: Ground;
  children: ReactNode;
}) {
  const { part } = usePage();
  const { title, name } = chapterWords(id);
  const alone = part === id;
  const label = `${id}-name`;
  return (
    <AnchorSection id={id} title={title} label={label} className={`chapter ${id} deferred`} ground={ground}>
      {alone && <ChapterPosition at={chapterIds.indexOf(id)} />}
      <AnchorHeading as={alone ? "h1" : "h2"} id={label} className="chapter-name">
        {name}
      </AnchorHeading>
      <ChangeNotes part={id} />
      <HeadingLevel value={alone ? 2 : 3}>{children}</HeadingLevel>
      <PrintedAddress path={`${id}/`} />
    </AnchorSection>
  );
}

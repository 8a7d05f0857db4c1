import { words } from "@edition/words.ts";
import type { ReactNode } from "react";
import { Prose } from "../../evidence/Prose.tsx";
import { usePage } from "../../page/page.tsx";
import { ShareLink } from "../../share/ShareLink.tsx";
import type { ChapterId } from "../../story/types.ts";
import { AnchorHeading, AnchorSection, type Ground } from "../../ui/AnchorSection.tsx";
import { chapterWords } from "./chapterWords.ts";

/**
 * A chapter: its head with the name and first words, then its content. With something to stand `beside` the name, the
 * first words go below it. In an embed it does not say which chapter of the story it is. On paper its address on the web
 * stands at its end.
 */
export function ChapterSection({
  id,
  ground,
  className,
  beside,
  children,
}: {
  id: ChapterId;
  /** What it stands on, where that is not the page's own ground. */
  ground?: Ground;
  className?: string;
  beside?: ReactNode;
  children: ReactNode;
}) {
  const { site, live, single } = usePage();
  const chapter = chapterWords(id);
  const lead = <Prose of={[chapter.lead]} />;
  return (
    <AnchorSection
      id={id}
      title={chapter.title}
      className={className ? `chapter ${className}` : "chapter"}
      ground={ground}
    >
      <div className="chapter-head">
        <div>
          {(live || single) && <p className="kicker">{chapter.kicker}</p>}
          <AnchorHeading part={id} as="h2">
            {chapter.name}
          </AnchorHeading>
          {beside && lead}
          <ShareLink part={id} />
        </div>
        {beside ?? lead}
      </div>
      {children}
      <p className="print-only">
        {words.printed} {site}
        {id}/
      </p>
    </AnchorSection>
  );
}

import { sourcesName } from "@edition/bar.ts";
import { words } from "@edition/words.ts";
import { ChapterPlace } from "../chapters/frame/ChapterPlace.tsx";
import { chapters } from "../chapters/registry.ts";
import { NumberedCitations } from "../evidence/Mark.tsx";
import { PrintedNotes } from "../evidence/PrintedNotes.tsx";
import { useHref, usePage } from "../page/page.tsx";
import { ShareRow } from "../share/ShareRow.tsx";
import { storyChapters } from "../story/chapters.ts";
import type { ChapterId } from "../story/types.ts";

/**
 * A chapter alone: in one line what it belongs to and its place there, the chapter, the share row, and the chapter after it.
 * @param cardOf the file of the picture of a part, below the top of the site
 */
export function ChapterPage({ cardOf }: { cardOf: (part: string) => string }) {
  const href = useHref();
  const { part } = usePage();
  const at = storyChapters.findIndex(({ id }) => id === part);
  const { Chapter } = chapters[part as ChapterId];
  const next = storyChapters[at + 1];
  return (
    <>
      <ChapterPlace id={part} at={at} />
      <NumberedCitations>
        <Chapter />
        <PrintedNotes />
      </NumberedCitations>
      <div className="chapter-foot">
        <nav aria-label={words.nextChapter}>
          <a className="chapter-next" href={href(next ? `/${next.id}/` : "/sources/")} rel="next">
            <small>{words.nextChapter}</small> {next ? next.name : sourcesName}
          </a>
        </nav>
        <ShareRow part={part} card={cardOf(part)} />
      </div>
    </>
  );
}

import { bar } from "@edition/bar.ts";
import { report, words } from "@edition/words.ts";
import { entryOf } from "../chapters/frame/entryOf.ts";
import { ItemArticle } from "../chapters/frame/ItemArticle.tsx";
import { ItemPlace, positionOf } from "../chapters/frame/ItemPlace.tsx";
import { chapters } from "../chapters/registry.ts";
import { NumberedCitations } from "../evidence/Mark.tsx";
import { PrintedNotes } from "../evidence/PrintedNotes.tsx";
import { useHref, usePage } from "../page/page.tsx";
import { reportAddress } from "../page/reportAddress.ts";
import { ShareRow } from "../share/ShareRow.tsx";
import type { ChapterId } from "../story/types.ts";
import { PrintedAddress } from "../ui/PrintedAddress.tsx";

/**
 * An item in full depth: the way to the story, the item with its evidence, its place among those of its kind, the share
 * row, and where an error is reported. Opened from the story its article comes as a sheet above it, without the head (`sheet/`).
 * @param cardOf the file of the picture of a part, below the top of the site
 */
export function ItemPage({ cardOf }: { cardOf: (part: string) => string }) {
  const href = useHref();
  const { part, site, contact } = usePage();
  const [chapter, id = ""] = part.split("/") as [ChapterId, string];
  const { item: contentOf, items } = chapters[chapter];
  const item = entryOf(items, (candidate) => candidate.id, id);
  const story = href(`/#${item.place}`);
  const content = contentOf(id);
  const { claims } = item.facts;
  return (
    <div className="item-page">
      <p className="item-top">
        <a href={story}>
          <span aria-hidden="true">←</span> {bar.story}
        </a>{" "}
        <span className="item-position">{positionOf(items, item)}</span>
      </p>
      <article className="item">
        <NumberedCitations>
          <ItemArticle content={content} claims={claims} heading="h1" />
          <PrintedNotes listed={content.evidence ?? claims} />
          <PrintedAddress path={`${part}/`} />
        </NumberedCitations>
        <footer className="item-foot">
          <ItemPlace chapter={chapter} definition={chapters[chapter]} item={item} />
          <a className="item-back" href={story}>
            {words.wholeStory}
          </a>
          <ShareRow part={part} card={cardOf(part)} />
          {contact && (
            <p>
              <a href={reportAddress(contact, { part, address: `${site}${part}/` })}>{report.link}</a>
            </p>
          )}
        </footer>
      </article>
    </div>
  );
}

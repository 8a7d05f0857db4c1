import type { ReactNode } from "react";
import { useHref, usePage } from "../../page/page.tsx";
import type { ChapterId } from "../../story/types.ts";
import { chapterWords } from "./chapterWords.ts";

/**
 * An item by itself. On its own page a link to its chapter stands above it; in an embed the name of the chapter, the group
 * that the item belongs to if any, and a note below it.
 */
export function ItemFrame({
  chapter,
  group,
  note,
  children,
}: {
  chapter: ChapterId;
  group?: string;
  /** What the chapter says of all such items and what must not be missing where one stands alone. */
  note?: string;
  children: ReactNode;
}) {
  const href = useHref();
  const { live } = usePage();
  const { name } = chapterWords(chapter);
  if (live) {
    return (
      <div className="item-page">
        <p className="kicker">
          <a href={href(`/${chapter}/`)}>{name}</a>
        </p>
        {children}
      </div>
    );
  }
  return (
    <section className="alone">
      <div className="alone-fit">
        <div className="alone-head">
          <h2>{name}</h2>
          {group && <h3>{group}</h3>}
        </div>
        {children}
        {note && <p className="alone-note">{note}</p>}
      </div>
    </section>
  );
}

import type { ReactNode } from "react";
import type { SectionId } from "../../story/types.ts";
import { chapterWords } from "./chapterWords.ts";

/** One item by itself: the name of its chapter, the group it belongs to in the chapter if any, the item, a note. */
export function ItemFrame({
  section,
  group,
  note,
  children,
}: {
  section: SectionId;
  group?: string;
  /** What the chapter says of all such items and what must not be missing where one stands alone. */
  note?: string;
  children: ReactNode;
}) {
  return (
    <section className="alone">
      <div className="alone-fit">
        <div className="alone-head">
          <h2>{chapterWords(section).name}</h2>
          {group && <h3>{group}</h3>}
        </div>
        {children}
        {note && <p className="alone-note">{note}</p>}
      </div>
    </section>
  );
}

import { chapters } from "../chapters/registry.ts";
import { NumberedCitations } from "../evidence/Citations.tsx";
import { usePage } from "../page/page.tsx";
import type { ChapterId } from "../story/types.ts";

/** The words of an item that has a page to itself. */
export function ItemPage() {
  const { part } = usePage();
  const [chapter, id = ""] = part.split("/");
  const { Item } = chapters[chapter as ChapterId];
  return (
    <NumberedCitations>
      <Item id={id} />
    </NumberedCitations>
  );
}

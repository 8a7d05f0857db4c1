import { chapterOf } from "../chapters/registry.ts";
import { NumberedMarks } from "../evidence/Marks.tsx";
import { usePage } from "../page/page.tsx";

/** The words of an item that has a page to itself. */
export function ItemPage() {
  const { part } = usePage();
  const [chapter = "", id = ""] = part.split("/");
  const { ItemAlone } = chapterOf(chapter);
  return (
    <NumberedMarks>
      <ItemAlone id={id} />
    </NumberedMarks>
  );
}

import { capitalPages, capitalPageWords } from "@edition/capitals.ts";
import { rulebookWords } from "@edition/rulebook.ts";
import { useHref } from "../../page/page.tsx";
import { fill } from "../../story/language.ts";
import { CAPITALS, remarksOf } from "./rows.ts";

/** The way to the items that stand outside the story's scroll: the two capitals and the rules. */
export function ItemLinks() {
  const href = useHref();
  return (
    <ul className="item-links">
      {CAPITALS.map((capital) => (
        <li key={capital}>
          <a href={href(`/concerns/${capital}/`)}>{capitalPages[capital].name}</a>
          <p>{fill(capitalPageWords.count, remarksOf(capital).length)}</p>
        </li>
      ))}
      <li>
        <a href={href("/concerns/rules/")}>{rulebookWords.name}</a>
        <p>{rulebookWords.things}</p>
      </li>
    </ul>
  );
}

import { usePage } from "../../page/page.tsx";
import { concerns } from "../../story/concerns.ts";
import { ChapterSection } from "../frame/ChapterSection.tsx";
import { Argument } from "./Argument.tsx";
import { CapitalRemarks } from "./CapitalRemarks.tsx";
import { ItemLinks } from "./ItemLinks.tsx";
import { PanelTable } from "./PanelTable.tsx";
import { Rulebook } from "./Rulebook.tsx";
import { Rules } from "./Rules.tsx";
import { CAPITALS } from "./rows.ts";

/**
 * The objections: what might move and which rule stands against it, how the argument ran, the eleven votes, and the way
 * to the items that have no place in the story's scroll. The single file has no other page, and holds those items here.
 */
export function Concerns() {
  const { single } = usePage();
  return (
    <ChapterSection id="concerns">
      <PanelTable rows={concerns} />
      <Argument />
      <Rules />
      <ItemLinks />
      {single && (
        <>
          {CAPITALS.map((capital) => (
            <CapitalRemarks key={capital} capital={capital} />
          ))}
          <Rulebook />
        </>
      )}
    </ChapterSection>
  );
}

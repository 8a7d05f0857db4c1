import { guestWords } from "@edition/context.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { useHref } from "../../page/page.tsx";
import { people } from "../../story/people.ts";
import type { Guest } from "../../story/types.ts";
import { AnchorSection } from "../../ui/AnchorSection.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { contextItems } from "./items.ts";

/** One person in the story: the name, which leads to the person's page, and the office; whose word it is, where it is not on record. */
export function GuestEntry({ guest: { person, named, brief, claimed, line } }: { guest: Guest }) {
  const href = useHref();
  return (
    <AnchorSection
      as="li"
      {...itemAnchor("context", contextItems, person)}
      className="guest"
      tabIndex={-1}
      line={line}
      data={{ "data-named": named }}
    >
      <a href={href(`/context/${person}/`)}>{people[person].name}</a> {brief}
      {named === "kcna" && <span className="visually-hidden">, {guestWords.kcnaAlone}</span>}
      {claimed && (
        <>
          . <Statement of={claimed} />
        </>
      )}
    </AnchorSection>
  );
}

import { words } from "@edition/words.ts";
import type { ReactNode } from "react";
import { usePage } from "../page/page.tsx";
import { ShareLink } from "../share/ShareLink.tsx";
import { sections } from "../story/sections.ts";
import type { Section, SectionId } from "../story/types.ts";
import { Part, PartHeading } from "./Part.tsx";
import { Prose } from "./Prose.tsx";

/** The wall of a chapter, where it is not the page's ground. */
export const WALLS: Readonly<Record<SectionId, "plate" | "later" | undefined>> = {
  gifts: "plate",
  itinerary: "plate",
  concerns: undefined,
  context: "plate",
  aftermath: "later",
};

/** A chapter by its id. */
export function sectionOf(id: SectionId): Section {
  const section = sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`The story has no section ${id}`);
  return section;
}

/**
 * A chapter: its head with the room's name and first words, and what is in it. With something to stand `beside` the
 * name, the first words go below it. In somebody else's page it does not say which room of the story it is. On paper its address on the web stands at its end.
 */
export function Room({
  id,
  className,
  beside,
  children,
}: {
  id: SectionId;
  className?: string;
  beside?: ReactNode;
  children: ReactNode;
}) {
  const { site, live, single } = usePage();
  const section = sectionOf(id);
  const lead = <Prose of={[section.lead]} />;
  return (
    <Part id={id} className={className ? `room ${className}` : "room"} data-wall={WALLS[id]}>
      <div className="room-head">
        <div>
          {(live || single) && <p className="kicker">{section.kicker}</p>}
          <PartHeading part={id} as="h2">
            {section.name}
          </PartHeading>
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
    </Part>
  );
}

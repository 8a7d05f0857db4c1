import type { ReactNode } from "react";
import { usePage } from "../app/page.tsx";
import { CertaintyKey } from "../certainty/CertaintyKey.tsx";
import { ShareLink } from "../share/ShareLink.tsx";
import { sections } from "../story/en/sections.ts";
import { words } from "../story/en/words.ts";
import type { SectionId } from "../story/types.ts";
import { Part, PartHeading } from "./Part.tsx";
import { Prose } from "./Prose.tsx";

/**
 * A chapter: its head with the room's name and first words, and what is in it. With something to stand `beside` the
 * name, the first words go below it. On paper its address on the web stands at its end.
 */
export function Room({
  id,
  wall,
  className,
  beside,
  children,
}: {
  id: SectionId;
  wall?: "plate" | "later";
  className?: string;
  beside?: ReactNode;
  children: ReactNode;
}) {
  const { site, live } = usePage();
  const section = sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`The story has no section ${id}`);
  const lead = <Prose of={[section.lead]} />;
  return (
    <Part id={id} className={className ? `room ${className}` : "room"} {...(wall && { "data-wall": wall })}>
      <div className="room-head">
        <div>
          <p className="kicker">{section.kicker}</p>
          <PartHeading part={id} as="h2">
            {section.name}
          </PartHeading>
          {beside && lead}
          <ShareLink part={id} />
        </div>
        {beside ?? lead}
      </div>
      {live && <CertaintyKey at={id} />}
      {children}
      <p className="print-only">
        {words.printed} {site}
        {id}/
      </p>
    </Part>
  );
}

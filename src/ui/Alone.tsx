import type { ReactNode } from "react";
import type { SectionId } from "../story/types.ts";
import { sectionOf } from "./Room.tsx";

/**
 * A part of a chapter by itself in somebody else's page: which chapter it is from, and which
 * group of things there, where it stands in one; then the part.
 */
export function Alone({
  section,
  group,
  note,
  children,
}: {
  section: SectionId;
  group?: string;
  /** What the chapter says of all such parts, and what must not be missing where one of them stands by itself. */
  note?: string;
  children: ReactNode;
}) {
  return (
    <section className="alone">
      <div className="alone-fit">
        <div className="alone-head">
          <h2>{sectionOf(section).name}</h2>
          {group && <h3>{group}</h3>}
        </div>
        {children}
        {note && <p className="alone-note">{note}</p>}
      </div>
    </section>
  );
}

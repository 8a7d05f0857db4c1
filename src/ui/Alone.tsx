import type { ReactNode } from "react";
import { useHref, usePage } from "../page/page.tsx";
import type { SectionId } from "../story/types.ts";
import { sectionOf } from "./Room.tsx";

/**
 * An item by itself, in an embed or on its own page: which chapter it is from, and which group there, where it stands in
 * one; then the item.
 */
export function Alone({
  section,
  group,
  note,
  children,
}: {
  section: SectionId;
  group?: string;
  /** What the chapter says of all such items, and an item by itself must not lack. */
  note?: string;
  children: ReactNode;
}) {
  const href = useHref();
  const { live } = usePage();
  const { name } = sectionOf(section);
  if (live) {
    return (
      <div className="item-page">
        <p className="kicker">
          <a href={href(`/${section}/`)}>{name}</a>
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

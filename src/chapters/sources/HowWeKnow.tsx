import { howWeKnow } from "@edition/chapters.ts";
import { method } from "@edition/method.ts";
import { words } from "@edition/words.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { SOURCES } from "../../page/anchors.ts";
import { useHref, usePage } from "../../page/page.tsx";
import { storyChapters } from "../../story/chapters.ts";
import { fill } from "../../story/language.ts";
import { sources } from "../../story/sources.ts";
import { AnchorHeading, AnchorSection } from "../../ui/AnchorSection.tsx";
import { ChapterPosition } from "../frame/ChapterPosition.tsx";

/** The method in three lines. */
export function Method() {
  return (
    <ul className="know-method">
      {method.map((line, i) => (
        <li key={i}>
          <Statement of={line} />
        </li>
      ))}
    </ul>
  );
}

/**
 * The closing chapter: the method in three lines, and the ways to the ledger, to the data and to what was changed. The ledger
 * is its own page, where it stands at the head.
 */
export function HowWeKnow({ as = "h2" }: { as?: "h1" | "h2" }) {
  const href = useHref();
  const { single } = usePage();
  const links = [
    ["/sources/#claims", fill(howWeKnow.ledger, Object.keys(sources).length)],
    // The single file is among the files that the page of data offers.
    ...(single ? [] : [["/data/", howWeKnow.data]]),
    ["/sources/#changes", howWeKnow.changes],
  ] as const;
  return (
    <AnchorSection
      id={SOURCES}
      title={words.sourcesPage.title}
      label={`${SOURCES}-name`}
      className="chapter know"
    >
      {as === "h1" && <ChapterPosition at={storyChapters.length} />}
      <AnchorHeading as={as} id={`${SOURCES}-name`} className="chapter-name">
        {howWeKnow.name}
      </AnchorHeading>
      <Method />
      <ul className="know-links">
        {links.map(([path = "", name]) => (
          <li key={path}>
            <a href={href(path)}>{name}</a>
          </li>
        ))}
      </ul>
    </AnchorSection>
  );
}

import { words } from "@edition/words.ts";
import type { ReactNode } from "react";
import { ChangeNotes } from "../chapters/frame/ChangeNotes.tsx";
import { ItemArticle } from "../chapters/frame/ItemArticle.tsx";
import { positionOf } from "../chapters/frame/ItemPlace.tsx";
import { Opening } from "../chapters/opening/Opening.tsx";
import { TwoMinutes } from "../chapters/opening/TwoMinutes.tsx";
import { chapters } from "../chapters/registry.ts";
import { KnowFigure } from "../chapters/sources/KnowFigure.tsx";
import { NumberedCitations } from "../evidence/Mark.tsx";
import { FoldedEvidence } from "../evidence/WhoSaysSo.tsx";
import { LineMark } from "../graphics/LineMark.tsx";
import { SOURCES } from "../page/anchors.ts";
import { choices } from "../page/choices.ts";
import type { Caveat } from "../page/item.ts";
import { usePage } from "../page/page.tsx";
import { embedTitle, STORY_EMBED } from "../routes.ts";
import { fill } from "../story/language.ts";
import type { ChapterId } from "../story/types.ts";
import type { Ground } from "../ui/AnchorSection.tsx";
import { EmbedFoot } from "./EmbedFoot.tsx";

/** What a frame holds, and what is said and chosen beside it. */
type Embedded = {
  content: ReactNode;
  /** Where the link at its foot leads, and what it says. */
  more: { path: string; words: string };
  ground?: Ground | undefined;
  /** How certain the item is; absent for a figure. */
  caveat?: Caveat | null;
  choice?: ReactNode;
  /** The other figures of the chapter, and the items that they hold. */
  places?: string | undefined;
  /** Whether the key to the lines stands in it already. */
  hasKey?: boolean;
};

/**
 * For links of the host that ask for a part (`?explainer=`): the other figures of a chapter, and the items whose place in
 * the story one of them shows, each with its figure: "itinerary/vostochny:day-13 …".
 */
function placesOf(id: ChapterId): string | undefined {
  const { figures, items } = chapters[id];
  const held = items
    .map((item) => [item.id, item.place.slice(id.length + 1)] as const)
    .filter(([item, figure]) => figure !== item && figure in figures);
  const names = Object.keys(figures).filter(Boolean);
  return (
    [...names.map((name) => [name, name]), ...held]
      .map(([of, figure]) => `${id}/${of}:${figure}`)
      .join(" ") || undefined
  );
}

function embeddedAt(part: string): Embedded {
  if (part === STORY_EMBED)
    return {
      content: (
        <>
          <Opening />
          <TwoMinutes />
        </>
      ),
      more: { path: "/", words: words.wholeStory },
      hasKey: true,
    };
  if (part === SOURCES)
    return {
      content: <KnowFigure />,
      more: { path: "/sources/", words: words.sourcesPage.link },
      hasKey: true,
    };
  const [id, name = ""] = part.split("/") as [ChapterId, string?];
  const { figures, items, item: contentOf, ground, accounts } = chapters[id];
  const told = accounts?.has(name || undefined) ? accounts : null;
  const figure = figures[name];
  if (figure)
    return {
      content: (
        <>
          <figure.Figure />
          <ChangeNotes part={id} />
        </>
      ),
      more: figure.more,
      ground,
      choice: told && <told.Switch />,
      places: placesOf(id),
    };
  const item = items.find((candidate) => candidate.id === name);
  if (!item) throw new Error(`There is nothing to embed at ${part}`);
  return {
    content: (
      <ItemArticle content={contentOf(name)} claims={item.facts.claims} heading="h2" whoSaysSo="folded" />
    ),
    more: { path: `/${part}/`, words: fill(words.embed.inFull, positionOf(items, item)) },
    ground: "plate",
    caveat: item.caveat,
  };
}

/**
 * One thing alone, for a frame in somebody else's page: no bar; at its foot how certain the thing is and who answers for it,
 * the key to the lines, which travels with it, and the way to the story. What is chosen or copied is for the script of
 * these pages (`embed/frame/frameScript.ts`); without it those controls are not shown.
 */
export function EmbedPage() {
  const { part } = usePage();
  const { content, more, ground, caveat, choice, places, hasKey } = embeddedAt(part);
  const isFigure = caveat === undefined;
  return (
    <main className="embed" id={part} data-part={embedTitle(part)} data-ground={ground} data-places={places}>
      {choice && <div className="embed-choice">{choice}</div>}
      <NumberedCitations>
        {content}
        {isFigure && <FoldedEvidence />}
      </NumberedCitations>
      {choices.certainty.map((certainty) => (
        <p key={certainty} className="embed-dimmed" data-if={certainty}>
          {words.embed.dimmed[certainty]}
        </p>
      ))}
      {caveat && (
        <p className="embed-caveat">
          {caveat.line && <LineMark line={caveat.line} />} {caveat.text}
        </p>
      )}
      <EmbedFoot more={more} hasKey={hasKey ?? false} />
    </main>
  );
}

import { bar } from "@edition/bar.ts";
import { shareWords } from "@edition/share.ts";
import { words } from "@edition/words.ts";
import type { ReactNode } from "react";
import { ItemArticle } from "../chapters/frame/ItemArticle.tsx";
import { Opening } from "../chapters/opening/Opening.tsx";
import { TwoMinutes } from "../chapters/opening/TwoMinutes.tsx";
import { chapters } from "../chapters/registry.ts";
import { KnowFigure } from "../chapters/sources/KnowFigure.tsx";
import { NumberedCitations } from "../evidence/Mark.tsx";
import { LineMark } from "../graphics/LineMark.tsx";
import { SOURCES } from "../page/anchors.ts";
import { choices } from "../page/choices.ts";
import { useHref, usePage } from "../page/page.tsx";
import { STORY_EMBED } from "../routes.ts";
import { key } from "../story/key.ts";
import { longDate } from "../story/language.ts";
import { lastChanged } from "../story/story.ts";
import type { ChapterId } from "../story/types.ts";
import type { Ground } from "../ui/AnchorSection.tsx";

/** What a frame holds: its words, where the link at its foot leads, and what is chosen or said beside it. */
type Embedded = {
  content: ReactNode;
  more: { path: string; words: string };
  ground?: Ground | undefined;
  /** How certain the item is; absent for a figure. */
  caveat?: ReactNode;
  choice?: ReactNode;
};

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
    };
  if (part === SOURCES)
    return { content: <KnowFigure />, more: { path: "/sources/", words: words.sourcesPage.link } };
  const [id, name = ""] = part.split("/") as [ChapterId, string?];
  const { figures, items, item: contentOf, ground, accounts } = chapters[id];
  const told = accounts?.has(name || undefined) ? accounts : null;
  const item = items.find((candidate) => candidate.id === name);
  if (!item) {
    const figure = figures[name];
    if (!figure) throw new Error(`There is nothing to embed at ${part}`);
    return { content: <figure.Figure />, more: figure.more, ground, choice: told && <told.Switch /> };
  }
  return {
    content: <ItemArticle content={contentOf(name)} claims={item.facts.claims} heading="h2" folded />,
    more: { path: `/${part}/`, words: words.embed.inFull },
    ground: "plate",
    caveat: item.caveat && (
      <p className="embed-caveat">
        {item.caveat.line && <LineMark line={item.caveat.line} />} {item.caveat.text}
      </p>
    ),
  };
}

/**
 * One thing alone, for a frame in somebody else's page: no bar, no foot; how certain the thing is and who answers for it, or
 * the key to the lines, which travels with it; the way to the story, when the account last changed, and an address to pass
 * on. There is one date for the whole account, so that is the date of each of its parts. What is chosen or copied is for the
 * script of these pages (`embed/frame/frameScript.ts`); without it those controls are not shown.
 */
export function EmbedPage() {
  const { part, site } = usePage();
  const href = useHref();
  const { content, more, ground, caveat, choice } = embeddedAt(part);
  return (
    <main className="embed chapter" data-ground={ground}>
      {choice && <div className="embed-choice">{choice}</div>}
      <NumberedCitations>{content}</NumberedCitations>
      {choices.certainty.map((certainty) => (
        <p key={certainty} className="embed-dimmed" data-if={certainty}>
          {words.embed.dimmed[certainty]}
        </p>
      ))}
      {caveat}
      <ul className="embed-key" aria-label={words.key}>
        {key.map(({ line, word }) => (
          <li key={line}>
            {line === "blank" ? (
              <span className="blank" aria-hidden="true">
                <i />
              </span>
            ) : (
              <LineMark line={line} />
            )}{" "}
            {word}
          </li>
        ))}
      </ul>
      <p className="embed-credit">
        <span>
          {words.embed.credit} <a href={href("/")}>{bar.story}</a>
        </span>{" "}
        <a href={href(more.path)}>{more.words}</a>{" "}
        <span>
          {words.embed.changed} <time dateTime={lastChanged}>{longDate(lastChanged)}</time>
        </span>{" "}
        <span className="embed-link">
          <label>
            {words.embed.link}{" "}
            <input readOnly name={part} data-link={site} defaultValue={site + more.path.slice(1)} />
          </label>{" "}
          <button type="button" data-copied={shareWords.copied}>
            {words.embed.copy}
          </button>
        </span>
      </p>
    </main>
  );
}

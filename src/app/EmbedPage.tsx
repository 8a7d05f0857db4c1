import { shareWords } from "@edition/share.ts";
import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { chapters } from "../chapters/registry.ts";
import { NumberedCitations } from "../evidence/Citations.tsx";
import { LineMark } from "../graphics/LineMark.tsx";
import { choices } from "../page/choices.ts";
import { useHref, usePage } from "../page/page.tsx";
import { longDate } from "../story/language.ts";
import { lastChanged } from "../story/story.ts";
import type { ChapterId } from "../story/types.ts";

/**
 * One part alone, for a frame in somebody else's page: no bar, no foot; how certain the thing is and who answers for it,
 * which travels with it; the way to the story, when the account last changed, and an address to pass on. There is one date
 * for the whole account, so that is the date of each of its parts. What is chosen or copied is for the script of these
 * pages (`embed/frame/frameScript.ts`); without it those controls are not shown.
 */
export function EmbedPage() {
  const { part, site } = usePage();
  const href = useHref();
  const [chapter, item] = part.split("/");
  const { Chapter, Item, items, ground, accounts } = chapters[chapter as ChapterId];
  const caveat = items.find(({ id }) => id === item)?.caveat;
  const told = accounts?.has(item) ? accounts : null;
  return (
    <main className="embed chapter" data-ground={ground}>
      {told && (
        <div className="embed-choice">
          <told.Switch />
        </div>
      )}
      <NumberedCitations>{item ? <Item id={item} /> : <Chapter />}</NumberedCitations>
      {choices.certainty.map((certainty) => (
        <p key={certainty} className="embed-dimmed" data-if={certainty}>
          {words.embed.dimmed[certainty]}
        </p>
      ))}
      {caveat && (
        <div className={told ? "as-happened" : undefined}>
          <p className="embed-caveat">
            {caveat.line && <LineMark line={caveat.line} />} {caveat.text}
          </p>
        </div>
      )}
      {item && told && <p className="embed-account as-reported">{told.reported}</p>}
      <p className="embed-credit">
        <a href={href(`/${part}/`)}>
          {words.embed.full}: <cite>{story.name}</cite>
        </a>{" "}
        <span>
          {words.embed.changed} <time dateTime={lastChanged}>{longDate(lastChanged)}</time>
        </span>{" "}
        <span className="embed-link">
          <label>
            {words.embed.link}{" "}
            <input readOnly name={part} data-link={site} defaultValue={`${site}${part}/`} />
          </label>{" "}
          <button type="button" data-copied={shareWords.copied}>
            {words.embed.copy}
          </button>
        </span>
      </p>
    </main>
  );
}

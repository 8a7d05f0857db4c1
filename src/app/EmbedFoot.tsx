import { bar } from "@edition/bar.ts";
import { shareWords } from "@edition/share.ts";
import { words } from "@edition/words.ts";
import { KeyLines } from "../evidence/KeyLines.tsx";
import { useHref, usePage } from "../page/page.tsx";
import { longDate } from "../story/language.ts";
import { lastChanged } from "../story/story.ts";

/**
 * The foot of an embed: the key to the lines, the way to the story, and, folded, when the account last changed and an
 * address to pass on. There is one date for the whole account, so that is the date of each of its parts.
 */
export function EmbedFoot({
  more,
  hasKey,
}: {
  /** Where the link to the whole leads, and what it says. */
  more: { path: string; words: string };
  /** Whether the key stands in the embed already. */
  hasKey: boolean;
}) {
  const { part, site } = usePage();
  const href = useHref();
  const say = words.embed;
  return (
    <footer className="embed-foot">
      {!hasKey && <KeyLines className="embed-key" label={words.key} />}
      <p className="embed-credit">
        <span>
          <span>{say.credit}</span> <a href={href("/")}>{bar.story}</a>
        </span>{" "}
        <a href={href(more.path)}>{more.words}</a>
      </p>
      <details className="embed-pass">
        <summary>
          <span>
            {say.changed} <time dateTime={lastChanged}>{longDate(lastChanged)}</time>
          </span>{" "}
          <b>{say.link}</b>
        </summary>
        <p>
          <label>
            {say.link}{" "}
            <input readOnly name={part} data-link={site} defaultValue={site + more.path.slice(1)} />
          </label>{" "}
          <button type="button" data-copied={shareWords.copied}>
            {say.copy}
          </button>
        </p>
      </details>
    </footer>
  );
}

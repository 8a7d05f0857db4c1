import { bar } from "@edition/bar.ts";
import { shareWords } from "@edition/share.ts";
import { report, words } from "@edition/words.ts";
import { lastChangeOf } from "../chapters/changesOf.ts";
import { KeyLines } from "../evidence/KeyLines.tsx";
import { useHref, usePage } from "../page/page.tsx";
import { reportAddress } from "../page/reportAddress.ts";
import { longDate } from "../story/language.ts";

/**
 * The foot of an embed: the key to the lines, the way to the story, where an error is reported, and, folded, when the part
 * last changed and an address to pass on.
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
  const { part, site, contact } = usePage();
  const href = useHref();
  const say = words.embed;
  const address = site + more.path.slice(1);
  const changed = lastChangeOf(part);
  return (
    <footer className="embed-foot">
      {!hasKey && <KeyLines className="embed-key" label={words.key} />}
      <p className="embed-credit">
        <span>
          <span>{say.credit}</span> <a href={href("/")}>{bar.story}</a>
        </span>{" "}
        <a href={href(more.path)}>{more.words}</a>
        {contact && (
          <>
            {" "}
            <a href={reportAddress(contact, { part, address })}>{report.link}</a>
          </>
        )}
      </p>
      <details className="embed-pass">
        <summary>
          <span>
            {say.changed} <time dateTime={changed}>{longDate(changed)}</time>
          </span>{" "}
          <b>{say.link}</b>
        </summary>
        <p>
          <label>
            {say.link} <input readOnly name={part} data-link={site} defaultValue={address} />
          </label>{" "}
          <button type="button" data-copied={shareWords.copied}>
            {say.copy}
          </button>
        </p>
      </details>
    </footer>
  );
}

import { evidenceWords, words } from "@edition/words.ts";
import { langOf, longDate } from "../../story/language.ts";
import type { Source } from "../../story/types.ts";

const say = words.sourcesPage;

/** One source: publisher, title with its address, date, and what must be known of it. */
export function LedgerSource({ id, source }: { id: string; source: Source }) {
  const { publisher, title, titleBy, titleLanguage, url, published, kind, verified } = source;
  const notes = [
    published ? longDate(published) : say.undated,
    titleBy && evidenceWords.titled[titleBy],
    kind === "party-statement" && say.party,
    !verified && say.unopened,
    !url && say.suppliedText,
  ].filter(Boolean);
  return (
    <li id={`source-${id}`}>
      <b>{publisher}</b>{" "}
      {url ? (
        <a href={url} lang={langOf(titleLanguage)}>
          {title}
        </a>
      ) : (
        title
      )}{" "}
      <span>{notes.join(" · ")}</span>
    </li>
  );
}

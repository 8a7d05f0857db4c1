import { statusWords, words } from "@edition/words.ts";
import { LineMark } from "../graphics/LineMark.tsx";
import { claims } from "../story/claims.ts";
import { fill, lang, langOf, longDate } from "../story/language.ts";
import { sources } from "../story/sources.ts";
import type { ClaimId, Source, SourceId } from "../story/types.ts";
import { Inline } from "../ui/Inline.tsx";
import { lineOfClaim } from "./lines.ts";
import { useCited, useMarksOf } from "./Mark.tsx";

const say = words.whoSaysSo;

/** The Internet Archive's list of all its copies of a page, on either side of the day we read it. */
const archivedCopies = (url: string): string => `https://web.archive.org/web/*/${url}`;

/** Publisher and date of a page. */
const publishedIn = (id: SourceId): string => {
  const { publisher, published } = sources[id];
  return [publisher, published && longDate(published)].filter(Boolean).join(", ");
};

/** A link to a page or its copies: it names the publisher to those who hear it without what stands around it. */
function PageLink({
  of: { publisher, titleLanguage },
  href,
  children,
}: {
  of: Source;
  href: string;
  children: string;
}) {
  return (
    // The title around it may be in another language; its own words are not.
    <a href={href} lang={langOf(titleLanguage) && lang} aria-label={`${publisher}, ${children}`}>
      {children}
    </a>
  );
}

/** A page that a claim rests on: publisher, date, what must be known of it, the page itself and its archived copies. */
function SourceLine({ id }: { id: SourceId }) {
  const source = sources[id];
  const { kind, url, title, titleLanguage } = source;
  return (
    <li>
      {publishedIn(id)} {kind === "party-statement" && <small>{say.party}</small>}{" "}
      {url && (
        <span title={title} lang={langOf(titleLanguage)}>
          <PageLink of={source} href={url}>
            {say.original}
          </PageLink>{" "}
          <PageLink of={source} href={archivedCopies(url)}>
            {say.archived}
          </PageLink>
        </span>
      )}
    </li>
  );
}

/** The same as one link, where the list is long. The ledger has its title and its archived copies. */
function ShortSourceLine({ id }: { id: SourceId }) {
  const { kind, url } = sources[id];
  return (
    <li>
      {url ? <a href={url}>{publishedIn(id)}</a> : publishedIn(id)}{" "}
      {kind === "party-statement" && <small>{say.party}</small>}
    </li>
  );
}

/** The numbers of the marks above that stand for a claim: on paper they are the only way from a sentence to its evidence. */
function MarkNumbers({ of: id }: { of: ClaimId }) {
  const marks = useMarksOf(id);
  return marks.length > 0 && <span className="claim-number">{marks.join(", ")} </span>;
}

/** The evidence for claims, one after the other: the line and word of each, what it says, who says so and when, and its pages. */
function Evidence({ of: ids, short = false }: { of: readonly ClaimId[]; short?: boolean }) {
  const Line = short ? ShortSourceLine : SourceLine;
  return (
    <ol className="who-says-so">
      {ids.map((id) => {
        const { ours, status, statement, saidBy, date, sources: from } = claims[id];
        const line = lineOfClaim(id);
        return (
          <li key={id}>
            <b>
              <MarkNumbers of={id} />
              {line ? <LineMark line={line} /> : <i className="our-mark" aria-hidden="true" />}{" "}
              {ours ? words.sourcesPage.ours : statusWords[status]}
            </b>
            <p>
              <Inline text={statement} />
            </p>
            <p className="who">{[saidBy, date && longDate(date)].filter(Boolean).join(", ")}</p>
            <ul>
              {from.map((source) => (
                <Line key={source} id={source} />
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

/**
 * The evidence for what is said above, in the order of its marks: the claims that carry it, and, for those who ask, all others
 * that a mark stands for.
 * @param claims those that carry it; one without a mark comes first
 * @param only whether the others have no place here
 */
export function WhoSaysSo({
  claims: carrying,
  only = false,
}: {
  claims: readonly ClaimId[];
  only?: boolean;
}) {
  const cited = [...new Set(useCited().flat())];
  const more = only ? [] : cited.filter((id) => !carrying.includes(id));
  if (carrying.length === 0) return <Evidence of={more} short />;
  return (
    <>
      <Evidence of={[...carrying].sort((a, b) => cited.indexOf(a) - cited.indexOf(b))} />
      {more.length > 0 && (
        <details className="more-claims">
          <summary>{fill(say.more, more.length)}</summary>
          <Evidence of={more} short />
        </details>
      )}
    </>
  );
}

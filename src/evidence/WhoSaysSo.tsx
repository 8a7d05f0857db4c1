import { statusWords, words } from "@edition/words.ts";
import { LineMark } from "../graphics/LineMark.tsx";
import { claims } from "../story/claims.ts";
import { langOf, longDate } from "../story/language.ts";
import { sources } from "../story/sources.ts";
import type { ClaimId, SourceId } from "../story/types.ts";
import { lineOfClaim } from "./lines.ts";
import { useMarksOf } from "./Mark.tsx";

const say = words.whoSaysSo;

/** The Internet Archive's list of all its copies of a page, on either side of the day we read it. */
const archivedCopies = (url: string): string => `https://web.archive.org/web/*/${url}`;

/** A page that a claim rests on: publisher, date, what must be known of it, the page itself and its archived copies. */
function SourceLine({ id }: { id: SourceId }) {
  const { publisher, published, kind, url, title, titleLanguage } = sources[id];
  return (
    <li>
      {[publisher, published && longDate(published)].filter(Boolean).join(", ")}{" "}
      {kind === "party-statement" && <small>{say.party}</small>}{" "}
      {url && (
        <span>
          <a href={url} rel="external" title={title} lang={langOf(titleLanguage)}>
            {say.original}
          </a>{" "}
          <a href={archivedCopies(url)} rel="external">
            {say.archived}
          </a>
        </span>
      )}
    </li>
  );
}

/** The numbers of the marks above that stand for a claim: on paper they are the only way from a sentence to its evidence. */
function MarkNumbers({ of: id }: { of: ClaimId }) {
  const marks = useMarksOf(id);
  return marks.length > 0 && <span className="claim-number">{marks.join(", ")} </span>;
}

/** The evidence for claims, one after the other: the line and word of each, what it says, who says so and when, and its pages. */
export function WhoSaysSo({ claims: ids }: { claims: readonly ClaimId[] }) {
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
            <p>{statement}</p>
            <p className="who">{[saidBy, date && longDate(date)].filter(Boolean).join(", ")}</p>
            <ul>
              {from.map((source) => (
                <SourceLine key={source} id={source} />
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

import { evidenceWords } from "@edition/words.ts";
import type { ReactNode } from "react";
import { LineMark } from "../graphics/LineMark.tsx";
import { fill } from "../story/language.ts";
import { Inline } from "../ui/Inline.tsx";
import { fanHeight, fanPath } from "./card/fan.ts";
import { archivedCopies, PRIVATE } from "./card/pageLinks.ts";
import type { ClaimEvidence, SourceEvidence } from "./claimEvidence.ts";

const publishedIn = ({ publisher, date }: SourceEvidence): string =>
  [publisher, date].filter(Boolean).join(", ");

const Party = ({ of }: { of: SourceEvidence }): ReactNode => of.party && <small>{evidenceWords.party}</small>;

/** A page that a claim rests on, as a link that says publisher and date; and its archived copies. */
function PlainSource({ of, short }: { of: SourceEvidence; short?: boolean }) {
  const { url } = of;
  return (
    <>
      {url ? <a href={url}>{publishedIn(of)}</a> : publishedIn(of)} <Party of={of} />{" "}
      {url && !short && <a href={archivedCopies(url)}>{evidenceWords.archived}</a>}
    </>
  );
}

/** The same in short, where the list is long. The ledger has titles and archived copies. */
const ShortSource = ({ of }: { of: SourceEvidence }): ReactNode => <PlainSource of={of} short />;

/**
 * The same with its title, which is the link and says whose words it is in. A page that holds many of these says no more: the
 * script that shows them in a card adds the rest.
 */
function TitledSource({ of, card }: { of: SourceEvidence; card?: boolean }) {
  const { url, title, titled, lang: ofTitle } = of;
  const rel = card ? PRIVATE : undefined;
  return (
    <>
      {publishedIn(of)} <Party of={of} />{" "}
      <cite lang={ofTitle}>
        {url ? (
          <a href={url} rel={rel}>
            {title}
          </a>
        ) : (
          title
        )}
      </cite>{" "}
      {titled && <small>{titled}</small>}{" "}
      {url && card && (
        <a href={archivedCopies(url)} rel={rel}>
          {evidenceWords.archived}
        </a>
      )}
    </>
  );
}

/** The same in a card: nobody is told where its reader comes from, and the archived copies stand beside. */
const CardSource = ({ of }: { of: SourceEvidence }): ReactNode => <TitledSource of={of} card />;

const sourceForms = { short: ShortSource, plain: PlainSource, titled: TitledSource, card: CardSource };

/** Evidence for one claim: its line and word, what it says, who says so and when, and its pages. */
export type Listed = {
  /** The id of the claim. */
  id: string;
  claim: ClaimEvidence;
  /** The numbers of the marks that stand for it: on paper they are the only way from a sentence to its evidence. */
  marks?: readonly number[];
};

/**
 * The evidence for claims, one after the other. It knows nothing of the story, so that a card in the browser can draw it.
 * @param form how much is said of each page
 * @param more what else stands at the foot of a claim
 */
export function EvidenceList({
  claims,
  form,
  more,
}: {
  claims: readonly Listed[];
  form: keyof typeof sourceForms;
  more?: (id: string) => ReactNode;
}) {
  const Source = sourceForms[form];
  return (
    <ol className="who-says-so">
      {claims.map(({ id, claim: { line, status, statement, who, support, origin, from }, marks = [] }) => (
        <li key={id} data-claim={form === "titled" ? id : undefined}>
          <b>
            {marks.length > 0 && (
              <span className="claim-number">
                <span className="visually-hidden">{evidenceWords.source} </span>
                {marks.join(", ")}{" "}
              </span>
            )}
            {line ? <LineMark line={line} /> : <i className="our-mark" aria-hidden="true" />} {status}
          </b>
          <p>
            <Inline text={statement} />
          </p>
          <p className="who">{who}</p>
          {(origin ?? support) && (
            <p className="claim-support" data-origin={origin && ""}>
              {origin && form === "card" && (
                <svg viewBox={`0 0 28 ${fanHeight(from.length)}`} aria-hidden="true">
                  <path d={fanPath(from.length)} />
                </svg>
              )}
              {[origin && fill(evidenceWords.oneOrigin, from.length, origin), support]
                .filter(Boolean)
                .join(". ")}
            </p>
          )}
          <ul>
            {from.map((source, i) => (
              <li key={i}>
                <Source of={source} />
              </li>
            ))}
          </ul>
          {more?.(id)}
        </li>
      ))}
    </ol>
  );
}

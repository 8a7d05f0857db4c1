import { strokeWords } from "@edition/ledger.ts";
import { independentSources } from "../../evidence/independent.ts";
import { lineOfClaim } from "../../evidence/lines.ts";
import { claims } from "../../story/claims.ts";
import { fill, plural } from "../../story/language.ts";
import { ledgerGroups } from "../../story/ledger.ts";
import type { ClaimId } from "../../story/types.ts";
import { claimCounts } from "./claimCounts.ts";

const ids = Object.keys(claims) as ClaimId[];

/** The number of a claim's independent sources. */
const height = (id: ClaimId): number => independentSources(id).length;

/** The highest stroke that `strokes.css` draws. */
const MOST = 7;

/** The class by which a stroke gets its height. Throws where the styles have none so high. */
function high(id: ClaimId): string {
  if (height(id) > MOST)
    throw new Error(`${id} has more than ${MOST} independent sources: strokes.css goes no higher`);
  return `stroke-${height(id)}`;
}

/**
 * The ledger in strokes: one a claim, in its order, as high as it has independent sources and drawn as its line. They are a
 * picture of the list, and a short way into it for those who point; the name of a group is the way for everybody.
 * @param ledger the address of the ledger where strokes lead nowhere: another page's, or "" in the single file
 */
export function Strokes({ ledger }: { ledger?: string }) {
  return (
    <figure className="strokes">
      <figcaption>
        <b>{plural(ids.length, strokeWords.about)}</b>{" "}
        <span aria-hidden="true">
          {fill(strokeWords.height, Math.max(...ids.map(height)))} {ledger === undefined && strokeWords.leads}
        </span>
      </figcaption>
      <ul className="strokes-key" aria-label={strokeWords.byLine}>
        {claimCounts().map(({ line, word, count }) => (
          <li key={word}>
            <i className="stroke stroke-3" data-kind={line ?? undefined} aria-hidden="true" /> {word}{" "}
            <b>{count}</b>
          </li>
        ))}
      </ul>
      <ul aria-label={strokeWords.bySubject}>
        {ledgerGroups.map(({ id, name, claims: own }) => (
          <li key={id}>
            <a href={`${ledger ?? ""}#${id}`}>{name}</a>
            <p className="strokes-row" aria-hidden="true">
              {own.map((claim) =>
                ledger === undefined ? (
                  // biome-ignore lint/a11y/useAnchorContent: a picture, hidden from those who hear the page; the name before it leads to the same claims
                  <a
                    key={claim}
                    href={`#claim-${claim}`}
                    tabIndex={-1}
                    className={`stroke ${high(claim)}`}
                    data-kind={lineOfClaim(claim) ?? undefined}
                  />
                ) : (
                  <i
                    key={claim}
                    className={`stroke ${high(claim)}`}
                    data-kind={lineOfClaim(claim) ?? undefined}
                  />
                ),
              )}
            </p>
          </li>
        ))}
      </ul>
    </figure>
  );
}

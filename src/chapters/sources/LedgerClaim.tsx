import { statusWords, words } from "@edition/words.ts";
import { Fragment, type ReactNode } from "react";
import { supportOf } from "../../evidence/independent.ts";
import { lineOfClaim } from "../../evidence/lines.ts";
import { useMarksOf } from "../../evidence/Mark.tsx";
import { LineMark } from "../../graphics/LineMark.tsx";
import { useHref } from "../../page/page.tsx";
import { claims } from "../../story/claims.ts";
import { fill, longDate } from "../../story/language.ts";
import { sources } from "../../story/sources.ts";
import type { ClaimId, SourceId } from "../../story/types.ts";
import { Inline } from "../../ui/Inline.tsx";

const say = words.sourcesPage;

/** A place of the story that uses a claim: a chapter, an item, a part of the ledger's own page. */
export type Use = { readonly path: string; readonly name: ReactNode };

/** Where each claim is used, in the order of the story. */
export type Uses = Readonly<Record<ClaimId, readonly Use[]>>;

/** From this many places on they wait for those who ask. */
const MANY = 4;

/** Where in the story a claim is used. */
function UsedIn({ places }: { places: readonly Use[] }) {
  const href = useHref();
  if (places.length === 0) return <p className="claim-uses">{say.uses.nowhere}</p>;
  const links = places.map(({ path, name }, i) => (
    <Fragment key={path}>
      {i > 0 && ", "}
      <a href={href(path)}>{name}</a>
    </Fragment>
  ));
  return places.length < MANY ? (
    <p className="claim-uses">
      {say.uses.in} {links}
    </p>
  ) : (
    <details className="claim-uses">
      <summary className="opener">{fill(say.uses.many, places.length)}</summary>
      {links}
    </details>
  );
}

/**
 * One claim: its statement, its status, who says so, when, the pages it rests on, and where it is used. The browser's code
 * reads line, speakers and publishers from here (`ledgerEntries.ts`).
 * @param uses absent where the numbers of its marks say it: in the single file
 */
export function LedgerClaim({ id, uses }: { id: ClaimId; uses?: Uses }) {
  const { statement, ours, status, saidBy, date, place, sources: pages } = claims[id];
  const marks = useMarksOf()(id);
  const line = lineOfClaim(id);
  const support = supportOf(id);
  const publishers = pages.map((source) => sources[source].publisher);
  /** The publisher; and the day, where several pages are one publisher's. */
  const nameOf = (source: SourceId): string => {
    const { publisher, published } = sources[source];
    const isAlone = publishers.indexOf(publisher) === publishers.lastIndexOf(publisher);
    return isAlone || !published ? publisher : `${publisher}, ${longDate(published)}`;
  };
  const facts: ReactNode[] = [
    <b key="status">{ours ? say.ours : statusWords[status]}</b>,
    saidBy && <span key="said">{saidBy}</span>,
    date && longDate(date),
    place,
  ].filter(Boolean);
  return (
    <li id={`claim-${id}`} className="claim">
      <p>
        {marks.length > 0 && [
          // The few marks of the ledger's own page: a voice would say them before the claim. On paper they lead here.
          <b key="marks" className="claim-number" aria-hidden={uses ? true : undefined}>
            {marks.join(", ")}
          </b>,
          " ",
        ]}
        <Inline text={statement} />
      </p>
      <p className="claim-facts">
        {line && <LineMark line={line} />}
        {facts.map((fact, i) => [i > 0 && " · ", fact])}
      </p>
      <p className="claim-sources">
        {support && <b>{say.support[support]}: </b>}
        {pages.map((source, i) => [
          i > 0 && "; ",
          <a key={source} href={`#source-${source}`}>
            {nameOf(source)}
          </a>,
        ])}
      </p>
      {uses && <UsedIn places={uses[id]} />}
    </li>
  );
}

import { sides } from "@edition/ledger.ts";
import { story } from "@edition/story.ts";
import { statusWords, words } from "@edition/words.ts";
import type { ReactNode } from "react";
import { lineOfClaim } from "../../evidence/lines.ts";
import { NumberedCitations, useMarksOf } from "../../evidence/Mark.tsx";
import { LineMark } from "../../graphics/LineMark.tsx";
import { SOURCES } from "../../page/anchors.ts";
import { useHref, usePage } from "../../page/page.tsx";
import { claims } from "../../story/claims.ts";
import { langOf, longDate } from "../../story/language.ts";
import { ledgerGroups } from "../../story/ledger.ts";
import { people } from "../../story/people.ts";
import { sources } from "../../story/sources.ts";
import type { ClaimId, Source } from "../../story/types.ts";
import { Retelling } from "./Retelling.tsx";

const say = words.sourcesPage;

/** One claim: its statement, its status, who says so, when, and the pages it rests on. */
function Claim({ id }: { id: ClaimId }) {
  const claim = claims[id];
  const marks = useMarksOf(id);
  const line = lineOfClaim(id);
  const facts: ReactNode[] = [
    <b key="status">{claim.ours ? say.ours : statusWords[claim.status]}</b>,
    claim.saidBy,
    claim.date && longDate(claim.date),
    claim.place,
  ].filter(Boolean);
  return (
    <li id={`claim-${id}`} className="claim">
      <p>
        {marks.length > 0 && <b className="claim-number">{marks.join(", ")}</b>}
        {claim.statement}
      </p>
      <p className="claim-facts">
        {line && <LineMark line={line} />}
        {facts.map((fact, i) => [i > 0 && " · ", fact])}
      </p>
      <p className="claim-sources">
        {claim.sources.map((source, i) => [
          i > 0 && "; ",
          <a key={source} href={`#source-${source}`}>
            {sources[source].publisher}
          </a>,
        ])}
      </p>
    </li>
  );
}

/** One source: publisher, title with its address, date, and what must be known of it. */
function SourceItem({ id, source }: { id: string; source: Source }) {
  const notes = [
    source.published ? longDate(source.published) : say.undated,
    source.kind === "party-statement" && say.party,
    !source.verified && say.unopened,
    !source.url && say.suppliedText,
  ].filter(Boolean);
  return (
    <li id={`source-${id}`}>
      <b>{source.publisher}</b>{" "}
      {source.url ? (
        <a href={source.url} lang={langOf(source.titleLanguage)}>
          {source.title}
        </a>
      ) : (
        source.title
      )}{" "}
      <span>{notes.join(" · ")}</span>
    </li>
  );
}

/**
 * The ledger: where a retelling differs from the record, every claim with its status and sources, every source, and the
 * people named. A claim has the number of the marks that stand before it on the page. In the single file the ledger stands
 * behind the story, one heading deeper, and goes on with the story's numbers.
 */
export function Ledger() {
  const { single } = usePage();
  return single ? (
    <LedgerContent />
  ) : (
    <NumberedCitations>
      <LedgerContent />
    </NumberedCitations>
  );
}

function LedgerContent() {
  const href = useHref();
  const { site, single } = usePage();
  const [Name, GroupName] = single ? (["h2", "h3"] as const) : (["h1", "h2"] as const);
  const ids = Object.keys(claims) as ClaimId[];
  const everyone = Object.entries(people);
  return (
    <div id={SOURCES} className="ledger">
      <div className="chapter-head">
        <div>
          <p className="kicker">
            <a href={href("/")}>{story.name}</a>
          </p>
          <Name>{say.claims}</Name>
        </div>
        <p>{say.lead}</p>
      </div>
      {/* Before the claims: a claim has the number of the marks that stand before it. */}
      <Retelling as={GroupName} />
      {ledgerGroups.map(({ prefix, name }) => (
        <section key={prefix} className="ledger-group" aria-label={name}>
          <GroupName>{name}</GroupName>
          <ol>
            {ids
              .filter((id) => id.startsWith(prefix))
              .map((id) => (
                <Claim key={id} id={id} />
              ))}
          </ol>
        </section>
      ))}
      <section className="ledger-group" aria-label={say.sources}>
        <GroupName>{say.sources}</GroupName>
        <ul className="ledger-sources">
          {Object.entries(sources).map(([id, source]) => (
            <SourceItem key={id} id={id} source={source} />
          ))}
        </ul>
      </section>
      <section className="ledger-group" aria-label={say.people}>
        <GroupName>{say.people}</GroupName>
        <p className="kicker">{say.peopleNote}</p>
        <ul className="ledger-people">
          {everyone.map(([id, { name, original, office, side }]) => (
            <li key={id}>
              <b>{name}</b> {original && <span lang={original.lang}>{original.text}</span>}{" "}
              <span>{[office, sides[side]].filter(Boolean).join(" · ")}</span>
            </li>
          ))}
        </ul>
      </section>
      <p className="print-only">
        {words.printed} {site}sources/
      </p>
    </div>
  );
}

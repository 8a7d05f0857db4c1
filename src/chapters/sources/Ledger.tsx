import { sides } from "@edition/ledger.ts";
import { fullMethod, unconfirmed } from "@edition/method.ts";
import { statusWords, words } from "@edition/words.ts";
import type { ReactNode } from "react";
import { lineOfClaim } from "../../evidence/lines.ts";
import { NumberedCitations, useMarksOf } from "../../evidence/Mark.tsx";
import { Prose, Statement } from "../../evidence/Prose.tsx";
import { LineMark } from "../../graphics/LineMark.tsx";
import { SOURCES } from "../../page/anchors.ts";
import { usePage } from "../../page/page.tsx";
import { ShareRow } from "../../share/ShareRow.tsx";
import { storyChapters } from "../../story/chapters.ts";
import { claims } from "../../story/claims.ts";
import { langOf, longDate } from "../../story/language.ts";
import { ledgerGroups } from "../../story/ledger.ts";
import { people } from "../../story/people.ts";
import { sources } from "../../story/sources.ts";
import type { ClaimId, Source } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";
import { Inline } from "../../ui/Inline.tsx";
import { PrintedAddress } from "../../ui/PrintedAddress.tsx";
import { ChapterPlace } from "../frame/ChapterPlace.tsx";
import { CertaintyLines } from "./CertaintyLines.tsx";
import { Changes } from "./Changes.tsx";
import { HowWeKnow } from "./HowWeKnow.tsx";
import { Retelling } from "./Retelling.tsx";

const say = words.sourcesPage;

/** One claim: its statement, its status, who says so, when, and the pages it rests on. */
function Claim({ id }: { id: ClaimId }) {
  const claim = claims[id];
  const marks = useMarksOf()(id);
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
        <Inline text={claim.statement} />
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

/** What could not be confirmed: brackets, with what is missing. */
function Unconfirmed({ as: Name }: { as: "h2" | "h3" }) {
  return (
    <section className="ledger-unconfirmed" aria-label={unconfirmed.name}>
      <Name>{unconfirmed.name}</Name>
      <ul>
        {unconfirmed.list.map((item) => (
          <li key={item[0]}>
            <Blank says="" />
            <span>
              <Statement of={item} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * The ledger, the page of the sixth chapter: how we know, what could not be confirmed, where a retelling differs from the
 * record, every claim with its status and sources, every source, the people named, and what was changed. A claim has the
 * number of the marks that stand before it on the page. In the single file the ledger stands behind the story, one heading
 * deeper and without that chapter, and goes on with the story's numbers.
 * @param card the file of its picture, below the top of the site; absent in the single file
 */
export function Ledger({ card }: { card?: string }) {
  const { single } = usePage();
  return single ? (
    <LedgerContent />
  ) : (
    <NumberedCitations>
      <ChapterPlace at={storyChapters.length} id={SOURCES} />
      <HowWeKnow as="h1" />
      <LedgerContent />
      {card && (
        <div className="chapter-foot">
          <ShareRow part={SOURCES} card={card} />
        </div>
      )}
    </NumberedCitations>
  );
}

function LedgerContent() {
  const { single } = usePage();
  const [Name, GroupName] = single ? (["h3", "h4"] as const) : (["h2", "h3"] as const);
  const ids = Object.keys(claims) as ClaimId[];
  const everyone = Object.entries(people);
  return (
    <div className="ledger">
      <section className="ledger-method" aria-label={say.method}>
        <Name>{say.method}</Name>
        <Prose of={fullMethod.map((sentence) => [sentence] as const)} />
        <CertaintyLines />
      </section>
      <Unconfirmed as={Name} />
      {/* Before the claims: a claim has the number of the marks that stand before it. */}
      <Retelling as={Name} />
      <div id="claims" className="ledger-lead">
        <Name>{say.claims}</Name>
        <p>{say.lead}</p>
      </div>
      {ledgerGroups.map(({ prefix, name }) => (
        <section key={prefix} className="ledger-group deferred" aria-label={`${say.claims}: ${name}`}>
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
      <section className="ledger-group deferred" aria-label={say.sources}>
        <Name>{say.sources}</Name>
        <ul className="ledger-sources">
          {Object.entries(sources).map(([id, source]) => (
            <SourceItem key={id} id={id} source={source} />
          ))}
        </ul>
      </section>
      <section className="ledger-group deferred" aria-label={say.people}>
        <Name>{say.people}</Name>
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
      <Changes as={Name} />
      <PrintedAddress path="sources/" />
    </div>
  );
}

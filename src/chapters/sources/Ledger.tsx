import { sides } from "@edition/ledger.ts";
import { fullMethod } from "@edition/method.ts";
import { words } from "@edition/words.ts";
import { NumberedCitations } from "../../evidence/Mark.tsx";
import { Prose } from "../../evidence/Prose.tsx";
import { SOURCES } from "../../page/anchors.ts";
import { island } from "../../page/island.tsx";
import { usePage } from "../../page/page.tsx";
import { ShareRow } from "../../share/ShareRow.tsx";
import { storyChapters } from "../../story/chapters.ts";
import { claims } from "../../story/claims.ts";
import { ledgerGroups } from "../../story/ledger.ts";
import { people } from "../../story/people.ts";
import { sources } from "../../story/sources.ts";
import { PrintedAddress } from "../../ui/PrintedAddress.tsx";
import { ChapterPlace } from "../frame/ChapterPlace.tsx";
import { Changes } from "./Changes.tsx";
import { HowWeKnow } from "./HowWeKnow.tsx";
import { LedgerClaim, type Uses } from "./LedgerClaim.tsx";
import { LedgerFilter } from "./LedgerFilter.tsx";
import { LedgerSource } from "./LedgerSource.tsx";
import { Retelling } from "./Retelling.tsx";
import { Strokes } from "./Strokes.tsx";
import { Unknown } from "./Unknown.tsx";

const say = words.sourcesPage;

const FilterIsland = island("ledger", LedgerFilter);

/**
 * The ledger, the page of the sixth chapter: how we know, what is not known, where a retelling differs from the record, every
 * claim with its status and sources and where it is used, every source, the people named, and what was changed. A claim has
 * the number of the marks that stand before it on the page. In the single file the ledger stands behind the story, one heading
 * deeper and without that chapter, and goes on with the story's numbers.
 * @param card the file of its picture, below the top of the site; absent in the single file
 * @param uses where each claim is used; absent in the single file, where its numbers say it
 */
export function Ledger({ card, uses }: { card?: string; uses?: Uses }) {
  const { single } = usePage();
  return single ? (
    <LedgerContent />
  ) : (
    <NumberedCitations>
      <ChapterPlace at={storyChapters.length} id={SOURCES} />
      <HowWeKnow as="h1" />
      <LedgerContent {...(uses && { uses })} />
      {card && (
        <div className="chapter-foot">
          <ShareRow part={SOURCES} card={card} />
        </div>
      )}
    </NumberedCitations>
  );
}

function LedgerContent({ uses }: { uses?: Uses }) {
  const { single } = usePage();
  const [Name, GroupName] = single ? (["h3", "h4"] as const) : (["h2", "h3"] as const);
  const everyone = Object.entries(people);
  return (
    <div className="ledger">
      <Strokes {...(single && { ledger: "" })} />
      <section className="ledger-method" aria-label={say.method}>
        <Name>{say.method}</Name>
        <Prose of={fullMethod.map((sentence) => [sentence] as const)} />
      </section>
      <Unknown as={Name} groups={GroupName} />
      {/* Before the claims: a claim has the number of the marks that stand before it. */}
      <Retelling as={Name} />
      <div id="claims" className="ledger-lead">
        <Name>{say.claims}</Name>
        <p>{say.lead}</p>
        {!single && <FilterIsland all={Object.keys(claims).length} />}
      </div>
      {ledgerGroups.map(({ id: group, name, claims }) => (
        <section
          key={group}
          id={group}
          className="ledger-claims ledger-group deferred"
          aria-label={`${say.claims}: ${name}`}
        >
          <GroupName>{name}</GroupName>
          <ol>
            {claims.map((id) => (
              <LedgerClaim key={id} id={id} {...(uses && { uses })} />
            ))}
          </ol>
        </section>
      ))}
      <section className="ledger-group deferred" aria-label={say.sources}>
        <Name>{say.sources}</Name>
        <p className="ledger-archived">
          {say.archived} <code>https://web.archive.org/web/*/</code>
        </p>
        <ul className="ledger-sources">
          {Object.entries(sources).map(([id, source]) => (
            <LedgerSource key={id} id={id} source={source} />
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

import { changes, firstEdition } from "@edition/changes.ts";
import { words } from "@edition/words.ts";
import { useHref, usePage } from "../../page/page.tsx";
import { FIRST_EDITION } from "../../story/changes.ts";
import { fill, longDate, number } from "../../story/language.ts";
import type { Change } from "../../story/types.ts";
import { Facts } from "../../ui/Facts.tsx";
import { Inline } from "../../ui/Inline.tsx";

const say = words.change;

/** One change: when and why, what stood there, what stands there now, and the ways to its parts and claims. */
function Entry({ change: { id, date, was, now, why, claims, parts } }: { change: Change }) {
  const href = useHref();
  const { titleOf = String } = usePage();
  const links = [
    ...parts.map((part) => ({ to: href(part === "story" ? "/" : `/${part}/`), words: titleOf(part) })),
    ...claims.map((claim, i) => ({
      to: `#claim-${claim}`,
      words: claims.length > 1 ? fill(say.claims, number(i + 1)) : say.claim,
    })),
  ];
  return (
    <li id={`change-${id}`}>
      <p>
        <b>
          <time dateTime={date}>{longDate(date)}</time>
        </b>
        : <Inline text={why} />
      </p>
      <Facts
        of={[
          { term: say.was, value: <Inline text={was} /> },
          { term: say.now, value: <Inline text={now} /> },
          {
            term: say.where,
            value: links.map(({ to, words }) => (
              <a key={to} href={to}>
                {words}
              </a>
            )),
          },
        ]}
      />
    </li>
  );
}

/** The log: every change since this account was published, and that it was, newest first, each at an address of its own. */
export function Changes({ as: Name }: { as: "h2" | "h3" }) {
  return (
    <section id="changes" className="ledger-changes" aria-label={words.corrections}>
      <Name>{words.corrections}</Name>
      <ul>
        {changes.map((change) => (
          <Entry key={change.id} change={change} />
        ))}
        <li id={FIRST_EDITION}>
          <time dateTime={firstEdition.date}>{longDate(firstEdition.date)}</time>: {firstEdition.says}
        </li>
      </ul>
    </section>
  );
}

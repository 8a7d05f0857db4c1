import { unknownWords as say, settlesContested, undisclosed } from "@edition/unknown.ts";
import { type ReactNode, useId } from "react";
import { supportOf } from "../../evidence/independent.ts";
import { LineMark } from "../../graphics/LineMark.tsx";
import { useHref } from "../../page/page.tsx";
import { claims } from "../../story/claims.ts";
import { plural } from "../../story/language.ts";
import type { ClaimId, Line } from "../../story/types.ts";
import { blanks } from "../../story/unknown.ts";
import { Blank } from "../../ui/Blank.tsx";
import { Inline } from "../../ui/Inline.tsx";

const ids = Object.keys(claims) as ClaimId[];

/** How many claims of one side nobody else has established: each says so where it stands. */
const oneSides = ids.filter((id) => claims[id].status === "claimed").length;

/** What stands on record by one source, or by a party's word alone. */
const single = ids.filter(
  (id) => claims[id].status === "confirmed" && ["one", "party"].includes(supportOf(id) ?? ""),
);

/** The statement of a claim, as a link to it. */
const ClaimLink = ({ id }: { id: ClaimId }) => (
  <a href={`#claim-${id}`}>
    <Inline text={claims[id].statement} />
  </a>
);

/** What is not known, and below it what would settle it. */
const Open = ({ settles, line, children }: { settles: string; line?: Line; children: ReactNode }) => (
  <li>
    {line ? <LineMark line={line} /> : <Blank says="" />}
    <p>
      {children}{" "}
      <small>
        {say.settles} {settles}
      </small>
    </p>
  </li>
);

/** Many claims that one thing would settle, for those who ask. */
const Folded = ({ of, name, settles }: { of: readonly ClaimId[]; name: string; settles: string }) => (
  <details>
    <summary className="opener">{name}</summary>
    <p>
      <small>
        {say.settles} {settles}
      </small>
    </p>
    <ul>
      {of.map((id) => (
        <li key={id}>
          <ClaimLink id={id} />
        </li>
      ))}
    </ul>
  </details>
);

/**
 * What is not known, made from the data, each with what would settle it: what nobody disclosed, what nobody could verify, and
 * what rests on one source.
 */
export function Unknown({ as: Name, groups: Group }: { as: "h2" | "h3"; groups: "h3" | "h4" }) {
  const href = useHref();
  const label = useId();
  return (
    <section className="unknown" aria-labelledby={label}>
      <Name id={label}>{say.name}</Name>
      <Group>{say.blanks}</Group>
      <ul className="unknown-list">
        {blanks.map(({ asks, of, settles }) => (
          <Open key={settles} settles={settles}>
            <b>{asks}.</b>
            {of.map(({ path, name }, i) => [
              i > 0 ? ", " : " ",
              <a key={path} href={href(path)}>
                {name}
              </a>,
            ])}
            {of.length > 0 && "."}
          </Open>
        ))}
        {undisclosed.map(({ claim, what, settles }) => (
          <Open key={claim} settles={settles}>
            <b>{what}:</b> <ClaimLink id={claim} />
          </Open>
        ))}
      </ul>
      <Group>{say.unverified}</Group>
      <ul className="unknown-list">
        {(Object.keys(settlesContested) as (keyof typeof settlesContested)[]).map((claim) => (
          <Open key={claim} settles={settlesContested[claim]} line="dotted">
            <ClaimLink id={claim} />
          </Open>
        ))}
      </ul>
      <p>
        {plural(oneSides, say.claimed.list)}{" "}
        <small>
          {say.settles} {say.claimed.settles}
        </small>
      </p>
      <Group>{say.single.name}</Group>
      <Folded of={single} name={plural(single.length, say.single.list)} settles={say.single.settles} />
    </section>
  );
}

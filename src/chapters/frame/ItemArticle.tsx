import { words } from "@edition/words.ts";
import { WhoSaysSo } from "../../evidence/WhoSaysSo.tsx";
import type { ClaimId } from "../../story/types.ts";
import { HeadingLevel } from "../../ui/Subheading.tsx";
import type { ItemContent } from "./definition.ts";

const LEVEL = { h1: 1, h2: 2, h3: 3 } as const;

/**
 * All that is told of one item: name, picture, facts, text, and who says so. Its page, the sheet and the single file hold the
 * evidence open; in an embed it is folded.
 */
export function ItemArticle({
  content: { name, original, figure, facts, text, evidence },
  claims,
  heading: Heading,
  folded = false,
}: {
  content: ItemContent;
  /** What the item rests on. */
  claims: readonly ClaimId[];
  heading: "h1" | "h2" | "h3";
  /** Whether the evidence opens only when it is asked for. */
  folded?: boolean;
}) {
  const listed = evidence ?? claims;
  const Sub = (["h2", "h3", "h4"] as const)[LEVEL[Heading] - 1] ?? "h4";
  const list = <WhoSaysSo claims={listed} />;
  return (
    <div className={listed.length > 0 ? "item-body" : "item-body item-unlisted"}>
      <div className="item-head">
        <Heading>{name}</Heading>
        {original && (
          <p className="item-original" lang={original.lang}>
            {original.text}
          </p>
        )}
        {figure && <div className="item-figure">{figure}</div>}
      </div>
      <div className="item-text">
        {facts.length > 0 && (
          <dl className="facts">
            {facts.map(({ term, value }) => (
              <div key={term}>
                <dt>{term}</dt> <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <HeadingLevel value={LEVEL[Heading] + 1}>{text}</HeadingLevel>
      </div>
      {listed.length > 0 &&
        (folded ? (
          <details className="item-evidence">
            <summary>{words.whoSaysSo.name}</summary>
            {list}
          </details>
        ) : (
          <section className="item-evidence">
            <Sub>{words.whoSaysSo.name}</Sub>
            {list}
          </section>
        ))}
    </div>
  );
}

import { evidenceWords } from "@edition/words.ts";
import { FoldedEvidence, WhoSaysSo } from "../../evidence/WhoSaysSo.tsx";
import { usePage } from "../../page/page.tsx";
import type { ClaimId } from "../../story/types.ts";
import { Facts } from "../../ui/Facts.tsx";
import { HeadingLevel } from "../../ui/Subheading.tsx";
import { ChangeNotes } from "./ChangeNotes.tsx";
import type { ItemContent } from "./definition.ts";

const LEVEL = { h1: 1, h2: 2, h3: 3 } as const;

/** All that is told of one item: name, picture, facts, text, what was changed, and who says so. */
export function ItemArticle({
  content: { name, original, figure, facts, text, evidence },
  claims,
  heading: Heading,
  whoSaysSo = "open",
}: {
  content: ItemContent;
  /** What the item rests on. */
  claims: readonly ClaimId[];
  heading: "h1" | "h2" | "h3";
  /** Whether what carries the item stands open and all else folded, all is folded, or it stands elsewhere. */
  whoSaysSo?: "open" | "folded" | "elsewhere";
}) {
  const { part } = usePage();
  const carrying = evidence ?? claims;
  const carries = carrying.length > 0;
  const open = carries && whoSaysSo === "open";
  const Sub = (["h2", "h3", "h4"] as const)[LEVEL[Heading] - 1] ?? "h4";
  const list = <WhoSaysSo claims={carrying} />;
  return (
    <div className={open ? "item-body" : "item-body item-unlisted"}>
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
        {facts.length > 0 && <Facts of={facts} />}
        <HeadingLevel value={LEVEL[Heading] + 1}>{text}</HeadingLevel>
        <ChangeNotes part={part} />
      </div>
      {open && (
        <section className="item-evidence">
          <Sub>{evidenceWords.name}</Sub>
          {list}
        </section>
      )}
      {whoSaysSo === "folded" && <FoldedEvidence claims={carrying} />}
      {/* Too long to stand open. */}
      {!carries && whoSaysSo === "open" && (
        <details className="item-evidence more-claims">
          <summary>{evidenceWords.name}</summary>
          {list}
        </details>
      )}
    </div>
  );
}

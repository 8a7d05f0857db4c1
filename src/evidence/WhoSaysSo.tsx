import { evidenceWords } from "@edition/words.ts";
import type { ClaimId } from "../story/types.ts";
import { claimEvidence } from "./claimEvidence.ts";
import { EvidenceList } from "./EvidenceList.tsx";
import { useCited, useMarksOf } from "./Mark.tsx";

/** The evidence for claims, each with the numbers of the marks above that stand for it. */
function Evidence({ of: ids, form }: { of: readonly ClaimId[]; form: "plain" | "short" | "titled" }) {
  const marksOf = useMarksOf();
  return (
    <EvidenceList
      form={form}
      claims={ids.map((id) => ({ id, claim: claimEvidence(id), marks: marksOf(id) }))}
    />
  );
}

/**
 * The evidence for what is said above, in the order of its marks: the claims that carry it, one without a mark first. What else
 * is cited opens at its mark. Where none carries it, all that is cited, in short.
 */
export function WhoSaysSo({ claims: carrying }: { claims: readonly ClaimId[] }) {
  const cited = [...new Set(useCited().flat())];
  if (carrying.length === 0) return <Evidence of={cited} form="short" />;
  return <Evidence of={[...carrying].sort((a, b) => cited.indexOf(a) - cited.indexOf(b))} form="plain" />;
}

/**
 * The evidence for all that a mark above stands for, folded, for a page that cannot fetch it. What its script shows in the card
 * of a mark it takes from here (`embed/frame/evidence.ts`).
 * @param claims others that are listed as well
 */
export function FoldedEvidence({ claims = [] }: { claims?: readonly ClaimId[] }) {
  const all = [...new Set([...useCited().flat(), ...claims])];
  return (
    all.length > 0 && (
      <details className="item-evidence">
        <summary className="opener">{evidenceWords.name}</summary>
        <Evidence of={all} form="titled" />
      </details>
    )
  );
}

import { bar } from "@edition/bar.ts";
import { words } from "@edition/words.ts";
import { Cross } from "../../ui/Cross.tsx";
import { EvidenceList, type Listed } from "../EvidenceList.tsx";

const say = words.whoSaysSo;

/**
 * What stands in the card of a mark: for each of its claims who says so, when, and its pages, and the way to the claim in the
 * ledger, which is the address to copy.
 * @param ledger the address of one of them in the ledger
 */
export function CardContent({
  claims,
  ledger,
  onClose,
}: {
  claims: readonly Listed[];
  ledger: string;
  onClose: () => void;
}) {
  const inLedger = (id: string): string => `${ledger.split("#")[0]}#claim-${id}`;
  return (
    <>
      <h2 id="evidence-card-name">{say.name}</h2>
      <button type="button" className="evidence-card-close" aria-label={bar.sheet.close} onClick={onClose}>
        <Cross />
      </button>
      <EvidenceList
        claims={claims}
        form="card"
        more={(id) => (
          <p className="claim-links">
            <a href={inLedger(id)}>{say.inLedger}</a>
          </p>
        )}
      />
    </>
  );
}

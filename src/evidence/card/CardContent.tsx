import { bar } from "@edition/bar.ts";
import { evidenceWords, report } from "@edition/words.ts";
import { Cross } from "../../ui/Cross.tsx";
import { EvidenceList, type Listed } from "../EvidenceList.tsx";

/** A link on the page to the item that a mark stands in, and what the card says of it. */
export type Deeper = { link: HTMLAnchorElement; says: string };

/**
 * What stands in the card of a mark: for each of its claims who says so, when, and its pages, and the way to the claim in the
 * ledger, which is the address to copy.
 * @param ledger the address of one of them in the ledger
 */
export function CardContent({
  claims,
  ledger,
  deeper,
  reportAt,
  onClose,
}: {
  claims: readonly Listed[];
  ledger: string;
  deeper: Deeper | null;
  /** Where an error in a claim is reported, by its id. */
  reportAt: ((id: string) => string) | null;
  onClose: () => void;
}) {
  const inLedger = (id: string): string => `${ledger.split("#")[0]}#claim-${id}`;
  return (
    <>
      <h2>{evidenceWords.name}</h2>
      <button type="button" className="close-button" aria-label={bar.sheet.close} onClick={onClose}>
        <Cross />
      </button>
      <EvidenceList
        claims={claims}
        form="card"
        more={(id) => (
          <p className="claim-links">
            <a href={inLedger(id)}>{evidenceWords.inLedger}</a>
            {reportAt && (
              <>
                {" "}
                <a href={reportAt(id)}>{report.link}</a>
              </>
            )}
          </p>
        )}
      />
      {deeper && (
        <p className="card-deeper">
          <a
            href={deeper.link.href}
            // It is the page's own link that is followed: there the reader is when the item's sheet closes.
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              onClose();
              deeper.link.click();
            }}
          >
            {deeper.says} <span aria-hidden="true">→</span>
          </a>
        </p>
      )}
    </>
  );
}

import { words } from "@edition/words.ts";
import { createContext, type ReactNode, useContext } from "react";
import { useHref } from "../page/page.tsx";
import type { ClaimId } from "../story/types.ts";

/** Numbers claims in the order in which a page cites them, from 1. */
class Numbering {
  readonly #numbers = new Map<ClaimId, number>();

  of(id: ClaimId): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
    this.#numbers.set(id, number);
    return number;
  }

  /** The number of a claim that has been cited; undefined where it has not. */
  given(id: ClaimId): number | undefined {
    return this.#numbers.get(id);
  }
}

const NumberingContext = createContext<Numbering | null>(null);

/** One numbering for everything inside. The page is drawn from top to bottom, so numbers rise as the reader goes on. */
export function NumberedCitations({ children }: { children: ReactNode }) {
  return <NumberingContext value={new Numbering()}>{children}</NumberingContext>;
}

/** The number of a claim that has been cited above on the same page; undefined where it has not. */
export const useNumberOf = (id: ClaimId): number | undefined => useContext(NumberingContext)?.given(id);

/** The citations behind a statement. Each leads to its claim in the ledger. */
export function Citations({ claims }: { claims: readonly ClaimId[] }) {
  const href = useHref();
  const numbering = useContext(NumberingContext);
  if (!numbering) throw new Error("Citations stand outside of NumberedCitations");
  return (
    <sup className="marks">
      {claims.map((id) => {
        const number = numbering.of(id);
        return (
          <a key={id} href={href(`/sources/#claim-${id}`)} aria-label={`${words.source} ${number}`}>
            {number}
          </a>
        );
      })}
    </sup>
  );
}

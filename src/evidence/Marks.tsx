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

  /** The number of a claim that has been cited, without giving it one. */
  given(id: ClaimId): number | undefined {
    return this.#numbers.get(id);
  }
}

const NumberingContext = createContext<Numbering | null>(null);

/** One numbering for everything inside. Rendering runs top to bottom, so numbers rise as the reader goes on. */
export function NumberedMarks({ children }: { children: ReactNode }) {
  return <NumberingContext value={new Numbering()}>{children}</NumberingContext>;
}

/** The number that the marks before it on the same page have given to a claim; undefined where none did. */
export const useNumberOf = (id: ClaimId): number | undefined => useContext(NumberingContext)?.given(id);

/** The marks behind a statement: each leads to its claim in the ledger. */
export function Marks({ claims }: { claims: readonly ClaimId[] }) {
  const href = useHref();
  const numbering = useContext(NumberingContext);
  if (!numbering) throw new Error("Marks stand outside a NumberedMarks");
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

import { words } from "@edition/words.ts";
import { createContext, type ReactNode, useContext } from "react";
import { useHref } from "../page/page.tsx";
import { key } from "../story/key.ts";
import type { ClaimId, Line } from "../story/types.ts";
import { lineOfClaim } from "./lines.ts";
import { weakest } from "./weakest.ts";

/** Numbers the marks of a page in reading order, from 1, and knows which claims each stands for. */
class Numbering {
  /** The claims of each mark; the first is number 1. */
  readonly cited: (readonly ClaimId[])[] = [];
  readonly #marks = new Map<ClaimId, number[]>();

  next(claims: readonly ClaimId[]): number {
    const number = this.cited.push(claims);
    for (const id of claims) this.#marks.set(id, [...(this.#marks.get(id) ?? []), number]);
    return number;
  }

  marksOf(id: ClaimId): readonly number[] {
    return this.#marks.get(id) ?? [];
  }
}

const NumberingContext = createContext<Numbering | null>(null);

/** One numbering for everything inside. The page is drawn from top to bottom, so numbers rise as the reader goes on. */
export function NumberedCitations({ children }: { children: ReactNode }) {
  return <NumberingContext value={new Numbering()}>{children}</NumberingContext>;
}

/** Tells the numbers of the marks above on the same page that stand for a claim. */
export function useMarksOf(): (id: ClaimId) => readonly number[] {
  const numbering = useContext(NumberingContext);
  return (id) => numbering?.marksOf(id) ?? [];
}

/** The claims that each of the marks above on the same page stands for, in the order of their numbers. */
export const useCited = (): readonly (readonly ClaimId[])[] => useContext(NumberingContext)?.cited ?? [];

/** What the line of a mark says, for those who hear it. What is on record needs no word. */
const heard = (line: Line | null): string =>
  line && line !== "solid" ? `: ${key.find((named) => named.line === line)?.word}` : "";

/**
 * The mark behind a statement: one number, whatever the number of its claims. Its lower edge is the statement's line, the
 * weakest of its claims; it leads to the claim of that line in the ledger. With a script it opens a card with the evidence for
 * all of them (`card/`).
 */
export function Mark({ claims }: { claims: readonly ClaimId[] }) {
  const href = useHref();
  const numbering = useContext(NumberingContext);
  if (!numbering) throw new Error("A mark stands outside of NumberedCitations");
  const line = weakest(claims.map(lineOfClaim));
  const number = numbering.next(claims);
  const id = claims.find((claim) => lineOfClaim(claim) === line) ?? claims[0];
  const others = claims.filter((claim) => claim !== id);
  return (
    <a
      className="mark"
      data-kind={line ?? undefined}
      href={href(`/sources/#claim-${id}`)}
      data-claims={others.length > 0 ? others.join(" ") : undefined}
      aria-label={`${words.source} ${number}${heard(line)}`}
    >
      {number}
    </a>
  );
}

/** The years that the strip of votes runs over. */
const FIRST = 2006;
const LAST = 2024;

/** How much of the strip's width is kept free at either end, per cent. */
const EDGE = 5;

/** Years as near as this crowd each other on a narrow strip: the one is written more to the left, the other to the right. */
const NEAR = 2;

/** The year of an ISO date. */
export const yearOf = (date: string): string => date.slice(0, 4);

/** Where the votes of a year stand on the strip, per cent of its width. */
export function placeOf(date: string): number {
  const share = (Number(yearOf(date)) - FIRST) / (LAST - FIRST);
  return Math.round((EDGE + share * (100 - 2 * EDGE)) * 10) / 10;
}

/** Votes, each with how many of its year stand below it. */
export const stackOf = <Vote extends { date: string }>(
  votes: readonly Vote[],
): readonly { vote: Vote; above: number }[] =>
  votes.map((vote, i) => ({
    vote,
    above: votes.slice(0, i).filter(({ date }) => yearOf(date) === yearOf(vote.date)).length,
  }));

type Label = { year: string; anchor?: "start" | "end" };

/** The years of votes, each once, and which end of its label is at the year where neighbours must not touch. */
export function years(votes: readonly { date: string }[]): readonly Label[] {
  const all = [...new Set(votes.map(({ date }) => yearOf(date)))];
  const gap = (one: string | undefined, other: string | undefined): number =>
    one && other ? Number(other) - Number(one) : Number.POSITIVE_INFINITY;
  return all.map((year, i) => {
    const [before, after] = [gap(all[i - 1], year), gap(year, all[i + 1])];
    if (after <= NEAR) return { year, anchor: "end" };
    if (before <= NEAR) return { year, anchor: "start" };
    return { year };
  });
}

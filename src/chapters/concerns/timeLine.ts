/** The years that the time line of the votes runs over. */
export const YEARS = { first: 2006, last: 2025 } as const;

/** How wide the columns over the line are: those of the two breaks hold words too. */
export const WIDTHS = { vote: 1, break: 2.6 } as const;

const YEAR_MS = 365.25 * 24 * 60 * 60 * 1000;

/** Where a date stands on the time line, in per cent of its length. */
export function placeOf(date: string): number {
  const years = (Date.parse(date) - Date.UTC(YEARS.first, 0, 1)) / YEAR_MS;
  return round((years / (YEARS.last - YEARS.first)) * 100);
}

/** The middles of columns of given widths that stand side by side, in per cent of them all. */
export function middles(widths: readonly number[]): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  let past = 0;
  return widths.map((width) => {
    past += width;
    return round(((past - width / 2) / all) * 100);
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;

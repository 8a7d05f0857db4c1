const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** "2023-09-14" → "14 September 2023", "2023-09" → "September 2023", "2023" → "2023". */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split("-");
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}

const format = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A local ISO date as it reads: "2023-09-13" → "13 September 2023". */
export const whenGiven = (date: string): string => format.format(new Date(date));

const time = { hour: "2-digit", minute: "2-digit" } as const;
const zoned = (timeZone?: string) => (timeZone ? { timeZone } : {});

/** The clock time alone: "20:00". */
export const timeIn = (iso: string, timeZone?: string): string =>
  new Intl.DateTimeFormat("en-GB", { ...time, ...zoned(timeZone) }).format(new Date(iso));

/** A day and clock time in one zone: "Monday 11 September, 20:00". Without a zone it is the reader's own. */
export const clockIn = (iso: string, timeZone?: string): string => {
  const day = new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...zoned(timeZone),
  }).format(new Date(iso));
  return `${day}, ${timeIn(iso, timeZone)}`;
};

/** A clock time in one zone: "Monday 11 September, 20:00". Without a zone it is the reader's own. */
export const clockIn = (iso: string, timeZone?: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    ...(timeZone && { timeZone }),
  })
    .format(new Date(iso))
    .replace(" at ", ", ");

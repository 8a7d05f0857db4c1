/** How long, in ms, something that a press asks for may take to come: then the link is a link, and the browser shows its way. */
const PATIENCE_MS = 4_000;

/** What a press asks for. Rejects where it does not come, or not in time. */
export const inTime = <Wanted>(wanted: Promise<Wanted>): Promise<Wanted> =>
  Promise.race([
    wanted,
    new Promise<never>((_, reject) => {
      setTimeout(reject, PATIENCE_MS);
    }),
  ]);

/** Where the reader was on this entry of the history: a part's id, and the px it stood from the top. */
export type Place = readonly [part: string, top: number];

/** The place that is kept with this entry of the history; none where nothing has been read yet. */
export const placeKept = (): Place | undefined => (history.state as { at?: Place } | null)?.at;

/** Keeps the place with this entry of the history, where the browser lets us. */
export function keepPlace(at: Place): void {
  try {
    history.replaceState({ ...history.state, at }, "");
  } catch {
    // The browser has had enough changes for now; the next one will do.
  }
}

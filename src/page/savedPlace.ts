/** Where the reader was on an entry of the history: an anchor's id, and the px it stood from the top of the window. */
export type Place = readonly [id: string, top: number];

/** The place saved with this entry of the history; none where nothing has been read yet. */
export const savedPlace = (): Place | undefined => (history.state as { at?: Place } | null)?.at;

/** Saves the place with this entry of the history, where the browser lets us. */
export function savePlace(at: Place): void {
  try {
    history.replaceState({ ...history.state, at }, "");
  } catch {
    // The browser has had enough changes for now; the next one will do.
  }
}

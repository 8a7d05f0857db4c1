import { useSyncExternalStore } from "react";

let current: string | null = null;
const listeners = new Set<() => void>();

/** Says which part is being read: its element id, "top" for the opening. */
export function setReading(part: string): void {
  if (part === current) return;
  current = part;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The part being read, or null before anything is known. */
export const useReading = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  );

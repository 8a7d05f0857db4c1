import { useSyncExternalStore } from "react";
import { mediaMatches } from "../../page/mediaMatches.ts";

/** Where the map follows the reader: as in staged.css, whose layout it needs. */
const STAGED = "(height >= 30rem) and (prefers-reduced-motion: no-preference)";

const subscribe = (changed: () => void): (() => void) => {
  const query = globalThis.matchMedia?.(STAGED);
  query?.addEventListener("change", changed);
  return () => query?.removeEventListener("change", changed);
};

/** Whether the map follows the reader; elsewhere each day has a still map of its own. */
export const useStaged = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => mediaMatches(STAGED),
    () => false,
  );

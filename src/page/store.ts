import { useSyncExternalStore } from "react";
import { type Choice, type ChoiceValue, choiceShown, showChoice, withChoice } from "./choices.ts";

/** Takes the page to a path of ours with a query. `replace`: in place of the present entry of the history. */
export type Navigate = (to: { path: string; search: string; replace: boolean }) => void;

/** The router's address: path of ours and query. */
export type Address = { path: string; search: string };

/*
 * What the separate React roots of a page share. They have no context in common, so this is a module; the address in it is
 * the router's, which lives in the bar's root.
 */
let reading: string | null = null;
let address: Address | null = null;
let navigate: Navigate | null = null;
const listeners = new Set<() => void>();

const changed = (): void => {
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says which chapter or item is being read: its element id, "top" for the opening. */
export function setReading(id: string): void {
  if (id === reading) return;
  reading = id;
  changed();
}

/** The element id of what is being read ("itinerary/vostochny"), or null before anything is known. */
export const useReading = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => reading,
    () => null,
  );

/** Connects the router: its address after each change, and how to change it. Null when the router goes. */
export function connectRouter(now: Address | null, go: Navigate | null): void {
  address = now;
  navigate = go;
  changed();
}

/** The address of the page by the router, or null before there is one. */
export const useAddress = (): Address | null =>
  useSyncExternalStore(
    subscribe,
    () => address,
    () => null,
  );

/** Goes to a path of ours, as a link to it does. Browsers refuse too many changes of address; then nothing happens. */
export function go(path: string, replace = false): void {
  try {
    navigate?.({ path, search: location.search, replace });
  } catch {
    // The browser has had enough changes of address for now.
  }
}

/** What the reader has chosen, or null. */
export const useChoice = <C extends Choice>(choice: C): ChoiceValue<C> | null =>
  useSyncExternalStore(
    subscribe,
    () => choiceShown(choice),
    () => null,
  );

/** Shows what an address asks for, without changing the address. */
export function follow<C extends Choice>(choice: C, value: ChoiceValue<C> | null): void {
  if (choiceShown(choice) === value) return;
  showChoice(choice, value);
  changed();
}

/**
 * The one way from a control to the page: the choice goes to `<html>`, where CSS sees it, to everybody who uses it, and
 * into the address, so that the page can be shared as it is seen. The theme alone is the reader's own: it stays out of the
 * address, and an address that asked for one loses it.
 */
export function choose<C extends Choice>(choice: C, value: ChoiceValue<C> | null): void {
  showChoice(choice, value);
  changed();
  const search = withChoice(location.search, choice, choice === "theme" ? null : value);
  if (!address || search === location.search) return;
  try {
    navigate?.({ path: address.path, search, replace: true });
  } catch {
    // The browser has had enough changes of address for now; the page shows the choice all the same.
  }
}

import { useSyncExternalStore } from "react";
import { type Choice, type ChoiceValue, choiceShown, remembered, showChoice, withChoice } from "./choices.ts";

/** Puts a query in place of the present one, in the present entry of the history. */
type Readdress = (search: string) => void;

/*
 * What the separate React roots of a page share. They have no context in common, so this is a module; the address is the
 * router's, which lives in the bar's root.
 */
let reading: string | null = null;
let router: Readdress | null = null;
const listeners = new Set<() => void>();

const changed = (): void => {
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says which chapter, day or item is being read: its element id, "top" for the opening. */
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

/** Connects the router, which changes the query from now on. Null when the router goes. */
export function connectRouter(readdress: Readdress | null): void {
  router = readdress;
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

/** A choice may come before the router: then the browser itself is asked. */
function readdress(search: string): void {
  try {
    if (router) router(search);
    else history.replaceState(history.state, "", location.pathname + search + location.hash);
  } catch {
    // Browsers refuse too many changes of address in a short time. The page shows the choice all the same.
  }
}

/**
 * The one way from a control to the page: the choice goes to `<html>`, where CSS sees it, to everybody who uses it, and
 * into the address, so that the page can be shared as it is seen. What is remembered, the theme, is the reader's own: it
 * stays out of the address, and an address that asked for one loses it.
 */
export function choose<C extends Choice>(choice: C, value: ChoiceValue<C> | null): void {
  showChoice(choice, value);
  changed();
  const search = withChoice(location.search, choice, remembered.includes(choice) ? null : value);
  if (search !== location.search) readdress(search);
}

import { useSyncExternalStore } from "react";
import { type Choice, type ChoiceValue, choiceShown, remembered, showChoice, withChoice } from "./choices.ts";
import { hrefOfPath } from "./site.ts";

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

/** Goes to a path of ours, as a link to it does. Where there is no router yet, that page is opened anew. */
export function go(path: string): void {
  const { search } = location;
  try {
    if (!navigate) throw new Error("No router yet");
    navigate({ path, search, replace: false });
  } catch {
    // The same where the browser refuses another change of address.
    location.assign(hrefOfPath(path) + search);
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

/** Puts a query in place of the present one. A choice may come before the router: then the browser itself is asked. */
function readdress(search: string): void {
  try {
    if (navigate && address) navigate({ path: address.path, search, replace: true });
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

import { useCallback } from "react";
import { useLocation, useNavigate } from "react-router";
import { addressNow } from "./address.ts";
import { type Choice, type ChoiceValue, withChoice } from "./choices.ts";
import { keepPlace, placeKept } from "./place.ts";

/** Puts a choice into the address of the page or, with null, takes it, or several, out. The address may be refused. */
export function useAddressChoice(): <C extends Choice>(
  choice: C | readonly C[],
  value: ChoiceValue<C> | null,
) => void {
  const rendered = useLocation();
  const navigate = useNavigate();
  return useCallback(
    (choice, value) => {
      try {
        const { pathname, search } = addressNow(rendered);
        // The router makes the entry of the history anew; the reader's place on it stays.
        const at = placeKept();
        navigate({ pathname, search: withChoice(search, choice, value) }, { replace: true });
        if (at) keepPlace(at);
      } catch {
        // The browser has had enough changes of address for now; the page shows the choice all the same.
      }
    },
    [navigate, rendered],
  );
}

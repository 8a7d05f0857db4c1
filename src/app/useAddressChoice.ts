import { useCallback } from "react";
import { useLocation, useNavigate } from "react-router";
import { type Choice, type ChoiceValue, withChoice } from "./choices.ts";

/** Puts a choice into the address of the page or, with null, takes it, or several, out. The address may be refused. */
export function useAddressChoice(): <C extends Choice>(
  choice: C | readonly C[],
  value: ChoiceValue<C> | null,
) => void {
  const { search } = useLocation();
  const navigate = useNavigate();
  return useCallback(
    (choice, value) => {
      try {
        navigate({ search: withChoice(search, choice, value) }, { replace: true });
      } catch {
        // The browser has had enough changes of address for now; the page shows the choice all the same.
      }
    },
    [navigate, search],
  );
}

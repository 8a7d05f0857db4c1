import { useEffect } from "react";
import { useLocation } from "react-router";
import { type Choice, type ChoiceValue, choiceIn, choose } from "./choices.ts";
import { useAddressChoice } from "./useAddressChoice.ts";

/** The choices that controls in the frozen words make: `<input type="radio" data-choice="as" value="reported">`. */
const OFFERED = ["view", "as", "field"] as const satisfies Choice[];

const inputs = (): NodeListOf<HTMLInputElement> => document.querySelectorAll("input[data-choice]");
const views = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll("details[data-view]");

/** Shows a choice on the page: CSS goes by it, and every control for it says the same. */
function show<C extends Choice>(choice: C, value: ChoiceValue<C> | null): void {
  choose(choice, value);
  for (const input of inputs()) {
    if (input.dataset.choice === choice) input.checked = input.value === (value ?? "");
  }
}

/**
 * Views that the address can ask for and that controls in the frozen words put into the address. Draws nothing.
 * - Radio buttons with `data-choice`; the one whose value is "" stands for no choice.
 * - `<details data-view="compare">`: `?view=compare` opens it, and opening it puts that into the address. Without a
 *   script it opens as any other.
 */
export function Views(): null {
  const { search } = useLocation();
  const setAddress = useAddressChoice();

  useEffect(() => {
    for (const choice of OFFERED) show(choice, choiceIn(search, choice));
    const view = choiceIn(search, "view");
    for (const details of views()) details.open = details.dataset.view === view;
  }, [search]);

  useEffect(() => {
    const toggle = ({ target }: Event): void => {
      if (!(target instanceof HTMLDetailsElement) || !target.dataset.view) return;
      const own = choiceIn(`?view=${target.dataset.view}`, "view");
      // Only what the reader did counts: what the address asked for, or another view has closed, says nothing new.
      if (target.open === (own === choiceIn(search, "view"))) return;
      setAddress("view", target.open ? own : null);
    };
    const change = ({ target }: Event): void => {
      const choice = target instanceof HTMLInputElement && OFFERED.find((c) => c === target.dataset.choice);
      if (!choice) return;
      const value = choiceIn(`?${choice}=${target.value}`, choice);
      show(choice, value);
      setAddress(choice, value);
    };
    document.addEventListener("toggle", toggle, true);
    document.addEventListener("change", change);
    return () => {
      document.removeEventListener("toggle", toggle, true);
      document.removeEventListener("change", change);
    };
  }, [setAddress, search]);

  return null;
}

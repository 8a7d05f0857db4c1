import { useEffect } from "react";
import { useLocation } from "react-router";
import { choiceIn, choose } from "./choices.ts";
import { useAddressChoice } from "./useAddressChoice.ts";

const views = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll("details[data-view]");

/**
 * Views that the address can ask for: `?view=compare` opens the `<details data-view="compare">`, and opening one puts
 * it into the address. Draws nothing; without a script the details open as any other.
 */
export function Views(): null {
  const { search } = useLocation();
  const setAddress = useAddressChoice();

  useEffect(() => {
    const view = choiceIn(search, "view");
    choose("view", view);
    for (const details of views()) details.open = details.dataset.view === view;
  }, [search]);

  useEffect(() => {
    const toggle = ({ target }: Event): void => {
      if (!(target instanceof HTMLDetailsElement) || !target.dataset.view) return;
      const view = target.open ? choiceIn(`?view=${target.dataset.view}`, "view") : null;
      if (view === choiceIn(search, "view")) return;
      setAddress("view", view);
    };
    document.addEventListener("toggle", toggle, true);
    return () => document.removeEventListener("toggle", toggle, true);
  }, [setAddress, search]);

  return null;
}

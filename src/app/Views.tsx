import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { choiceIn, choose, withChoice } from "./choices.ts";

const views = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll("details[data-view]");

/**
 * Views that the address can ask for: `?view=compare` opens the `<details data-view="compare">`, and opening one puts
 * it into the address. Draws nothing; without a script the details open as any other.
 */
export function Views(): null {
  const { search } = useLocation();
  const navigate = useNavigate();

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
      try {
        navigate({ search: withChoice(search, "view", view) }, { replace: true });
      } catch {
        // The browser has had enough changes of address for now; the view is open all the same.
      }
    };
    document.addEventListener("toggle", toggle, true);
    return () => document.removeEventListener("toggle", toggle, true);
  }, [navigate, search]);

  return null;
}

import { useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { type Choice, type ChoiceValue, choiceIn, choose, filters } from "../page/choices.ts";
import { headingOf, partAt } from "../page/parts.ts";
import { useAddressChoice } from "../page/useAddressChoice.ts";

/** What of the page can be left out by choice. */
const HIDING = ["by", ...filters] as const satisfies readonly Choice[];

/** The choices that controls in the frozen words make: `<input type="radio" data-choice="as" value="reported">`. */
const OFFERED = ["view", "as", "field", ...HIDING] as const satisfies readonly Choice[];

type Control = HTMLInputElement | HTMLSelectElement;

const controls = (): NodeListOf<Control> => document.querySelectorAll("[data-choice]");
const views = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll("details[data-view]");

/** Shows a choice on the page: CSS goes by it, and every control for it says the same. */
function show<C extends Choice>(choice: C, value: ChoiceValue<C> | null): void {
  choose(choice, value);
  const offered = [...controls()].filter((control) => control.dataset.choice === choice);
  // What none of them offers is the page as it is.
  const known = offered.some(({ value: own }) => own === value);
  for (const control of offered) {
    if (control instanceof HTMLSelectElement) control.value = value ?? "";
    else control.checked = known ? control.value === value : control.defaultChecked;
  }
}

/**
 * Views that the address can ask for and that controls in the frozen words put into the address. Draws nothing.
 * - Radio buttons and selects with `data-choice`. What is checked in the words, or has the value "", is no choice.
 * - A part that is asked for, by a link or an address, opens its `<details data-own>`, and takes back what would leave
 *   it out. Whoever goes back finds the page as it was left.
 * - A button with `data-everything` takes back all that leaves something out.
 * - `<details data-view="compare">`: `?view=compare` opens it, and opening it puts that into the address, unless another
 *   view stands there. Without a script it opens as any other.
 */
export function Views(): null {
  const { pathname, search } = useLocation();
  const type = useNavigationType();
  const setAddress = useAddressChoice();

  // Controls that nothing would answer are not shown.
  useEffect(() => {
    document.documentElement.dataset.live = "";
  }, []);

  const arrived = useRef(false);
  const inTheWay = useRef<(typeof HIDING)[number][]>([]);
  // Before the page goes to a part that was asked for: it opens, and is not left out.
  useLayoutEffect(() => {
    for (const choice of OFFERED) show(choice, choiceIn(search, choice));
    const asked = type === "PUSH" || !arrived.current;
    arrived.current = true;
    const part = partAt(pathname);
    if (!asked || !part) return;
    const own = part.querySelector<HTMLDetailsElement>("details[data-own]");
    if (own?.closest("[data-part]") === part) own.open = true;
    const hiding = HIDING.filter((choice) => choiceIn(search, choice));
    if (hiding.length === 0) return;
    // Up to now a part with it was shown whatever is chosen.
    part.querySelector("[autofocus]")?.removeAttribute("autofocus");
    if (part.getClientRects().length > 0) return;
    inTheWay.current = hiding;
    for (const choice of hiding) show(choice, null);
    headingOf(part).scrollIntoView();
  }, [pathname, search, type]);

  // The router hears of a new address only after its first layout.
  useEffect(() => {
    if (inTheWay.current.length > 0) setAddress(inTheWay.current, null);
    inTheWay.current = [];
  }, [search, setAddress]);

  useEffect(() => {
    const view = choiceIn(search, "view");
    for (const details of views()) {
      if (details.dataset.view === view) details.open = true;
      else if (!view) details.open = false;
    }
  }, [search]);

  useEffect(() => {
    const toggle = ({ target }: Event): void => {
      if (!(target instanceof HTMLDetailsElement) || !target.dataset.view) return;
      const own = choiceIn(`?view=${target.dataset.view}`, "view");
      const view = choiceIn(search, "view");
      if (target.open && !view) setAddress("view", own);
      if (!target.open && view === own) setAddress("view", null);
    };
    const change = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
      const choice = OFFERED.find((c) => c === target.dataset.choice);
      if (!choice) return;
      const isDefault = target instanceof HTMLInputElement && target.defaultChecked;
      const value = isDefault ? null : choiceIn(`?${choice}=${target.value}`, choice);
      show(choice, value);
      setAddress(choice, value);
    };
    const click = ({ target }: Event): void => {
      const everything = target instanceof Element && target.closest("[data-everything]");
      if (!everything) return;
      // The button goes away, and must not take the focus with it.
      everything.parentElement?.querySelector("select")?.focus();
      for (const choice of filters) show(choice, null);
      setAddress(filters, null);
    };
    document.addEventListener("toggle", toggle, true);
    document.addEventListener("change", change);
    document.addEventListener("click", click);
    return () => {
      document.removeEventListener("toggle", toggle, true);
      document.removeEventListener("change", change);
      document.removeEventListener("click", click);
    };
  }, [setAddress, search]);

  return null;
}

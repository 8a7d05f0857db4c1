import { bar } from "@edition/bar.ts";
import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { choiceIn, type choices, choose } from "../page/choices.ts";
import { useAddressChoice } from "../page/useAddressChoice.ts";
import { fill } from "../ui/fill.ts";

type Certainty = (typeof choices.certainty)[number];

const inputs = (): NodeListOf<HTMLInputElement> =>
  document.querySelectorAll<HTMLInputElement>("input[name^='certainty-']");

/** Shows a choice on the page: CSS dims by it, and every key says the same. */
function show(certainty: Certainty | null): void {
  choose("certainty", certainty);
  for (const input of inputs()) input.checked = input.value === (certainty ?? "");
}

/**
 * How many statements a choice dims, and of how many: a statement goes with the nearest thing that carries a line. What
 * is only said again, in another order, does not count twice.
 */
function count(certainty: Certainty | null): [dimmed: number, all: number] {
  const dim = certainty === "confirmed" ? ["dashed", "dotted"] : certainty === "announced" ? ["dotted"] : [];
  // Of the journey's two accounts one is shown.
  const other = document.documentElement.dataset.as === "reported" ? ".as-happened" : ".as-reported";
  const statements = [...document.querySelectorAll("main .marks")].filter(
    (statement) => !statement.closest(`[data-again], ${other}`),
  );
  const dimmed = statements.filter((statement) =>
    dim.includes(statement.closest<HTMLElement>("[data-line]")?.dataset.line ?? ""),
  );
  return [dimmed.length, statements.length];
}

const spoken = ([dimmed, all]: [number, number]): string =>
  dimmed === 0 ? bar.certainty.none : fill(bar.certainty.dimmed, dimmed, all);

/**
 * The certainty key's logic, for every key on the page: a choice is shown at once, goes into the address, and is
 * spoken once. What the address says (a shared link, back and forward) is shown.
 */
export function Lens() {
  const { search } = useLocation();
  const setAddress = useAddressChoice();
  const [said, say] = useState("");

  useEffect(() => show(choiceIn(search, "certainty")), [search]);

  useEffect(() => {
    const change = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement) || !target.name.startsWith("certainty-")) return;
      const certainty = choiceIn(`?certainty=${target.value}`, "certainty");
      show(certainty);
      say(spoken(count(certainty)));
      setAddress("certainty", certainty);
    };
    document.addEventListener("change", change);
    return () => document.removeEventListener("change", change);
  }, [setAddress]);

  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

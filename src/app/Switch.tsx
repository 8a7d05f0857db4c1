import { useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import { type Choice, type ChoiceValue, choiceIn, choices, choose } from "../page/choices.ts";
import { useAddressChoice } from "../page/useAddressChoice.ts";
import { RadioSwitch } from "../ui/RadioSwitch.tsx";

const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A choice of light or dark, or of full or reduced motion; by default as the reader's system has it. */
export function Switch<C extends Choice>({
  choice,
  names,
}: {
  choice: C;
  names: { name: string; auto: string } & Record<ChoiceValue<C>, string>;
}) {
  const { search } = useLocation();
  const setAddress = useAddressChoice();
  const chosen = useSyncExternalStore(
    subscribe,
    () => document.documentElement.dataset[choice] ?? "auto",
    () => "auto",
  );
  const values: readonly string[] = ["auto", ...choices[choice]];
  return (
    <RadioSwitch
      name={names.name}
      options={values.map((value) => [value, names[value as ChoiceValue<C> | "auto"]] as const)}
      value={chosen}
      onChoose={(value) => {
        choose(choice, value === "auto" ? null : (value as ChoiceValue<C>));
        // A choice that the address brought along must not come back with the next reload.
        if (choiceIn(search, choice)) setAddress(choice, null);
        for (const listener of listeners) listener();
      }}
    />
  );
}

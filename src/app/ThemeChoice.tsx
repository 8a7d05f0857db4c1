import { bar } from "@edition/bar.ts";
import { choose, useChoice } from "../page/store.ts";
import { RadioSwitch } from "../ui/RadioSwitch.tsx";

const { name, auto, light, dark } = bar.theme;

const options = [
  ["auto", auto],
  ["light", light],
  ["dark", dark],
] as const;

/** Light or dark; by default as the reader's system has it. */
export function ThemeChoice() {
  return (
    <RadioSwitch
      group="theme"
      name={name}
      options={options}
      value={useChoice("theme") ?? "auto"}
      onChoose={(value) => choose("theme", value === "auto" ? null : value)}
    />
  );
}

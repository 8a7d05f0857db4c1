import type { Ref } from "react";
import { RadioSwitch } from "../../ui/RadioSwitch.tsx";
import type { Account } from "./journey.ts";
import type { StageWords } from "./Stage.tsx";

/**
 * The plan as it was reported, or what came of it.
 * @param onChoose what a press does; without it the page's own script answers, as in an embed
 */
export function AccountSwitch({
  words,
  value,
  onChoose = "as",
  ref,
}: {
  words: StageWords["account"];
  value: Account;
  onChoose?: "as" | ((account: Account) => void);
  ref?: Ref<HTMLFieldSetElement> | undefined;
}) {
  return (
    <RadioSwitch
      ref={ref}
      group="as"
      name={words.name}
      className="journey-as"
      options={[
        ["reported", words.reported, words.reportedShort],
        ["happened", words.happened, words.happenedShort],
      ]}
      value={value}
      onChoose={onChoose}
    />
  );
}

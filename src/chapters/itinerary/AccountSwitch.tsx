import { RadioSwitch } from "../../ui/RadioSwitch.tsx";
import type { Account } from "./journey.ts";

export type AccountWords = { name: string; reported: string; happened: string };

/**
 * The journey as it was announced, or as it happened.
 * @param onChoose what a press does; without it the page's own script answers, as in an embed
 */
export function AccountSwitch({
  words,
  value,
  onChoose = "as",
}: {
  words: AccountWords;
  value: Account;
  onChoose?: "as" | ((account: Account) => void);
}) {
  return (
    <RadioSwitch
      group="as"
      name={words.name}
      className="journey-as"
      options={[
        ["reported", words.reported],
        ["happened", words.happened],
      ]}
      value={value}
      onChoose={onChoose}
    />
  );
}

import type { Ref } from "react";
import type { Account } from "./journey.ts";
import type { StageWords } from "./Stage.tsx";

/** The plan as it was reported, or what came of it. */
export function AccountSwitch({
  words,
  value,
  onChoose,
  ref,
}: {
  words: StageWords["account"];
  value: Account;
  onChoose: (account: Account) => void;
  ref: Ref<HTMLFieldSetElement> | undefined;
}) {
  const options = [
    ["reported", words.reported, words.reportedShort],
    ["happened", words.happened, words.happenedShort],
  ] as const;
  return (
    <fieldset className="switch journey-as" ref={ref}>
      <legend>{words.name}</legend>
      {options.map(([account, word, short]) => (
        <label key={account}>
          <input
            type="radio"
            name="journey-account"
            value={account}
            checked={account === value}
            aria-label={word}
            onChange={() => onChoose(account)}
          />
          <span>
            <span className="when-wide">{word}</span>
            <span className="when-narrow">{short}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

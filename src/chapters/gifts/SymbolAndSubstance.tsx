import { symbolAndSubstance } from "@edition/gifts.ts";
import { Statements } from "../../evidence/Prose.tsx";
import { Subheading } from "../../ui/Subheading.tsx";
import { SwordAndCoin } from "./SwordAndCoin.tsx";

/** The close of the chapter: what such presents mean, and what the rules would say. */
export function SymbolAndSubstance() {
  return (
    <div className="gift-close">
      <SwordAndCoin />
      {symbolAndSubstance.map(({ name, text }) => (
        <div key={name}>
          <Subheading>{name}</Subheading>
          <p>
            <Statements of={text} />
          </p>
        </div>
      ))}
    </div>
  );
}

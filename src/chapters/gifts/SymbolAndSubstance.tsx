import { exchange, symbolAndSubstance } from "@edition/gifts.ts";
import { Statements } from "../../evidence/Prose.tsx";
import { Subheading } from "../../ui/Subheading.tsx";
import { Ends } from "./Ends.tsx";
import { giftOf } from "./giftOf.ts";
import { SwordAndCoin } from "./SwordAndCoin.tsx";

/** The close of the chapter: what such presents mean, and what the rules would say. */
export function SymbolAndSubstance() {
  return (
    <div className="gift-close deferred">
      <SwordAndCoin>
        <Ends left={exchange.ends.russia} right={exchange.ends["north-korea"]} />
        <Subheading>{giftOf("sword-and-coin").name}</Subheading>
      </SwordAndCoin>
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

import { alsoGiven, symbolAndSubstance } from "@edition/gifts.ts";
import { words } from "@edition/words.ts";
import { OneOrigin } from "../../evidence/OneOrigin.tsx";
import { Statements } from "../../evidence/Prose.tsx";
import { gifts, oneOrigin } from "../../story/gifts.ts";
import type { Ground } from "../../ui/AnchorSection.tsx";
import { ChapterSection } from "../frame/ChapterSection.tsx";
import { Compare } from "./Compare.tsx";
import { Plate } from "./Plate.tsx";
import { isEarlier, SmallGift } from "./SmallGift.tsx";
import { Translation } from "./Translation.tsx";

const plates = gifts.filter((gift) => gift.plate !== undefined);
const others = gifts.filter((gift) => gift.plate === undefined);
const onJourney = others.filter((gift) => !isEarlier(gift));
const earlier = others.filter(isEarlier);
/** Below the second gun the reader is told that both are the same drawing. */
const lastRifle = plates.findLast((gift) => gift.drawing === "rifle");

export const ground: Ground = "plate";

/** The first chapter: the three gifts of the exchange, the smaller gifts, and what such presents mean. */
export function Gifts() {
  return (
    <ChapterSection id="gifts" ground={ground}>
      <p className="gift-sides">
        <span>{words.sidesOfRoom.russia}</span> <span>{words.sidesOfRoom["north-korea"]}</span>
      </p>
      <ol>
        {plates.map((gift) => (
          <Plate key={gift.id} gift={gift} note={gift === lastRifle ? words.drawn : undefined} />
        ))}
      </ol>

      <Compare />
      <OneOrigin origin="g-peskov-briefing" words={oneOrigin} />
      <Translation />

      <div className="gift-also">
        <h3>{alsoGiven.name}</h3>
        <p className="gift-note">{alsoGiven.note}</p>
      </div>
      <ol className="quarters">
        {onJourney.map((gift) => (
          <SmallGift key={gift.id} gift={gift} />
        ))}
        {earlier.map((gift) => (
          <SmallGift key={gift.id} gift={gift} />
        ))}
      </ol>

      <div className="gift-close">
        {symbolAndSubstance.map(({ name, text }) => (
          <div key={name}>
            <h3>{name}</h3>{" "}
            <p>
              <Statements of={text} />
            </p>
          </div>
        ))}
      </div>
    </ChapterSection>
  );
}

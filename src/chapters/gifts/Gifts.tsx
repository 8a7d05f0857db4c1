import { allGifts } from "@edition/gifts.ts";
import { OneOrigin } from "../../evidence/OneOrigin.tsx";
import { oneOrigin } from "../../story/gifts.ts";
import type { Ground } from "../../ui/AnchorSection.tsx";
import { Subheading } from "../../ui/Subheading.tsx";
import { ChapterSection } from "../frame/ChapterSection.tsx";
import { GiftLead } from "./GiftLead.tsx";
import { GiftList } from "./GiftList.tsx";
import { Glove } from "./Glove.tsx";
import { Rifles } from "./Rifles.tsx";
import { SymbolAndSubstance } from "./SymbolAndSubstance.tsx";

export const ground: Ground = "plate";

/** The first chapter: the three gifts of the exchange, who described them, all gifts on record, and what they mean. */
export function Gifts() {
  return (
    <ChapterSection id="gifts" ground={ground}>
      <GiftLead />
      <Rifles />
      <Glove />
      <div className="gift-record">
        <OneOrigin origin="g-peskov-briefing" words={oneOrigin} />
        <div>
          <Subheading>{allGifts}</Subheading>
          <GiftList />
        </div>
        <SymbolAndSubstance />
      </div>
    </ChapterSection>
  );
}

import { words } from "@edition/words.ts";
import { More } from "../../evidence/More.tsx";
import { Statement } from "../../evidence/Prose.tsx";
import { LineMark } from "../../graphics/LineMark.tsx";
import { gifts } from "../../story/gifts.ts";
import { longDate } from "../../story/language.ts";
import type { Gift, SmallGift as SmallGiftRecord } from "../../story/types.ts";
import { AnchorHeading, AnchorSection } from "../../ui/AnchorSection.tsx";
import { Blank } from "../../ui/Blank.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { giftItems } from "./items.ts";

const [exchange] = gifts;

/** Whether it was given at an earlier meeting, and not on this journey. */
export const isEarlier = ({ date }: Gift): boolean => date.slice(0, 4) !== exchange.date.slice(0, 4);

/**
 * A smaller gift: its line, the day it was given, and a label. A gift of an earlier meeting has its year in its
 * name, and no day.
 */
export function SmallGift({ gift }: { gift: SmallGiftRecord }) {
  const anchor = itemAnchor("gifts", giftItems, gift.id);
  const earlier = isEarlier(gift);
  const { given } = words;
  return (
    <AnchorSection
      {...anchor}
      as="li"
      line={gift.line}
      className={earlier ? "gift-label gift-earlier" : "gift-label"}
    >
      <LineMark line={gift.line} />
      <AnchorHeading as="h4">
        {!earlier && <span className="gift-day">{Number(gift.date.slice(8))}</span>} <span>{gift.name}</span>
      </AnchorHeading>
      <p>
        <Statement of={gift.described} />
      </p>
      <dl className="gift-note">
        <div>
          <dt>{given.from}</dt> <dd>{gift.from}</dd>
        </div>
        <div>
          <dt>{given.to}</dt> <dd>{gift.to}</dd>
        </div>
        <div>
          <dt>{given.where}</dt>{" "}
          <dd>
            {gift.where}, <time dateTime={gift.date}>{longDate(gift.date)}</time>
          </dd>
        </div>
        <div>
          <dt>{given.saidBy}</dt> <dd>{gift.saidBy}</dd>
        </div>
        {gift.blanks.map(({ label, says }) => (
          <div key={label}>
            <dt>{label}</dt>{" "}
            <dd>
              <Blank says={says} />
            </dd>
          </div>
        ))}
      </dl>
      {gift.rule && <More of={[gift.rule]} name={given.rule} />}
    </AnchorSection>
  );
}

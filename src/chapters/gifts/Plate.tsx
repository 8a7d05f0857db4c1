import { words } from "@edition/words.ts";
import { Mark } from "../../evidence/Mark.tsx";
import { More } from "../../evidence/More.tsx";
import { Prose, Statement } from "../../evidence/Prose.tsx";
import { Crossing } from "../../graphics/Crossing.tsx";
import { longDate } from "../../story/language.ts";
import type { PlateGift } from "../../story/types.ts";
import { AnchorHeading, AnchorSection } from "../../ui/AnchorSection.tsx";
import { Inline } from "../../ui/Inline.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { GiftObject } from "./GiftObject.tsx";
import { GiftParts } from "./GiftParts.tsx";
import { giftItems } from "./items.ts";
import { Stepper } from "./Stepper.tsx";

/**
 * One of the three gifts of the exchange: its label on the giver's side, the object with a leader to each of its parts,
 * and the line on which it crosses to the receiver.
 */
export function Plate({
  gift,
  note,
  alone = false,
}: {
  gift: PlateGift;
  note?: string | undefined;
  /** Without links to the gifts before and after it. */
  alone?: boolean;
}) {
  const eastward = gift.giver === "russia";
  const anchor = itemAnchor("gifts", giftItems, gift.id);
  const { given } = words;
  return (
    <AnchorSection
      {...anchor}
      as="li"
      line={gift.line}
      className={`gift-plate ${eastward ? "" : "gift-westward "}gift-${gift.drawing}`}
    >
      <AnchorHeading as="h3" className="gift-name">
        <span className="gift-numeral">{gift.plate}</span> <span>{gift.name}</span>
      </AnchorHeading>

      <GiftObject gift={gift} />
      <Crossing line={gift.line} to={eastward ? "east" : "west"} className="gift-crossing" />

      <dl className="facts gift-facts">
        <div data-end={eastward ? "west" : "east"}>
          <dt>{given.from}</dt>
          <dd>{gift.from}</dd>
        </div>
        <div data-end={eastward ? "east" : "west"}>
          <dt>{given.to}</dt>
          <dd>{gift.to}</dd>
        </div>
        <div>
          <dt>{given.described}</dt>
          <dd>
            <Statement of={gift.described} />
          </dd>
        </div>
        <div>
          <dt>{given.saidBy}</dt>
          <dd>{gift.saidBy}</dd>
        </div>
        {gift.inRussian && (
          <div>
            <dt>{given.russian}</dt>
            <dd className="gift-russian">
              <Inline text={gift.inRussian.text} />{" "}
              <span>
                <Inline text={gift.inRussian.english} />
                <Mark claims={gift.inRussian.cites} />
              </span>
            </dd>
          </div>
        )}
      </dl>

      <GiftParts gift={gift} />

      <div className="gift-text">
        <Prose of={gift.text} />
        {gift.rule && <More of={[gift.rule]} name={given.rule} />}
      </div>

      <div className="gift-note gift-under">
        <dl>
          <dt>{given.where}</dt>{" "}
          <dd>
            {gift.where}, <time dateTime={gift.date}>{longDate(gift.date)}</time>
          </dd>
        </dl>
        {note && <p>{note}</p>}
      </div>

      {!alone && <Stepper at={gift.id} />}
    </AnchorSection>
  );
}

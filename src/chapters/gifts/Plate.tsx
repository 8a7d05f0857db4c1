import { exchange } from "@edition/gifts.ts";
import type { ReactNode } from "react";
import { Stretch } from "../../graphics/Stretch.tsx";
import { useHref } from "../../page/page.tsx";
import type { Gift } from "../../story/types.ts";
import { AnchorHeading, AnchorSection } from "../../ui/AnchorSection.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { Ends } from "./Ends.tsx";
import { giftItems } from "./items.ts";

/**
 * One of the three gifts of the exchange: its number and name, the object, and the line that it crosses on. Above the line
 * stands what the line passes on its way there, below it what it passes on its way out.
 */
export function Plate({
  gift,
  said,
  object,
  passing = true,
  children,
}: {
  gift: Gift;
  /** What the one source says of it. */
  said?: ReactNode;
  object: ReactNode;
  /** Whether the line comes from the gift before and goes on to the next one. */
  passing?: boolean;
  children?: ReactNode;
}) {
  const href = useHref();
  const eastward = gift.giver === "russia";
  const last = gift.drawing === "glove";
  return (
    <AnchorSection
      {...itemAnchor("gifts", giftItems, gift.id)}
      as="div"
      line={gift.line}
      className={`gift-plate ${eastward ? "" : "gift-westward "}gift-${gift.drawing} deferred`}
    >
      <div className="gift-in">
        {passing && gift.plate !== 1 && <Stretch along="y" className="gift-enters" />}
        <AnchorHeading as="h3" className="gift-name">
          <span>{gift.plate}</span> <a href={href(`/gifts/${gift.id}/`)}>{gift.name}</a>
          <span className="visually-hidden">, {gift.way}</span>
        </AnchorHeading>
        {said && <p className="gift-said">{said}</p>}
        <div className="gift-object">{object}</div>
      </div>
      <div className="gift-out">
        <Stretch
          line={gift.line}
          from={eastward ? "start" : "end"}
          arrow={eastward ? "east" : "west"}
          className="gift-crosses"
        />
        {passing && !last && <Stretch along="y" className="gift-leaves" />}
        <Ends left={exchange.ends.russia} right={exchange.ends["north-korea"]} />
        {children}
      </div>
    </AnchorSection>
  );
}

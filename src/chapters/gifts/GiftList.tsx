import { Drawing } from "../../graphics/drawings/Drawing.tsx";
import { Stretch } from "../../graphics/Stretch.tsx";
import { useHref } from "../../page/page.tsx";
import { gifts } from "../../story/gifts.ts";
import { longDate, shortDay } from "../../story/language.ts";
import type { Gift } from "../../story/types.ts";
import { AnchorSection } from "../../ui/AnchorSection.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { Brackets } from "./Brackets.tsx";
import { giftItems } from "./items.ts";

const [{ date: exchanged }] = gifts;

/** The year of the exchange goes without saying. */
const dayOf = (date: string): string =>
  date.length === 10 && date.slice(0, 4) === exchanged.slice(0, 4)
    ? shortDay(date, undefined)
    : longDate(date);

/** What a row shows: the object, its name, from whom to whom and when, and its own short line. */
function Row({ gift }: { gift: Gift }) {
  const href = useHref();
  const { id, drawing, line, shortName, way, date } = gift;
  const eastward = gift.giver === "russia";
  return (
    <>
      <div className="gift-picture" data-object={gift.plate ? undefined : `gifts/${id}`}>
        {drawing ? <Drawing of={drawing} small mirrored={!eastward} /> : <Brackets />}
      </div>
      <p>
        <a href={href(`/gifts/${id}/`)}>{shortName}</a>
        <small>
          {way}, <time dateTime={date}>{dayOf(date)}</time>
        </small>
      </p>
      <div className="gift-line">
        <Stretch line={line} from={eastward ? "start" : "end"} arrow={eastward ? "east" : "west"} />
      </div>
    </>
  );
}

/** All gifts on record. The three of the exchange have their own places above: here a row only leads to them. */
export function GiftList() {
  return (
    <ol className="gift-list deferred">
      {gifts.map((gift) =>
        gift.plate ? (
          <li key={gift.id} data-line={gift.line}>
            <Row gift={gift} />
          </li>
        ) : (
          <AnchorSection
            key={gift.id}
            {...itemAnchor("gifts", giftItems, gift.id)}
            as="li"
            line={gift.line}
            tabIndex={-1}
          >
            <Row gift={gift} />
          </AnchorSection>
        ),
      )}
    </ol>
  );
}

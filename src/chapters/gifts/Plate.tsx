import { words } from "@edition/words.ts";
import { Marks } from "../../evidence/Marks.tsx";
import { Crossing } from "../../graphics/Crossing.tsx";
import { ShareLink } from "../../share/ShareLink.tsx";
import { longDate as whenGiven } from "../../story/language.ts";
import type { Gift } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";
import { Inline } from "../../ui/Inline.tsx";
import { More } from "../../ui/More.tsx";
import { Part, PartHeading } from "../../ui/Part.tsx";
import { Prose, Statement, Statements } from "../../ui/Prose.tsx";
import { GiftObject } from "./GiftObject.tsx";
import { placesOf } from "./places.ts";
import { Stepper } from "./Stepper.tsx";

/**
 * One of the three gifts of the exchange: its label on the giver's side, the object with a leader to each of its parts,
 * and the line on which it crosses to the receiver. The order here is a phone's; a wide window sets the parts
 * round the object and the label beside it. Of the parts of a plate one is open at a time.
 */
export function Plate({
  gift,
  note,
  alone = false,
}: {
  gift: Gift;
  note?: string | undefined;
  /** Without the way to the gifts before and after it. */
  alone?: boolean;
}) {
  const eastward = gift.giver === "russia";
  const path = `gifts/${gift.id}`;
  const { given } = words;
  return (
    <Part
      as="li"
      id={path}
      line={gift.line}
      className={`gift-plate ${eastward ? "" : "gift-westward "}gift-${gift.drawing}`}
    >
      <PartHeading part={path} as="h3" className="gift-name">
        <span className="gift-numeral">{gift.plate}</span> <span>{gift.name}</span>
      </PartHeading>

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
                <Marks claims={gift.inRussian.cites} />
              </span>
            </dd>
          </div>
        )}
      </dl>

      <ul className="gift-parts" data-island="gift-parts">
        {placesOf(gift).map(({ place, part, isBlank }) => (
          <li key={place} data-at={place}>
            <details name={`parts-${gift.id}`}>
              <summary>
                <span>{part.label}</span> {isBlank ? <Blank says={part.says} /> : <small>{part.says}</small>}
              </summary>
              <p>
                <Statements of={part.text} />
              </p>
            </details>
          </li>
        ))}
      </ul>

      <div className="gift-text">
        <Prose of={gift.text} />
        {gift.rule && <More of={[gift.rule]} name={given.rule} />}
      </div>

      <div className="gift-note gift-under">
        <dl>
          <dt>{given.where}</dt>{" "}
          <dd>
            {gift.where}, <time dateTime={gift.date}>{whenGiven(gift.date)}</time>
          </dd>
        </dl>
        {note && <p>{note}</p>}
        <ShareLink part={path} />
      </div>

      {!alone && <Stepper at={gift.id} />}
    </Part>
  );
}

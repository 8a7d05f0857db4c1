import { words } from "@edition/words.ts";
import { Mark } from "../../evidence/Mark.tsx";
import { Prose } from "../../evidence/Prose.tsx";
import { longDate } from "../../story/language.ts";
import type { Gift } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";
import { Inline } from "../../ui/Inline.tsx";
import type { ItemContent } from "../frame/definition.ts";
import { GiftFigure } from "./GiftFigure.tsx";

/** All that is told of a gift. */
export function giftContent(gift: Gift): ItemContent {
  const { given } = words;
  const [opening, ...rest] = gift.text;
  return {
    name: gift.name,
    ...(gift.listed && { evidence: gift.listed }),
    figure: <GiftFigure gift={gift} />,
    facts: [
      { term: given.from, value: gift.from },
      { term: given.to, value: gift.to },
      { term: given.when, value: longDate(gift.date) },
      { term: given.where, value: gift.where },
      { term: given.saidBy, value: gift.saidBy },
      ...gift.blanks.map(({ label, says }) => ({ term: label, value: <Blank says={says} /> })),
    ],
    text: (
      <>
        <Prose of={opening ? [opening] : []} />
        {gift.quotation && (
          <blockquote className="gift-quotation">
            <p>
              <Inline text={gift.quotation.text} />
            </p>
            <footer>
              {gift.quotation.english}
              <Mark claims={gift.quotation.cites} />
            </footer>
          </blockquote>
        )}
        <Prose of={gift.rule ? [...rest, gift.rule] : rest} />
      </>
    ),
  };
}

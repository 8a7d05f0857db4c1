import { words } from "@edition/words.ts";
import { LineMark } from "../../graphics/LineMark.tsx";
import { ShareLink } from "../../share/ShareLink.tsx";
import { gifts } from "../../story/gifts.ts";
import { longDate as whenGiven } from "../../story/language.ts";
import type { Gift } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";
import { More } from "../../ui/More.tsx";
import { Part, PartHeading } from "../../ui/Part.tsx";
import { Statement } from "../../ui/Prose.tsx";

const exchange: Gift = gifts[0];

/** The exchange of an earlier meeting stands apart from what was given on this journey. */
export const isEarlier = ({ date }: Gift): boolean => date.slice(0, 4) !== exchange.date.slice(0, 4);

/**
 * A smaller gift: its line, the day it was given, and a label. A gift of an earlier meeting has its year in its
 * name, and no day.
 */
export function SmallGift({ gift }: { gift: Gift }) {
  const path = `gifts/${gift.id}`;
  const earlier = isEarlier(gift);
  const { given } = words;
  return (
    <Part as="li" id={path} line={gift.line} className={earlier ? "gift-label gift-earlier" : "gift-label"}>
      <LineMark line={gift.line} />
      <PartHeading part={path} as="h4">
        {!earlier && <span className="gift-day">{Number(gift.date.slice(8))}</span>} <span>{gift.name}</span>
      </PartHeading>
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
            {gift.where}, <time dateTime={gift.date}>{whenGiven(gift.date)}</time>
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
      <ShareLink part={path} />
    </Part>
  );
}

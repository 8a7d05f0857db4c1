import { guestWords } from "@edition/context.ts";
import { Mark } from "../../evidence/Mark.tsx";
import { Blank } from "../../ui/Blank.tsx";
import { Subheading } from "../../ui/Subheading.tsx";
import { GuestEntry } from "./GuestEntry.tsx";
import { guestsAt, SIDES } from "./guests.ts";

/** A seat of the key, and whose media named those who sit on such seats. */
const Seat = ({ named }: { named: "both" | "kcna" }) => (
  <>
    <i className="talks-seat" data-named={named} /> {guestWords.named[named]}
  </>
);

/**
 * The table of the talks with a seat for everybody whom a list names: filled, where both sides' media do, dotted, where North
 * Korea's agency alone does. What those who sat face to face dealt with lies on the table. Brackets keep the list open.
 */
export function Talks() {
  const { seats, schematic, heard, sides, topics, others } = guestWords;
  return (
    <div className="talks deferred">
      <p className="talks-key">
        <span className="visually-hidden">{heard}</span>
        <span aria-hidden="true">
          {seats}{" "}
          <span className="nowrap">
            <Seat named="both" />,
          </span>{" "}
        </span>
        <span className="nowrap">
          <span aria-hidden="true">
            <Seat named="kcna" />.
          </span>
          <Mark claims={["o-talks-lists", "o-talks-kcna", "o-talks-russia"]} />
        </span>{" "}
        <span aria-hidden="true">{schematic}</span>
      </p>
      <div className="talks-room">
        {SIDES.map((side) => (
          <div key={side} className="talks-side" data-side={side}>
            <Subheading>{sides[side]}</Subheading>
            <ol>
              {guestsAt("talks", side).map((guest) => (
                <GuestEntry key={guest.person} guest={guest} />
              ))}
              {side === "north-korea" && (
                <li className="talks-others">
                  <Blank says={others} />
                </li>
              )}
            </ol>
          </div>
        ))}
        <ul className="talks-table" aria-hidden="true">
          {topics.map((topic) => (
            <li key={topic}>{topic}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

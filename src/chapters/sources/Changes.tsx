import { words } from "@edition/words.ts";
import { longDate } from "../../story/language.ts";
import { editions } from "../../story/story.ts";

/** What each edition of this account changed, newest first. */
export function Changes({ as: Name }: { as: "h2" | "h3" }) {
  return (
    <section id="changes" className="ledger-changes" aria-label={words.corrections}>
      <Name>{words.corrections}</Name>
      <ul>
        {editions.map(({ date, change }) => (
          <li key={date + change}>
            <time dateTime={date}>{longDate(date)}</time>: {change}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { rulesWords } from "@edition/concerns.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { usePage } from "../../page/page.tsx";
import { langOf, longDate } from "../../story/language.ts";
import { sources } from "../../story/sources.ts";
import type { Resolution } from "../../story/types.ts";
import { AnchorHeading, AnchorSection } from "../../ui/AnchorSection.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { concernItems } from "./items.ts";
import { Vote } from "./Vote.tsx";

/** One resolution: its number, when and why it came, its vote, what it forbids in our words, and its own where we read them. */
export function Rule({ resolution }: { resolution: Resolution }) {
  const page = usePage();
  const { number, date, occasion, forbids, quotes, decree } = resolution;
  const anchor = itemAnchor("concerns", concernItems, `resolution-${number}`);
  return (
    <AnchorSection {...anchor} as="li" className="rule">
      <AnchorHeading as="h4">{number}</AnchorHeading>
      <p className="rule-note">
        <time dateTime={date}>{longDate(date)}</time>
        {occasion && <span>{occasion[0]}</span>}
      </p>
      <Vote resolution={resolution} decree={decree} />
      <div>
        <p>
          <Statement of={forbids} />
        </p>
        <p className="rule-note">{rulesWords.unchecked}</p>
        {quotes.length > 0 && (
          <details className="more" data-own="" open={page.part === anchor.id}>
            <summary>{rulesWords.quote}</summary>
            {quotes.map((quote) => (
              <figure key={quote.paragraph}>
                <p>
                  <b lang={langOf("en")}>{quote.paragraph}</b> {quote.lead}
                </p>
                <blockquote lang={langOf("en")}>{quote.text}</blockquote>
                <figcaption>
                  {quote.sources.map((id) => {
                    const { publisher, url } = sources[id];
                    return <cite key={id}>{url ? <a href={url}>{publisher}</a> : publisher}</cite>;
                  })}
                </figcaption>
              </figure>
            ))}
          </details>
        )}
      </div>
    </AnchorSection>
  );
}

import { rulesWords } from "@edition/concerns.ts";
import { usePage } from "../../page/page.tsx";
import { ShareLink } from "../../share/ShareLink.tsx";
import { langOf, longDate } from "../../story/language.ts";
import { sources } from "../../story/sources.ts";
import type { Resolution } from "../../story/types.ts";
import { Part, PartHeading } from "../../ui/Part.tsx";
import { Statement } from "../../ui/Prose.tsx";
import { Vote } from "./Vote.tsx";

/** One resolution: its number, when and why it came, its vote, what it forbids in our words, and its own where we read them. */
export function Rule({ resolution }: { resolution: Resolution }) {
  const page = usePage();
  const { number, date, occasion, forbids, quotes, decree } = resolution;
  const part = `concerns/resolution-${number}`;
  return (
    <Part id={part} as="li" className="rule">
      <PartHeading part={part} as="h4">
        {number}
      </PartHeading>
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
          <details className="more" data-own="" open={page.part === part}>
            <summary>{rulesWords.quote}</summary>
            {quotes.map((quote) => (
              <figure key={quote.paragraph}>
                <p>
                  <b>{quote.paragraph}</b> {quote.lead}
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
        <ShareLink part={part} />
      </div>
    </Part>
  );
}

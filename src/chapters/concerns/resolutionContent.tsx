import { concernLabels, resolutionLabels, votesWords } from "@edition/concerns.ts";
import { rulebookWords } from "@edition/rulebook.ts";
import { Prose } from "../../evidence/Prose.tsx";
import { Council } from "../../graphics/drawings/Council.tsx";
import { useHref } from "../../page/page.tsx";
import { concerns } from "../../story/concerns.ts";
import type { Resolution } from "../../story/concernTypes.ts";
import { ruledThings } from "../../story/finder.ts";
import { fill, langOf, longDate } from "../../story/language.ts";
import { sources } from "../../story/sources.ts";
import type { Paragraph } from "../../story/types.ts";
import { Subheading } from "../../ui/Subheading.tsx";
import type { ItemContent } from "../frame/definition.ts";
import { resolutionName } from "./rows.ts";

/** Paragraphs of a resolution in its own words. */
function OwnWords({ quotes }: Pick<Resolution, "quotes">) {
  return (
    <div className="own-words">
      {quotes.length > 0 ? (
        <Subheading className="concern-label">{resolutionLabels.quote}</Subheading>
      ) : (
        <p className="concern-label">{resolutionLabels.unchecked}</p>
      )}
      {quotes.map(({ paragraph, lead, text, sources: from }) => (
        <figure key={paragraph}>
          <p>
            <span className="visually-hidden">{resolutionLabels.paragraph} </span>
            <b lang={langOf("en")}>{paragraph}</b> {lead}
          </p>
          <blockquote lang={langOf("en")}>{text}</blockquote>
          <figcaption>
            {from.map((id, i) => {
              const { publisher, url } = sources[id];
              return [i > 0 && " ", <cite key={id}>{url ? <a href={url}>{publisher}</a> : publisher}</cite>];
            })}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

/** What in this story a resolution touches: objections that stop at it, things that its rules speak of. */
function Touches({ number }: Pick<Resolution, "number">) {
  const href = useHref();
  const touched = [
    ...concerns.flatMap(({ id, name, resolution }) =>
      resolution === number ? [{ path: `/concerns/${id}/`, name }] : [],
    ),
    ...ruledThings.flatMap(({ id, name, since }) =>
      since.some(({ resolution }) => resolution === number)
        ? [{ path: `/concerns/rules/#${id}`, name: `${rulebookWords.short} ${name}` }]
        : [],
    ),
  ];
  if (touched.length === 0) return null;
  return (
    <div className="touches">
      <Subheading className="concern-label">{rulebookWords.met}</Subheading>
      <ul>
        {touched.map(({ path, name }) => (
          <li key={path}>
            <a href={href(path)}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A resolution in full: the vote, what it forbids in our words and in its own, what in this story it touches. */
export function resolutionContent(resolution: Resolution): ItemContent {
  const { number, date, inFavour, against, russia, occasion, forbids, decree, quotes } = resolution;
  const told: Paragraph = occasion ? [occasion, forbids] : [forbids];
  return {
    name: resolutionName(number),
    figure: (
      <div className="council-figure">
        <Council vote={resolution} hatched />
        <p>{votesWords.russia[russia]}</p>
      </div>
    ),
    facts: [
      { term: resolutionLabels.adopted, value: <time dateTime={date}>{longDate(date)}</time> },
      { term: concernLabels.vote, value: fill(concernLabels.tally, inFavour, against) },
    ],
    text: (
      <>
        <Prose of={decree ? [told, [decree], [resolutionLabels.china]] : [told, [resolutionLabels.china]]} />
        <OwnWords quotes={quotes} />
        <Touches number={number} />
      </>
    ),
  };
}

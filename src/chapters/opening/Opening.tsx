import { sourcesName } from "@edition/bar.ts";
import { standfirst, story, sureness } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { lineOfSentence } from "../../evidence/lines.ts";
import { Mark } from "../../evidence/Mark.tsx";
import { Statement, Statements } from "../../evidence/Prose.tsx";
import { useHref, usePage } from "../../page/page.tsx";
import { storyChapters } from "../../story/chapters.ts";
import { longDate } from "../../story/language.ts";
import { firstPublished } from "../../story/story.ts";
import { AnchorSection } from "../../ui/AnchorSection.tsx";
import { Inline } from "../../ui/Inline.tsx";
import { Emblem } from "./Emblem.tsx";
import { LineKey } from "./LineKey.tsx";

/**
 * The first screen: what happened, why it matters, how sure we are; then the story in five lines. `minutes` is how long
 * the main text takes to read.
 */
export function Opening() {
  const href = useHref();
  const { site } = usePage();
  return (
    <AnchorSection id="top" title={story.title} className="opening" tabIndex={-1}>
      <div className="opening-card">
        <p className="kicker opening-kicker">{story.kicker}</p>
        <h1 className="opening-name">
          <span>{story.headline[0]}</span> <span>{story.headline[1]}</span>
        </h1>
        <Emblem />
        <div className="opening-words">
          {/* Each sentence has its own line and the citations stand apart, so a font that comes late moves nothing. */}
          <p className="opening-standfirst">
            {standfirst.map((sentence) => (
              <span key={sentence[0]} data-line={lineOfSentence(sentence) ?? undefined}>
                <Inline text={`${sentence[0]} `} />
              </span>
            ))}
          </p>
          <p className="kicker">
            {sourcesName}
            <Mark claims={standfirst.flatMap(([, ...claims]) => claims)} />
            <br />
            {words.published} <time dateTime={firstPublished}>{longDate(firstPublished)}</time>
          </p>
        </div>
      </div>
      <div className="opening-sure">
        <p>
          <Statements of={sureness} />
        </p>
        <LineKey />
      </div>
      <nav className="opening-lines" aria-labelledby="five-lines">
        <h2 id="five-lines">{words.fiveLines}</h2>
        <ol>
          {storyChapters.map(({ id, shortName, inFiveLines }) => (
            <li key={id}>
              <a href={href(`/${id}/`)}>
                <Inline text={shortName} />
              </a>
              <p>
                <Statement of={inFiveLines} />
              </p>
            </li>
          ))}
        </ol>
      </nav>
      <p className="print-only">
        {words.printed} {site}
      </p>
    </AnchorSection>
  );
}

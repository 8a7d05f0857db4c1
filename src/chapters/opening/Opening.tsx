import { emblemLines, standfirst, story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { Statements } from "../../evidence/Prose.tsx";
import { Drawing } from "../../graphics/drawings/Drawing.tsx";
import { Stretch } from "../../graphics/Stretch.tsx";
import { longDate } from "../../story/language.ts";
import { firstPublished } from "../../story/story.ts";
import { AnchorSection } from "../../ui/AnchorSection.tsx";
import { PrintedAddress } from "../../ui/PrintedAddress.tsx";

/**
 * The first screen: the name between its two mirrored rifles, what happened, how sure that is, and why it matters. The line
 * comes in from Russia's edge, goes back from Korea's, and on round the corner down the margin.
 */
export function Opening() {
  return (
    <AnchorSection id="top" title={story.title} className="opening" tabIndex={-1}>
      <p className="kicker opening-kicker">{story.kicker}</p>
      <h1 className="opening-name">
        <span>{story.headline[0]}</span> <span>{story.headline[1]}</span>
      </h1>
      <Drawing of="glove" turned className="opening-glove" />
      <Drawing of="rifle" className="opening-gun" />
      <p className="opening-label" aria-hidden="true">
        {emblemLines.toKim}
      </p>
      <Stretch arrow="east" className="opening-line" />
      <Stretch arrow="west" from="end" className="opening-line-back" />
      <Stretch along="y" className="opening-line-down" />
      <p className="opening-label opening-label-back" aria-hidden="true">
        {emblemLines.toPutin}
      </p>
      <Drawing of="rifle" mirrored className="opening-gun opening-gun-back" />
      <div className="opening-words">
        <p>
          <Statements of={standfirst} />
        </p>
        <p className="kicker">
          {words.published} <time dateTime={firstPublished}>{longDate(firstPublished)}</time>
        </p>
      </div>
      <PrintedAddress />
    </AnchorSection>
  );
}

import { readingsLead, readingsText, readingsWords } from "@edition/context.ts";
import { lineOfSentence } from "../../evidence/lines.ts";
import { Prose, Statement } from "../../evidence/Prose.tsx";
import { LineMark } from "../../graphics/LineMark.tsx";
import { china, readings } from "../../story/context.ts";
import { people } from "../../story/people.ts";
import type { Reading } from "../../story/types.ts";
import { AnchorHeading, AnchorSection } from "../../ui/AnchorSection.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { contextItems, READINGS } from "./items.ts";
import { PLACES } from "./scale.ts";

const { scale } = readingsWords;

/**
 * Named experts and services, each with a ring on our scale. Who speaks of something else stands beside the scale, without a ring.
 * China's own word stands at the end.
 */
export function Readings() {
  const anchor = itemAnchor("context", contextItems, READINGS);
  return (
    <AnchorSection {...anchor} as="div" className="reading">
      <div className="context-head">
        <AnchorHeading as="h3">{readingsWords.name}</AnchorHeading>
        <p className="context-note">{readingsWords.note}</p>
      </div>
      <Prose of={[readingsLead]} className="reading-lead" />
      <div className="reading-scale">
        {/* Each entry names its place in words; head and lines draw it. */}
        <div className="reading-head" aria-hidden="true">
          {PLACES.map((place) => (
            <p key={place}>{scale[place]}</p>
          ))}
        </div>
        <ul>
          {readings
            .filter((reading) => reading.scale !== "beside")
            .map((reading) => (
              <Entry key={reading.who} reading={reading} />
            ))}
        </ul>
      </div>
      <div className="reading-beside">
        <div>
          <h4>{scale.beside}</h4>
          <ul>
            {readings
              .filter((reading) => reading.scale === "beside")
              .map((reading) => (
                <Entry key={reading.who} reading={reading} />
              ))}
          </ul>
        </div>
        <China />
      </div>
      <Prose of={[readingsText]} className="reading-text" />
    </AnchorSection>
  );
}

/** One reading: whose it is, where and when it was said, where on the scale, what it says. */
function Entry({ reading: { who, where, when, text, quote, scale: place } }: { reading: Reading }) {
  const line = lineOfSentence(text);
  return (
    <li className="reading-entry" data-scale={place} data-line={line ?? undefined}>
      <div className="reading-by">
        <p className="reading-who">{who}</p>
        <p className="reading-where">
          {where}, {when}
        </p>
      </div>
      {place !== "beside" && (
        <div className="reading-mark">
          <p className="visually-hidden">
            {readingsWords.placed}: {scale[place]}
          </p>
          {PLACES.map((one) => (
            <i key={one} data-placed={one === place ? "" : undefined} />
          ))}
        </div>
      )}
      <div className="reading-words">
        <p>
          <Statement of={text} />
        </p>
        {quote && (
          <p className="reading-quote">
            <Statement of={quote} />
          </p>
        )}
      </div>
    </li>
  );
}

/** What Beijing said. It has no place on the scale. */
function China() {
  const { name, original, office } = people[china.who];
  const line = lineOfSentence(china.text);
  return (
    <div className="reading-china">
      <h4>{china.name}</h4>
      {line && <LineMark line={line} />}
      <p className="reading-words">
        <Statement of={china.text} />
      </p>
      <p className="reading-where">
        {name} {original && <span lang={original.lang}>{original.text}</span>}, {office}. {china.when}
      </p>
    </div>
  );
}

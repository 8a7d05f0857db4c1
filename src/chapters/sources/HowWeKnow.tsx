import { method, retelling, retellingText, retellingWords, unconfirmed } from "@edition/method.ts";
import { howWeKnow } from "@edition/sections.ts";
import { words } from "@edition/words.ts";
import { useHref, usePage } from "../../page/page.tsx";
import { SINGLE_FILE } from "../../page/singlePath.ts";
import { claims } from "../../story/claims.ts";
import { fill, plural } from "../../story/language.ts";
import { HOW_WE_KNOW } from "../../story/sections.ts";
import { sources } from "../../story/sources.ts";
import { Blank } from "../../ui/Blank.tsx";
import { Prose, Statement, Statements } from "../../ui/Prose.tsx";

/** The closing chapter: method, what could not be confirmed, and where a retelling and the record differ. */
export function HowWeKnow() {
  const href = useHref();
  const { single, singleBytes } = usePage();
  const say = words.downloads;
  const { counts } = words.sourcesPage;
  return (
    <section id={HOW_WE_KNOW} className="room know" aria-labelledby="know-name">
      <div className="room-head">
        <div>
          <p className="kicker">{howWeKnow.kicker}</p>
          <h2 id="know-name" tabIndex={-1}>
            {howWeKnow.name}
          </h2>
        </div>
        <Prose of={method.map((sentence) => [sentence] as const)} />
      </div>
      <p className="know-ledger">
        <a href={href("/sources/")}>{words.sourcesPage.link}</a>
        <span>
          {fill(
            counts.both,
            plural(Object.keys(claims).length, counts.claims),
            plural(Object.keys(sources).length, counts.sources),
          )}
        </span>
      </p>
      {!single && (
        <p className="know-file">
          <a href={href(`/${SINGLE_FILE}`)} download>
            {words.single.download}: {SINGLE_FILE}
          </a>
          {singleBytes && <span>{fill(words.single.size, Math.round(singleBytes / 1024))}</span>}
        </p>
      )}
      <p className="download">
        <a href={href("/claims.csv")} download>
          {say.claims}
        </a>
        <a href={href("/story.json")} download>
          {say.story}
        </a>
        <a href={href("/story.schema.json")} download>
          {say.schema}
        </a>
        <a href={href("/feed.xml")} type="application/atom+xml">
          {say.feed}
        </a>
      </p>
      <div className="know-unconfirmed">
        <h3>{unconfirmed.name}</h3>
        <ul>
          {unconfirmed.list.map((item) => (
            <li key={item[0]}>
              <Blank says="" />
              <span>
                <Statement of={item} />
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div className="know-retelling">
        <h3>{retellingWords.name}</h3>
        <p>
          <Statements of={retellingText} />
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">{retellingWords.claim}</th>
              <th scope="col">{retellingWords.record}</th>
            </tr>
          </thead>
          <tbody>
            {retelling.map(({ paragraph, claim, record }) => (
              <tr key={paragraph}>
                <th scope="row">
                  <span className="know-number">{paragraph}</span> {claim}
                </th>
                <td>
                  <Statements of={record} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

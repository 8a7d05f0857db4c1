import { howWeKnow } from "@edition/chapters.ts";
import { dataPage } from "@edition/data.ts";
import { method, unconfirmed } from "@edition/method.ts";
import { words } from "@edition/words.ts";
import { Prose, Statement } from "../../evidence/Prose.tsx";
import { useHref, usePage } from "../../page/page.tsx";
import { HOW_WE_KNOW } from "../../story/chapters.ts";
import { claims } from "../../story/claims.ts";
import { fill, plural } from "../../story/language.ts";
import { sources } from "../../story/sources.ts";
import { Blank } from "../../ui/Blank.tsx";

/** The closing chapter: method, the ways to the ledger and to the data, and what could not be confirmed. */
export function HowWeKnow() {
  const href = useHref();
  const { single } = usePage();
  const { counts } = words.sourcesPage;
  return (
    <section id={HOW_WE_KNOW} className="chapter know" aria-labelledby="know-name">
      <div className="chapter-head">
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
        <p className="know-data">
          <a href={href("/data/")}>{dataPage.link}</a>
          <span>{dataPage.linkNote}</span>
        </p>
      )}
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
    </section>
  );
}

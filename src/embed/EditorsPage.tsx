import { useHref, usePage } from "../app/page.tsx";
import { embedding as say } from "../story/en/embedding.ts";
import { sections } from "../story/en/sections.ts";
import { story } from "../story/en/story.ts";
import { heightsOf } from "./heights.ts";
import { loaderFile } from "./loaderFile.ts";
import { plainFrame } from "./snippets.ts";

/** The page for editors: choose a part, see it, copy it; and what a newsroom's engineers and lawyers ask. */
export function EditorsPage() {
  const href = useHref();
  const { site } = usePage();
  const { facts } = say;
  const [first] = sections;
  const origin = new URL(site).origin;
  return (
    <div className="ledger">
      <div className="room-head">
        <div>
          <p className="kicker">
            <a href={href("/")}>{story.name}</a> · {say.kicker}
          </p>
          <h1>{say.name}</h1>
        </div>
        <p>{say.lead}</p>
      </div>
      <div data-island="embed-builder">
        <p>{say.without}</p>
        <p>
          <code>
            {first &&
              plainFrame({
                base: site,
                part: first.id,
                title: first.title,
                choices: {},
                heights: heightsOf(first.id),
              })}
          </code>
        </p>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={href(`/embed/${id}/`)}>{title}</a>
            </li>
          ))}
        </ul>
      </div>
      <dl className="facts editors-facts">
        <dt>{facts.data}</dt>
        <dd>{facts.dataText}</dd>
        <dt>{facts.csp}</dt>
        <dd>
          {facts.cspText} <code>{origin}</code> {facts.cspLoader} <code>'{loaderFile.integrity}'</code>
        </dd>
        <dt>{facts.integrity}</dt>
        <dd>
          <code>{loaderFile.integrity}</code> <a href={href("/embed/v1.json")}>v1.json</a>.{" "}
          {facts.integrityText}
        </dd>
        <dt>{facts.corrections}</dt>
        <dd>{facts.correctionsText}</dd>
        <dt>{facts.check}</dt>
        <dd>{facts.checkText}</dd>
        <dt>{facts.licence}</dt>
        <dd>{facts.licenceText}</dd>
      </dl>
    </div>
  );
}

import { embedding as say } from "@edition/embedding.ts";
import { story } from "@edition/story.ts";
import { island } from "../../page/island.tsx";
import { useHref, usePage } from "../../page/page.tsx";
import { storyChapters } from "../../story/chapters.ts";
import { heightsOf } from "../heights.ts";
import { loaderFile } from "../loaderFile.ts";
import { Builder } from "./Builder.tsx";
import { plainFrame } from "./snippets.ts";

const BuilderIsland = island("builder", Builder);

/** The page for editors: choose an embed, see it, copy it; and answers to what a newsroom's engineers and lawyers ask. */
export function EditorsPage() {
  const href = useHref();
  const { site } = usePage();
  const { facts } = say;
  const [first] = storyChapters;
  const origin = new URL(site).origin;
  return (
    <div className="ledger">
      <div className="chapter-head">
        <div>
          <p className="kicker">
            <a href={href("/")}>{story.name}</a> · {say.kicker}
          </p>
          <h1>{say.name}</h1>
        </div>
        <p>{say.lead}</p>
      </div>
      {first && (
        <BuilderIsland
          words={say.without}
          example={plainFrame({
            base: site,
            part: first.id,
            page: `${first.id}/`,
            title: first.title,
            choices: { theme: "light" },
            heights: heightsOf(first.id),
          })}
          chapters={storyChapters.map(({ id, title }) => ({ title, href: href(`/embed/${id}/`) }))}
        />
      )}
      <section className="prose">
        <h2>{facts.data}</h2>
        <p>{facts.dataText}</p>
        <h2>{facts.csp}</h2>
        <p>
          {facts.cspText} <code>{origin}</code> {facts.cspLoader} <code>'{loaderFile.integrity}'</code>
        </p>
        <h2>{facts.integrity}</h2>
        <p>
          <code>{loaderFile.integrity}</code> (<a href={href("/embed/v1.json")}>v1.json</a>).{" "}
          {facts.integrityText}
        </p>
        <h2>{facts.corrections}</h2>
        <p>{facts.correctionsText}</p>
        <h2>{facts.check}</h2>
        <p>{facts.checkText}</p>
        <h2>{facts.theme}</h2>
        <p>{facts.themeText}</p>
        <h2>{facts.licence}</h2>
        <p>{facts.licenceText}</p>
      </section>
    </div>
  );
}

import { useEffect, useState } from "react";
import { site } from "../../page/site.ts";
import type { EmbedsData } from "../embedsData.ts";
import { EmbedForm } from "./EmbedForm.tsx";
import "./editors.css";

/** What stands on the editors' page until the builder can be used, or where it never can. */
export type BuilderProps = {
  /** Says that choosing needs a script, and what to do without. */
  words: string;
  /** The snippet of one chapter, as an example. */
  example: string;
  /** The embeds of all chapters, at relative addresses. */
  chapters: readonly { title: string; href: string }[];
};

/** The list of all embeds, or null until it is there. Where it does not come, it stays null, quietly. */
function useEmbeds(): EmbedsData | null {
  const [data, setData] = useState<EmbedsData | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    fetch(`${site.top}embed/embeds.json`, leaving)
      .then((answer) => (answer.ok ? (answer.json() as Promise<EmbedsData>) : null))
      .then(setData, () => {});
    return () => leaving.abort();
  }, []);
  return data;
}

/** The island of the editors' page: choose a chapter or an item, see it, copy what the page needs. */
export function Builder({ words, example, chapters }: BuilderProps) {
  const data = useEmbeds();
  if (data) return <EmbedForm data={data} base={site.top} asked={location.hash.slice(1)} />;
  return (
    <div className="prose">
      <p>{words}</p>
      <p>
        <code>{example}</code>
      </p>
      <ul>
        {chapters.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { dataFiles, dataPage } from "@edition/data.ts";
import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { useHref, usePage } from "../../page/page.tsx";
import { SINGLE_FILE } from "../../page/singlePath.ts";
import { fill } from "../../story/language.ts";

/** The page that lists the story's files: what each is, in a sentence. */
export function DataPage() {
  const href = useHref();
  const { site, singleBytes } = usePage();
  return (
    <div className="data-page">
      <div className="chapter-head">
        <div>
          <p className="kicker">
            <a href={href("/")}>{story.name}</a>
          </p>
          <h1>{dataPage.name}</h1>
        </div>
        <p>{dataPage.lead}</p>
      </div>
      <ul>
        {dataFiles.map(({ file, says, feed }) => (
          <li key={file}>
            <a href={href(`/${file}`)} {...(feed ? { type: "application/atom+xml" } : { download: true })}>
              {file}
            </a>
            <p>
              {says}{" "}
              {file === SINGLE_FILE &&
                singleBytes &&
                `${fill(dataPage.size, Math.round(singleBytes / 1024))}.`}
            </p>
          </li>
        ))}
      </ul>
      <p className="print-only">
        {words.printed} {site}data/
      </p>
    </div>
  );
}

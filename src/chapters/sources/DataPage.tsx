import { dataFiles, dataPage } from "@edition/data.ts";
import { story } from "@edition/story.ts";
import { SOURCES } from "../../page/anchors.ts";
import { useHref, usePage } from "../../page/page.tsx";
import { SINGLE_FILE } from "../../page/singlePath.ts";
import { fill } from "../../story/language.ts";
import { PrintedAddress } from "../../ui/PrintedAddress.tsx";

/** The page that lists the story's files: what each is, in a sentence. */
export function DataPage() {
  const href = useHref();
  const { singleBytes } = usePage();
  return (
    <>
      <p className="chapter-place">
        <a href={href(`/#${SOURCES}`)}>{story.name}</a>
      </p>
      <div className="chapter files-page">
        <h1 className="chapter-name">{dataPage.name}</h1>
        <p>{dataPage.lead}</p>
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
        <PrintedAddress path="data/" />
      </div>
    </>
  );
}

import { bar, sourcesName } from "@edition/bar.ts";
import { words } from "@edition/words.ts";
import { storyChapters } from "../story/chapters.ts";
import { Blank } from "../ui/Blank.tsx";

const { title, blank, text, chapters } = words.notFound;

/**
 * What stands at an address that leads nowhere: the head of an item's page, empty brackets where its picture would be, and
 * the chapters.
 * @param home the path of the story from the top of the host: the page is shown at any depth
 */
export function NotFoundPage({ home }: { home: string }) {
  const pages = [...storyChapters, { id: "sources", name: sourcesName }];
  return (
    <main id="main" className="item-page not-found">
      <p className="item-top">
        <a href={home}>
          <span aria-hidden="true">←</span> {bar.story}
        </a>
      </p>
      <div className="item-body item-unlisted">
        <div className="item-head">
          <h1>{title}</h1>
          <p>
            <Blank says={blank} />
          </p>
        </div>
        <div className="item-text">
          <p>{text}</p>
          <nav aria-label={chapters}>
            <ul>
              {pages.map(({ id, name }) => (
                <li key={id}>
                  <a href={`${home}${id}/`}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </main>
  );
}

import { bar, sourcesName } from "@edition/bar.ts";
import { words } from "@edition/words.ts";
import { Footer } from "../../app/Footer.tsx";
import { Story } from "../../app/Story.tsx";
import { Ledger } from "../../chapters/sources/Ledger.tsx";
import { SOURCES } from "../../page/anchors.ts";
import { useHref, usePage } from "../../page/page.tsx";
import { storyChapters } from "../../story/chapters.ts";
import { longDate } from "../../story/language.ts";
import { lastChanged } from "../../story/story.ts";
import { SingleItems } from "./SingleItems.tsx";

/**
 * The frame of the single file: the line that says what it is, the story in its flat form, every item, and the ledger.
 * Its bar is links only, since nothing here has a script.
 */
export function SinglePage({ card }: { card: string }) {
  const href = useHref();
  const { site } = usePage();
  const { edition, holds, living } = words.single;
  return (
    <>
      <a className="skip" href="#main">
        {bar.skip}
      </a>
      <header className="bar single-bar">
        <a className="bar-story" href={href("/")}>
          {bar.story}
        </a>
        <nav aria-label={bar.label}>
          <ul>
            {storyChapters.map(({ id, shortName }) => (
              <li key={id}>
                <a href={href(`/${id}/`)}>{shortName}</a>
              </li>
            ))}
            <li>
              <a href={href(`/${SOURCES}/`)}>{sourcesName}</a>
            </li>
          </ul>
        </nav>
      </header>
      <main id="main">
        <p className="single-note">
          {edition} <time dateTime={lastChanged}>{longDate(lastChanged)}</time>. {holds} {living}{" "}
          <a href={site}>{site}</a>
        </p>
        <Story card={card}>
          <SingleItems />
          <Ledger />
        </Story>
      </main>
      <footer className="foot">
        <Footer />
      </footer>
    </>
  );
}

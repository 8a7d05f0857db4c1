import { Footer } from "../app/Footer.tsx";
import { useHref, usePage } from "../app/page.tsx";
import { Story } from "../app/Story.tsx";
import { SOURCES } from "../scroll/parts.ts";
import { Ledger } from "../sections/sources/Ledger.tsx";
import { bar, shortNames, sourcesName } from "../story/en/bar.ts";
import { sections } from "../story/en/sections.ts";
import { lastChanged } from "../story/en/story.ts";
import { words } from "../story/en/words.ts";
import { longDate } from "../ui/longDate.ts";

/**
 * The frame of the single file: the line that says what it is, the story in its flat form, and the ledger behind it.
 * Its bar is links only, since nothing here has a script.
 */
export function SinglePage() {
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
            {sections.map(({ id }) => (
              <li key={id}>
                <a href={href(`/${id}/`)}>{shortNames[id]}</a>
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
        <Story>
          <Ledger />
        </Story>
      </main>
      <footer className="foot">
        <Footer />
      </footer>
    </>
  );
}

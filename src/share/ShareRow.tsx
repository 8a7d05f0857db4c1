import { shareWords } from "@edition/share.ts";
import { useHref } from "../page/page.tsx";

/**
 * The one share row of a page, which passes on that page. Copying and sharing need a script and are not shown without one;
 * the other two are plain links.
 * @param part what the page is about: "gifts/glove", or "" for the whole story
 * @param card the file of its picture, below the top of the site
 */
export function ShareRow({ part, card }: { part: string; card: string }) {
  const href = useHref();
  const page = href(part ? `/${part}/` : "/");
  const { row, copied } = shareWords;
  return (
    <ul className="pass-row">
      <li className="needs-script">
        <a href={page} data-pass="copy" data-copied={copied} aria-live="polite">
          {row.copy}
        </a>
      </li>
      <li className="needs-script">
        <a href={page} data-pass="send">
          {row.send}
        </a>
      </li>
      <li>
        <a href={href(`/embed/${part && `#${part}`}`)}>{row.embed}</a>
      </li>
      <li>
        <a href={href(`/${card}`)} download="">
          {row.picture}
        </a>
      </li>
    </ul>
  );
}

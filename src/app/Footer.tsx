import { credits } from "@edition/method.ts";
import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { usePage } from "../page/page.tsx";
import { longDate } from "../story/language.ts";
import { editions } from "../story/story.ts";

/** Credits, licences and the dated changes to the account. */
export function Footer() {
  const { site } = usePage();
  return (
    <>
      <p className="foot-name">{story.name}</p>
      <p>
        {credits.map} {credits.type} {credits.licence}
      </p>
      <h2>{words.corrections}</h2>
      <ul>
        {editions.map(({ date, change }) => (
          <li key={date + change}>
            <time dateTime={date}>{longDate(date)}</time>: {change}
          </li>
        ))}
      </ul>
      <p className="print-only">
        {words.printed} {site}
      </p>
    </>
  );
}

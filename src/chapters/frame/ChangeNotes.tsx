import { words } from "@edition/words.ts";
import { useHref, usePage } from "../../page/page.tsx";
import { recentChanges } from "../../story/changes.ts";
import { fill, longDate, quoted } from "../../story/language.ts";
import { Inline } from "../../ui/Inline.tsx";

const say = words.change;

/** What was changed at a part in the last 90 days, newest first: when, why, what stood there, and the way to the log. */
export function ChangeNotes({ part }: { part: string }) {
  const { today } = usePage();
  const href = useHref();
  return recentChanges(part, today).map(({ id, date, was, why }) => (
    <p key={id} role="note">
      <b>
        <time dateTime={date}>{fill(say.on, longDate(date))}</time>
      </b>{" "}
      <Inline text={why} /> {say.was} <Inline text={quoted(was)} />{" "}
      <a href={href(`/sources/#change-${id}`)}>{say.entry}</a>
    </p>
  ));
}

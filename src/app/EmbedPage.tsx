import type { ReactNode } from "react";
import { items } from "../routes.ts";
import { Aftermath } from "../sections/aftermath/Aftermath.tsx";
import { EventAlone } from "../sections/aftermath/EventAlone.tsx";
import { ConcernAlone } from "../sections/concerns/ConcernAlone.tsx";
import { Concerns } from "../sections/concerns/Concerns.tsx";
import { Context } from "../sections/context/Context.tsx";
import { GuestAlone } from "../sections/context/GuestAlone.tsx";
import { GiftAlone } from "../sections/gifts/GiftAlone.tsx";
import { Gifts } from "../sections/gifts/Gifts.tsx";
import { Itinerary } from "../sections/itinerary/Itinerary.tsx";
import { StopAlone } from "../sections/itinerary/StopAlone.tsx";
import { NumberedMarks } from "../sources/Marks.tsx";
import { lastChanged, story } from "../story/en/story.ts";
import { words } from "../story/en/words.ts";
import type { SectionId } from "../story/types.ts";
import { LineMark } from "../ui/LineMark.tsx";
import { longDate } from "../ui/longDate.ts";
import { WALLS } from "../ui/Room.tsx";
import { useHref, usePage } from "./page.tsx";

/** Each chapter: the whole of it, and one of its parts by itself. */
const chapters: Readonly<
  Record<SectionId, { Whole: () => ReactNode; One: (props: { id: string }) => ReactNode }>
> = {
  gifts: { Whole: Gifts, One: GiftAlone },
  itinerary: { Whole: Itinerary, One: StopAlone },
  concerns: { Whole: Concerns, One: ConcernAlone },
  context: { Whole: Context, One: GuestAlone },
  aftermath: { Whole: Aftermath, One: EventAlone },
};

/**
 * One part alone, for a frame in somebody else's page: no bar, no foot; how certain the thing is and who answers for it,
 * which travels with it; one line that says when the account last changed and leads to the story. There is one date for the whole account, so that is the date of each of its parts.
 */
export function EmbedPage() {
  const { part, site } = usePage();
  const href = useHref();
  const [section, item] = part.split("/");
  const caveat = items[section as SectionId].find(({ id }) => id === item)?.caveat;
  const { Whole, One } = chapters[section as SectionId];
  return (
    <main className="embed room" data-wall={WALLS[section as SectionId]}>
      <NumberedMarks>{item ? <One id={item} /> : <Whole />}</NumberedMarks>
      {(["confirmed", "announced"] as const).map((certainty) => (
        <p key={certainty} className="embed-dimmed" data-if={certainty}>
          {words.embed.dimmed[certainty]}
        </p>
      ))}
      {caveat && (
        <p className="embed-caveat">
          {caveat.line && <LineMark line={caveat.line} />} {caveat.text}
        </p>
      )}
      <p className="embed-credit">
        <span>
          {words.embed.changed} <time dateTime={lastChanged}>{longDate(lastChanged)}</time>
        </span>{" "}
        <label>
          {words.embed.link} <input readOnly data-link={part} defaultValue={`${site}${part}/`} />
        </label>{" "}
        <a href={href(`/${part}/`)}>
          {words.embed.full}: <cite>{story.name}</cite>
        </a>
      </p>
    </main>
  );
}

import { Aftermath } from "../sections/aftermath/Aftermath.tsx";
import { Concerns } from "../sections/concerns/Concerns.tsx";
import { Context } from "../sections/context/Context.tsx";
import { Gifts } from "../sections/gifts/Gifts.tsx";
import { Itinerary } from "../sections/itinerary/Itinerary.tsx";
import { NumberedMarks } from "../sources/Marks.tsx";
import { story } from "../story/en/story.ts";
import { words } from "../story/en/words.ts";
import type { SectionId } from "../story/types.ts";
import { useHref, usePage } from "./page.tsx";

const rooms: Readonly<Record<SectionId, () => React.ReactNode>> = {
  gifts: Gifts,
  itinerary: Itinerary,
  concerns: Concerns,
  context: Context,
  aftermath: Aftermath,
};

/** One part alone, for a frame in somebody else's page: no bar, no foot, one line that names the story. */
export function EmbedPage() {
  const { part } = usePage();
  const href = useHref();
  const Room = rooms[part as SectionId];
  return (
    <main className="embed">
      <NumberedMarks>
        <Room />
      </NumberedMarks>
      <p className="embed-credit">
        {words.embed.credit} <cite>{story.name}</cite>.{" "}
        <a href={href(`/${part}/`)} target="_top">
          {words.embed.full}
        </a>
      </p>
    </main>
  );
}

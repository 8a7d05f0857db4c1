import { aftermathWords } from "@edition/aftermath.ts";
import { events } from "../../story/aftermath.ts";
import { ItemFrame } from "../frame/ItemFrame.tsx";
import { EventEntry } from "./EventEntry.tsx";

/** One later event by itself, with what had been said of it before. */
export function EventItem({ id }: { id: string }) {
  const event = events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`There is no event ${id}`);
  return (
    <ItemFrame chapter="aftermath" note={aftermathWords.note}>
      <ul>
        <EventEntry event={event} />
      </ul>
    </ItemFrame>
  );
}

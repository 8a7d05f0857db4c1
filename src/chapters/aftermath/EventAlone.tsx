import { aftermathWords } from "@edition/aftermath.ts";
import { events } from "../../story/aftermath.ts";
import { Alone } from "../../ui/Alone.tsx";
import { Event } from "./Event.tsx";

/** One later event by itself, with what had been said of it before. */
export function EventAlone({ id }: { id: string }) {
  const event = events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`There is no event ${id}`);
  return (
    <Alone section="aftermath" note={aftermathWords.note}>
      <ul>
        <Event event={event} />
      </ul>
    </Alone>
  );
}

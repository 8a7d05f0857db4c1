import { storyChapters } from "../../story/chapters.ts";
import { concerns } from "../../story/concerns.ts";
import { gifts } from "../../story/gifts.ts";
import { stops } from "../../story/itinerary.ts";

/** The name of the chapter or item at a path, for a link to it: "/concerns/shells/" → "Shells and rockets". */
export function nameAt(path: string): string {
  const [, chapter = "", item] = path.split("/");
  const named: readonly { id: string; name: string }[] = item
    ? [...gifts, ...stops, ...concerns]
    : storyChapters;
  const found = named.find(({ id }) => id === (item || chapter));
  if (!found) throw new Error(`Nothing with a name is at ${path}`);
  return found.name;
}

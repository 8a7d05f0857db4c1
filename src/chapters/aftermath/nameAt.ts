import { concerns } from "../../story/concerns.ts";
import { gifts } from "../../story/gifts.ts";
import { stops } from "../../story/itinerary.ts";
import { sections } from "../../story/sections.ts";

/** The name of the chapter or item at a path, for a link to it: "/concerns/shells/" → "Shells and rockets". */
export function nameAt(path: string): string {
  const [, section = "", item] = path.split("/");
  const named: readonly { id: string; name: string }[] = item ? [...gifts, ...stops, ...concerns] : sections;
  const found = named.find(({ id }) => id === (item || section));
  if (!found) throw new Error(`Nothing with a name is at ${path}`);
  return found.name;
}

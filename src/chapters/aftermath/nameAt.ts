import { readingsPage } from "@edition/readings.ts";
import { concerns } from "../../story/concerns.ts";
import { gifts } from "../../story/gifts.ts";
import { stops } from "../../story/itinerary.ts";
import type { LaterEvent } from "../../story/types.ts";

/** The name of the item at a path, for a link to it: "/concerns/shells/" → "Shells and rockets". */
export function nameAt(path: LaterEvent["before"]["at"]): string {
  if (path === "/context/readings/") return readingsPage.title;
  const named: readonly { id: string; name: string }[] = [...gifts, ...stops, ...concerns];
  const found = named.find(({ id }) => path.endsWith(`/${id}/`));
  if (!found) throw new Error(`Nothing with a name is at ${path}`);
  return found.name;
}

import { stops } from "../../story/itinerary.ts";
import { ItemFrame } from "../frame/ItemFrame.tsx";
import { Step } from "./Step.tsx";

/** One stop of the journey by itself, with its piece of map. */
export function StopItem({ id }: { id: string }) {
  const i = stops.findIndex((stop) => stop.id === id);
  const stop = stops[i];
  if (!stop) throw new Error(`There is no stop ${id}`);
  return (
    <ItemFrame chapter="itinerary">
      <ul>
        <Step stop={stop} number={i + 1} alone />
      </ul>
    </ItemFrame>
  );
}

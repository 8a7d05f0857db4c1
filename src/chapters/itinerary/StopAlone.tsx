import { stops } from "../../story/itinerary.ts";
import { Alone } from "../../ui/Alone.tsx";
import { Step } from "./Step.tsx";

/** One stop of the journey by itself, with its piece of map. */
export function StopAlone({ id }: { id: string }) {
  const i = stops.findIndex((stop) => stop.id === id);
  const stop = stops[i];
  if (!stop) throw new Error(`There is no stop ${id}`);
  return (
    <Alone section="itinerary">
      <ul>
        <Step stop={stop} number={i + 1} alone />
      </ul>
    </Alone>
  );
}

import { journeyWords } from "@edition/itinerary.ts";
import { Choice } from "../../ui/Choice.tsx";

/** The plan as it was reported, or what came of it, for an embed: its own script answers. */
export function AsSwitch() {
  const { as, asShort } = journeyWords;
  return (
    <Choice
      choice="as"
      name={as.name}
      className="journey-as"
      options={[
        ["reported", as.reported, asShort.reported],
        ["happened", as.happened, asShort.happened],
      ]}
      without="happened"
    />
  );
}

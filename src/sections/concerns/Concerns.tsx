import { Room } from "../../ui/Room.tsx";
import { Argument } from "./Argument.tsx";
import { Panel } from "./Panel.tsx";
import { Rules } from "./Rules.tsx";

/** Room 3, the objections: what might move and where the rule stands, how the argument ran, and the eleven votes. */
export function Concerns() {
  return (
    <Room id="concerns">
      <Panel />
      <Argument />
      <Rules />
    </Room>
  );
}

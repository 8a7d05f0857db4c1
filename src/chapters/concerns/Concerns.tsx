import { Room } from "../../ui/Room.tsx";
import { Argument } from "./Argument.tsx";
import { Finder } from "./Finder.tsx";
import { Panel } from "./Panel.tsx";
import { Rules } from "./Rules.tsx";

/**
 * Room 3, the objections: what might move and where the rule stands, how the argument ran, the eleven votes, and what
 * the rules say of a thing that the reader picks.
 */
export function Concerns() {
  return (
    <Room id="concerns">
      <Panel />
      <Argument />
      <Rules />
      <Finder />
    </Room>
  );
}

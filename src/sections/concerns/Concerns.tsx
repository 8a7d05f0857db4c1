import { sections } from "../../story/en/sections.ts";
import { Part, PartHeading } from "../../ui/Part.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Argument } from "./Argument.tsx";
import { Panel } from "./Panel.tsx";
import { Rules } from "./Rules.tsx";

/** Room 3, the objections: what might move and where the rule stands, how the argument ran, and the eleven votes. */
export function Concerns() {
  const section = sections.find(({ id }) => id === "concerns");
  if (!section) return null;
  return (
    <Part id={section.id} title={section.title} className="room">
      <div className="room-head">
        <div>
          <p className="kicker">{section.kicker}</p>
          <PartHeading part={section.id} as="h2">
            {section.name}
          </PartHeading>
        </div>
        <Prose of={[section.lead]} />
      </div>
      <Panel />
      <Argument />
      <Rules />
    </Part>
  );
}

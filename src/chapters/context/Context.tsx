import { besides } from "@edition/context.ts";
import { lineOfSentence } from "../../evidence/lines.ts";
import { Statements } from "../../evidence/Prose.tsx";
import { LineMark } from "../../graphics/LineMark.tsx";
import type { Paragraph } from "../../story/types.ts";
import type { Ground } from "../../ui/AnchorSection.tsx";
import { ChapterSection } from "../frame/ChapterSection.tsx";
import { GuestList } from "./GuestList.tsx";
import { Readings } from "./Readings.tsx";

/** The line of a paragraph's first statement, which its heading stands for. */
const lineOf = ([first]: Paragraph) => lineOfSentence(first);

export const ground: Ground = "plate";

/** Who came, what was talked about besides arms, and what others read into it. */
export function Context() {
  return (
    <ChapterSection id="context" ground={ground}>
      <GuestList />
      <div className="context-besides">
        <h3>{besides.name}</h3>
        <ul className="quarters">
          {besides.items.map(({ name, text }) => (
            <li key={name}>
              <LineMark line={lineOf(text) ?? "solid"} />
              <h4>{name}</h4>
              <p>
                <Statements of={text} />
              </p>
            </li>
          ))}
        </ul>
      </div>
      <Readings />
    </ChapterSection>
  );
}

import { twoMinutes } from "@edition/story.ts";
import { Statements } from "../../evidence/Prose.tsx";
import { Drawing, type DrawingName } from "../../graphics/drawings/Drawing.tsx";
import { Stretch } from "../../graphics/Stretch.tsx";
import { useHref } from "../../page/page.tsx";
import type { ChapterId, Line } from "../../story/types.ts";
import { ChangeNotes } from "../frame/ChangeNotes.tsx";
import { chapterWords } from "../frame/chapterWords.ts";
import { LineKey } from "./LineKey.tsx";

/** The paragraphs in their order, each with the chapter that tells more of it, its picture, and the line beside it. */
const rows: readonly {
  tells: "given" | "journey" | "fear" | "answer" | "since";
  chapter: ChapterId;
  drawing: DrawingName;
  line?: Line;
}[] = [
  { tells: "given", chapter: "gifts", drawing: "rifle", line: "solid" },
  { tells: "journey", chapter: "itinerary", drawing: "train", line: "solid" },
  { tells: "fear", chapter: "concerns", drawing: "shell", line: "dotted" },
  { tells: "answer", chapter: "concerns", drawing: "drone", line: "solid" },
  { tells: "since", chapter: "aftermath", drawing: "satellite" },
];

/**
 * The story in two minutes, complete by itself. The line beside it tells the same: solid past gifts and journey, dotted past
 * the fear and stopped by a bar, a solid piece again at the drones, nothing after it.
 */
export function TwoMinutes() {
  const href = useHref();
  return (
    <section id="two-minutes" className="two-minutes" aria-labelledby="two-minutes-name">
      <h2 id="two-minutes-name">{twoMinutes.name}</h2>
      <LineKey />
      <Stretch along="y" className="two-minutes-line" />
      <ol>
        {rows.map(({ tells, chapter, drawing, line }) => (
          <li key={tells} className={`told-${tells}`}>
            {line && <Stretch along="y" line={line} />}
            <a href={href(`/#${chapter}`)}>
              <Drawing of={drawing} small />
              <span>{chapterWords(chapter).shortName}</span>
              {tells === "answer" && <span className="visually-hidden">: {twoMinutes.answerName}</span>}
            </a>
            <p>
              <Statements of={twoMinutes[tells]} />
            </p>
            {tells === "fear" && (
              <b className="told-ban" aria-hidden="true">
                {twoMinutes.ban}
              </b>
            )}
          </li>
        ))}
        <li className="told-unknown">
          <i aria-hidden="true" />
          <p>
            <Statements of={twoMinutes.unknown} />
          </p>
        </li>
      </ol>
      <ChangeNotes part="story" />
    </section>
  );
}

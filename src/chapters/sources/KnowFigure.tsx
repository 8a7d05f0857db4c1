import { howWeKnow } from "@edition/chapters.ts";
import { CertaintyLines } from "./CertaintyLines.tsx";
import { Method } from "./HowWeKnow.tsx";

/** How we know, alone in a frame: the method, and how many claims carry which line. */
export function KnowFigure() {
  return (
    <section className="chapter know">
      <h2 className="chapter-name">{howWeKnow.name}</h2>
      <Method />
      <CertaintyLines />
    </section>
  );
}

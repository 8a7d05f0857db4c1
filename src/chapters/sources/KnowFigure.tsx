import { howWeKnow } from "@edition/chapters.ts";
import { useHref } from "../../page/page.tsx";
import { Method } from "./HowWeKnow.tsx";
import { Strokes } from "./Strokes.tsx";

/** How we know, alone in a frame: the method, and a stroke for each claim. */
export function KnowFigure() {
  const href = useHref();
  return (
    <section className="chapter know">
      <h2 className="chapter-name">{howWeKnow.name}</h2>
      <Method />
      <Strokes ledger={href("/sources/")} />
    </section>
  );
}

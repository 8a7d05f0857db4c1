import { HowWeKnow } from "./HowWeKnow.tsx";

/** How we know, alone in a frame. */
export function KnowFigure() {
  return <HowWeKnow />;
}

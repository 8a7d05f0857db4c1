import type { MouseEvent, Ref } from "react";
import { fill } from "../../story/language.ts";
import { Arrow } from "../../ui/Arrow.tsx";
import type { JourneyStop } from "./journey.ts";
import type { StageWords } from "./Stage.tsx";

/** Which stop this is, and the way to the one before and the one after. */
export function Stepper({
  words,
  stops,
  at,
  hrefOf,
  ref,
}: {
  words: StageWords;
  stops: readonly JourneyStop[];
  at: number;
  hrefOf: (stop: string) => string;
  ref: Ref<HTMLElement> | undefined;
}) {
  const link = (rel: "prev" | "next", word: string) => {
    const to = stops[at + (rel === "prev" ? -1 : 1)];
    // Before the first and after the last there is nothing; the link stays, so that it keeps the focus.
    const refuse = to ? undefined : (event: MouseEvent) => event.preventDefault();
    return (
      <a
        rel={rel}
        href={hrefOf((to ?? stops[at])?.id ?? "")}
        aria-disabled={to ? undefined : true}
        onClick={refuse}
      >
        <span className="visually-hidden">{word}</span>
        <Arrow to={rel} />
      </a>
    );
  };
  return (
    <nav className="journey-stepper" aria-label={words.stepper} ref={ref}>
      {link("prev", words.previous)}
      <span className="journey-position" aria-hidden="true">
        {fill(words.position, at + 1, stops.length)}
      </span>
      {link("next", words.next)}
    </nav>
  );
}

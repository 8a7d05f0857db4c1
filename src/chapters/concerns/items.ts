import { capitalPages } from "@edition/capitals.ts";
import { cardShows } from "@edition/cards.ts";
import { rulebookWords } from "@edition/rulebook.ts";
import { caveatOf } from "../../evidence/caveat.ts";
import { type ItemFacts, itemFacts, on, undated } from "../../evidence/itemFacts.ts";
import { claimsOf } from "../../evidence/lines.ts";
import { concerns } from "../../story/concerns.ts";
import type { Cell, Concern, Resolution } from "../../story/concernTypes.ts";
import { ruledThings } from "../../story/finder.ts";
import { resolutions } from "../../story/resolutions.ts";
import type { ChapterItem } from "../frame/definition.ts";
import { toItem } from "../frame/toItem.ts";
import { CAPITALS, remarksOf } from "./rows.ts";

/** From the first to the last day on which something was said. */
function datesOfWords(cells: readonly Cell[]): Pick<ItemFacts, "from" | "to"> {
  const from = cells.map(({ since, date }) => since ?? date).sort();
  const to = cells.map(({ date }) => date).sort();
  return { from: from[0] ?? null, to: to.at(-1) ?? null };
}

/**
 * The items of the objections, in the order of the chapter. The capitals and the rules hold statements of several kinds, so
 * they have no caveat of their own; in the story a link leads to them.
 */
export const concernItems: readonly ChapterItem[] = [
  ...concerns.map((concern: Concern) =>
    toItem(
      "objection",
      concern,
      `concerns/${concern.id}`,
      itemFacts(concern, datesOfWords(concern.cells)),
      cardShows.concern,
    ),
  ),
  ...resolutions.map((rule: Resolution) => ({
    id: `resolution-${rule.number}`,
    title: rule.title,
    description: rule.description,
    caveat: caveatOf(claimsOf([rule.forbids])),
    kind: "resolution" as const,
    place: "concerns/votes",
    facts: itemFacts(rule, on(rule.date)),
    cardShows: cardShows.resolution,
  })),
  ...CAPITALS.map((capital) => {
    const cells = remarksOf(capital).map(({ cell }) => cell);
    return {
      id: capital,
      title: capitalPages[capital].title,
      description: capitalPages[capital].description,
      caveat: null,
      kind: "capital" as const,
      place: `concerns/${capital}`,
      facts: itemFacts(cells, datesOfWords(cells)),
      cardShows: cardShows.capital,
    };
  }),
  {
    id: "rules",
    title: rulebookWords.title,
    description: rulebookWords.description,
    caveat: null,
    kind: "rules" as const,
    place: "concerns/rules",
    facts: itemFacts(ruledThings, undated),
    cardShows: cardShows.rules,
  },
];

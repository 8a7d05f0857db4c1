import { resolutionWords } from "@edition/resolutions.ts";
import type { Resolution } from "./concernTypes.ts";
import { resolutionFacts } from "./facts/resolutions.ts";
import { each } from "./join.ts";

/** The ten sanctions resolutions, and 1695 before them, in order of adoption. */
export const resolutions = each(resolutionFacts, (facts): Resolution => {
  const { leads, ...words } = resolutionWords[facts.number];
  return {
    ...words,
    ...facts,
    quotes: facts.quotes.map((quote) => {
      const lead = leads?.[quote.paragraph];
      return { ...quote, ...(lead && { lead }) };
    }),
  };
});

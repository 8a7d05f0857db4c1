/**
 * What a share card shows, for its alternative text: after the headline, in a sentence. That of a chapter's own card
 * stands with the chapter's other words in `chapters.ts`.
 */
export const cardShows = {
  story: "Two mirrored rifles on two lines, one to each side, and a glove on the line to Kim.",
  ledger: "A line for each certainty, as long as there are claims that carry it.",
  data: "The names of the files.",
  gift: "The gift on a line from giver to receiver.",
  stop: "The stop on its piece of the map, with its day in September 2023.",
  concern: "A line that leaves its sender and meets the bar of the rule.",
  resolution: "Fifteen seats round the horseshoe table, and the vote.",
  capital: "The resolutions that the statements are about, behind a bar.",
  rules: "Ten things before a bar, with the resolutions behind it.",
  readings: "A scale with a ring for each reading.",
  guest: "A seat or a place, with name, office and side.",
  event: "The date and the event, and the line back to September 2023.",
} as const;

/** Words that stand on the cards only. */
export const cardWords = {
  /** With the number of a resolution; over several. */
  resolution: "UN resolution",
  resolutions: "UN resolutions",
  /** What the ledger's lines count; the words of the key name the others. */
  ours: "Our own reading or measure",
} as const;

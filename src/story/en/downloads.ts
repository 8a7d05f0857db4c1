/** What the downloads say of their data. */
export const dataWords = {
  /** The stops: # are the names of those that stand nowhere on a map. */
  stops: {
    leftOut: "Not among the points, for it is nowhere in particular: #. The table itinerary.csv has it.",
  },
  /** A stretch of the railway: how certain it is, and what its line is not. */
  stretch: {
    onRecord: "on record or the only line",
    inferred: "inferred",
    note: "The line is our reading of the record, on a generalised map. No length must be taken from it, nor the exact track.",
  },
} as const;

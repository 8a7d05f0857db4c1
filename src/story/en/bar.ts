/** The few words that the browser's own code needs: the bar at the edge of the page, and its switches. */
export const bar = {
  story: "A rifle for a rifle",
  label: "Sections",
  skip: "Skip to the story",
  more: "More",
  /** The item that lies above the page, as a sheet. */
  sheet: { close: "Close", back: "Back to the story, at this place" },
  display: "Display",
  theme: { name: "Light or dark", auto: "As the system", light: "Light", dark: "Dark" },
  certainty: {
    name: "How sure are we?",
    all: "Show everything",
    announced: "Dim what is claimed or feared",
    confirmed: "Dim all that is not on record",
    /** Spoken once after a change; the numbers stand where # is. */
    dimmed: "# of # statements dimmed",
    none: "Nothing dimmed",
  },
} as const;

/** The short name of the closing chapter and of the ledger it leads to. */
export const sourcesName = "Sources";

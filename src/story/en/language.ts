/** What the edition adds to what Intl knows of its language. Where # stands, something is put in, in order. */
export const language = {
  /** The language of its pages. */
  lang: "en",
  /** How Intl writes dates and numbers for it. */
  locale: "en-GB",
  /** Quotation marks, and those inside others. */
  quotes: { open: "“", close: "”", innerOpen: "‘", innerClose: "’" },
  time: {
    am: "a.m.",
    pm: "p.m.",
    about: "about #",
    between: "between # and #",
  },
  date: {
    /** Two days with their weekdays. */
    to: "# to #",
    /** One of two days. */
    or: "# or #",
    orBefore: "# or shortly before",
    dayUnknown: "#, day not found",
    /** Something that must be known of a date. */
    note: "#, #",
    /** Day and clock time. */
    at: "#, #",
    /** Year, month, day: as citations in the style of APA have it. */
    yearFirst: "#, # #",
  },
} as const;

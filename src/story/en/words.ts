import type { Line, Status } from "../types.ts";

/** Before the number of a mark. */
const source = "Source";

/** The words of the frame: controls, labels, notices. */
export const words = {
  published: "Published",
  key: "How sure are we?",
  keyLines: "How to read the lines:",
  source,
  given: {
    from: "Given by",
    to: "Received by",
    when: "When",
    where: "Where",
    saidBy: "Said by",
  },
  sourcesPage: {
    title: "How we know: the ledger of claims and sources",
    description:
      "Every claim behind A rifle for a rifle, with its status, who says so, its date and the pages it rests on. Party statements are marked.",
    lead: "Each number in the story leads to one of these claims. A claim carries its status, who says so, its date, and the pages it rests on.",
    /** How many there are of each. */
    counts: {
      claims: { one: "# claim", other: "# claims" },
      sources: { one: "# source", other: "# sources" },
      both: "#, #",
    },
    method: "The method in full",
    claims: "Every claim",
    sources: "Sources",
    people: "People",
    peopleNote: "Offices are those of September 2023.",
    /** What must be known of the pages that a claim rests on. */
    support: {
      party: "From a party to the matter",
      one: "Rests on one source",
      "one-beside-party": "One source besides a party’s word",
    },
    uses: {
      /** Before the parts of the story that use a claim. */
      in: "Used in",
      /** The same where they are many: how many there are. */
      many: "Used in # places",
      nowhere: "In no sentence of the story",
      retelling: "The article of 8 November 2023",
    },
    party: "party statement",
    /** Before the address of the archive. */
    archived: "For archived copies of a page, put this before its address:",
    unopened: "address not opened by us",
    undated: "no date found",
    suppliedText: "supplied as text",
    ours: "Our reading",
    link: "The ledger: every claim and its sources",
  },
  embed: {
    credit: "From",
    /** "Gift 3 of 12, in full". */
    inFull: "#, in full",
    changed: "Last changed",
    link: "Link",
    copy: "Copy",
    /** What an editor has chosen to have dimmed, by the choice. */
    dimmed: {
      confirmed: "Dimmed here: what is not confirmed.",
      announced: "Dimmed here: what one side claims.",
    },
  },
  notFound: {
    title: "Nothing at this address",
    /** What the empty brackets say. */
    blank: "No page is here",
    text: "The story is complete at its own address, and each of its chapters has one.",
    chapters: "The chapters",
  },
  /** The story as one file. */
  single: {
    edition: "The single-file edition of",
    holds: "It has the story, every item in full and the ledger, and needs no network.",
    living: "The living page:",
    /** The heading of a chapter's items. */
    items: "#, in full",
    place: "Back to its place in the story",
  },
  printed: "On the web:",
  /** What the kinds of items are called, in the singular. */
  itemKinds: {
    gift: "Gift",
    stop: "Stop",
    objection: "Objection",
    resolution: "Resolution",
    capital: "Capital",
    rules: "Rules",
    person: "Person",
    readings: "Readings",
    event: "Event",
  },
  chapter: "Chapter",
  nextChapter: "Next chapter",
  /** A place among others: "Gift 3 of 12". */
  position: "# # of #",
  /** Before the names of an item’s neighbours, for those who hear them. */
  beside: { prev: "Previous", next: "Next" },
  wholeStory: "Read the whole story",
  corrections: "Changes to this account",
  change: {
    /** "Changed on 3 December 2026." Before why. */
    on: "Changed on #.",
    was: "It said:",
    now: "It now says:",
    /** From a part to its entry in the log. */
    entry: "The change in full",
    where: "Where:",
    /** From an entry of the log to a claim in the ledger; numbered, where there are several. */
    claim: "The claim",
    claims: "Claim #",
  },
} as const;

/** What a reader is offered who has found an error. By itself, because the browser needs no other words of these. */
export const report = {
  link: "Report an error",
  /** The subject of a mail, by the part. */
  subject: "Error in A rifle for a rifle: #",
  part: "Part: #",
  claim: "Claim: #",
  page: "Address: #",
  wrong: "What is wrong:",
} as const;

/** The key: what each line means, in a word and in words. */
export const keyWords: Readonly<Record<Line | "blank", { readonly word: string; readonly means: string }>> = {
  solid: { word: "On record", means: "said by those involved, or witnessed" },
  dashed: { word: "Announced", means: "planned beforehand" },
  dotted: { word: "Claimed or feared", means: "only others say so" },
  blank: { word: "Not disclosed", means: "left empty" },
};

export const statusWords: Readonly<Record<Status, string>> = {
  confirmed: "On record",
  announced: "Announced",
  claimed: "Claimed",
  analysis: "A reading",
  contested: "Sources disagree",
};

/** Who says so: of the evidence for a claim, in lists and cards. By themselves, because the browser needs no other words of these. */
export const evidenceWords = {
  name: "Who says so",
  source,
  party: "party statement",
  archived: "archived copies",
  /** Whose words a title is in, where it is not as published. */
  titled: { us: "title in our words", translation: "title translated" },
  /** How many reports go back to whom: "4 reports, 1 origin: Dmitry Peskov, Kremlin spokesman". */
  oneOrigin: "# reports, 1 origin: #",
  inLedger: "This claim in the ledger",
  /** From the card of a mark to the item that it stands in, by its chapter. */
  all: {
    gifts: "All on this gift",
    concerns: "All on this objection",
    context: "All on this person",
    aftermath: "All on this event",
  },
} as const;

import type { Status } from "../types.ts";

type CaveatWords = { readonly word: string; readonly says: string };

/**
 * What travels with a statement that leaves the page: one word, and in full with its owner where # is; `alone` where
 * nobody is named for a claim.
 */
export const caveatWords: Readonly<
  Record<Status, CaveatWords & { readonly alone: string }> & Record<"feared" | "said" | "ours", CaveatWords>
> = {
  confirmed: { word: "On record", says: "On record from #", alone: "On record" },
  announced: { word: "Announced", says: "Announced by #", alone: "Announced" },
  claimed: { word: "Claimed", says: "Claimed by #, not established", alone: "Claimed, not established" },
  analysis: {
    word: "A reading",
    says: "A reading by #, not established",
    alone: "A reading, not established",
  },
  contested: { word: "Contested", says: "Sources disagree (#)", alone: "Sources disagree" },
  feared: { word: "Feared", says: "Feared by #, not established" },
  said: { word: "Said", says: "Said by #" },
  ours: { word: "Our reading", says: "Our own reading" },
};

/** The words of the panel that passes a part on, and of what it writes. */
export const shareWords = {
  /** The share row of a page. */
  row: { copy: "Copy link", send: "Share", embed: "Embed", picture: "Save card" },
  panel: "Share this part",
  quoted: "Share these words",
  close: "Close",
  address: "Its address",
  words: "Words to go with it",
  copy: "Copy the link",
  copyWords: "Copy the words, with the link",
  send: "Send it on",
  mail: "By mail",
  picture: "Save its picture",
  embed: "Take it into your page",
  copied: "Copied.",
  notSent: "This browser did not let us send it. The link and the words can be copied.",
  refused: "This browser did not let us copy. The text is selected: copy it from there.",
  /** Before what the reader has set on the page, and what that is called. */
  view: "With the page as I see it:",
  views: {
    confirmed: "Only confirmed",
    announced: "Confirmed and announced",
    reported: "As announced",
    happened: "As it happened",
  },
  cite: "Cite it",
  styles: { plain: "Plain", apa: "APA", bibtex: "BibTeX" },
  citation: "Citation",
  copyCitation: "Copy the citation",
  noTarget: "No link is exact enough for these words: it leads to their part.",
  /** Behind words of a page that the browser has translated. */
  translated: "machine translation of words on this page",
  /** In place of "Said by #", for such words. */
  saidInOther: "Said by #, in other words",
  ofTranslated: "Your browser has translated these words: the link leads to their part, as it was written.",
  accessed: "accessed",
  retrieved: "Retrieved",
  from: "from",
} as const;

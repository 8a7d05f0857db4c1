import type { Status } from "../types.ts";

/** What travels with a statement that leaves the page: one word, and in full with its owner where # is. */
export const caveatWords: Readonly<
  Record<Status | "feared" | "ours", { readonly word: string; readonly says: string }>
> = {
  confirmed: { word: "Confirmed", says: "Confirmed by #" },
  announced: { word: "Announced", says: "Announced by #" },
  claimed: { word: "Claimed", says: "Claimed by #, not established" },
  analysis: { word: "Read so", says: "Read so by #, not established" },
  contested: { word: "Contested", says: "Sources disagree (#)" },
  feared: { word: "Feared", says: "Feared by #, not established" },
  ours: { word: "Our reading", says: "Our own reading" },
};

import type { PlaceId } from "./places.ts";
import type { PublisherId } from "./publishers.ts";
import type { SourceId } from "./sources.ts";
import type { SpeakerId } from "./speakers.ts";

/** How a claim stands. */
export type Status = "confirmed" | "announced" | "claimed" | "analysis" | "contested";

/** The line that a thing carries: solid, dashed or dotted. A blank is a pair of empty brackets. */
export type Line = "solid" | "dashed" | "dotted";

export type Side = "russia" | "north-korea";

/** A language by its BCP 47 tag. */
export type Language = "ar" | "da" | "de" | "en" | "fr" | "it" | "ja" | "ko" | "ru" | "sk" | "uk" | "zh-Hans";

/** The side that a person stands on or speaks for. */
export type PersonSide =
  | Side
  | "south-korea"
  | "united-states"
  | "japan"
  | "china"
  | "ukraine"
  | "european-union"
  | "united-nations"
  | "nato"
  | "expert";

/** What is true of a claim in any language. What it says stands in the edition. `Id` is that of a claim. */
export type ClaimFacts<Id extends string = string> = {
  readonly status: Status;
  /** Whose word it is, or who reported it. */
  readonly saidBy?: readonly SpeakerId[];
  /** Our own calculation, reading or absence of a record. */
  readonly ours?: true;
  /** ISO date, as exact as it is known. */
  readonly date?: string;
  readonly place?: PlaceId;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /**
   * Where all its sources go back to one word, text or document, so that many reports are one: the id of the claim that tells
   * of it, or whose it is. Absent where somebody said in public what the claim says that they said: who reports that, heard it.
   */
  readonly origin?: Id | { readonly speaker: SpeakerId };
  /** The paragraph of the retelling of 8 November 2023 whose claim this covers. */
  readonly articleParagraph?: 1 | 2 | 3 | 4 | 5 | 6;
  /** For editors; never published. */
  readonly note?: string;
};

type SourceBase = {
  readonly publisher: PublisherId;
  /** The language of the page. */
  readonly language: Language;
  /** Absent for the one article that was supplied as text. */
  readonly url?: string;
  /** ISO date, as exact as it is known. Absent: no date could be found. */
  readonly published?: string;
  /** A party statement is a government’s or its agency’s own word: never an independent confirmation. */
  readonly kind: "news" | "party-statement" | "analysis" | "un-document" | "article";
  /** False: a stable address that we have not opened ourselves. */
  readonly verified: boolean;
  /** For editors; never published. */
  readonly note?: string;
};

/** A page that claims rest on: with its title as published, or with one that the edition words. */
export type SourceFacts = SourceBase &
  (
    | { readonly title: string; readonly titleBy?: never }
    /** `us`: our own description. `translation`: the published title, translated. */
    | { readonly title?: never; readonly titleBy: "us" | "translation" }
  );

export type PersonFacts = {
  readonly side: PersonSide;
  /** The name in its own script, where that is certain. */
  readonly original?: { readonly text: string; readonly lang: "ko" | "ru" | "uk" | "ja" | "zh-Hans" };
};

/** Somebody named for the talks: in both lists, or in that of KCNA or of the Russian side alone. */
export type Delegate = { readonly list: "both" | "kcna" | "russia" };

/** How a member of the council voted. */
export type Vote = "in-favour" | "against" | "abstaining";

/** How many members of the Security Council voted which way, and how two of the permanent ones did. */
export type CouncilVote = {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  readonly russia: Vote;
  readonly china: Vote;
};

export type ResolutionFacts = CouncilVote & {
  readonly number: string;
  /** ISO date of adoption. */
  readonly date: string;
  /** Operative paragraphs in their original English, whose words and number were both read. */
  readonly quotes: readonly {
    readonly paragraph: string;
    readonly text: string;
    readonly sources: readonly [SourceId, ...SourceId[]];
  }[];
  /** ISO date of the Russian decree that put it into force at home, or of its publication where only that is known. */
  readonly decreeDate?: string;
};

/** A vote of the council that failed for a veto. */
export type BrokenVoteFacts = CouncilVote & { readonly date: string };

import type { ClaimId } from "./facts/claims.ts";
import type { ConcernId, Voice } from "./facts/concerns.ts";
import type { PersonId } from "./facts/people.ts";
import type { ResolutionNumber } from "./facts/resolutions.ts";
import type { SourceId } from "./facts/sources.ts";
import type { BrokenVoteFacts, CouncilVote, Line, Side } from "./facts/types.ts";
import type { Cited, Paragraph, PartWords } from "./types.ts";

/** What one person or office said, on one date and in one place. */
export type Cell = {
  readonly voice: Voice;
  /** A second voice that it speaks for: it is found under either, and stands with the first. */
  readonly also?: Voice;
  readonly text: Cited;
  /** A person, or a named office. */
  readonly who: PersonId | { readonly office: string };
  /** How the date reads. */
  readonly when: string;
  /** ISO date, as exact as it is known; of a range its last day. */
  readonly date: string;
  /** The first day of a range, as exact as it is known; without a day the beginning is open. */
  readonly since?: string;
  readonly where?: string;
};

/** A sentence of somebody's words in short, with who said it, their office and the day as one line. */
export type Said = { readonly text: Cited; readonly by: string };

/** What the closed row of an objection says. */
export type ConcernRow = Said & {
  /** The rule in a few words, without its number. */
  readonly rule: string;
  /** What Moscow answered, where the chapter's answer does not say it. */
  readonly answer?: Cited;
  /** What came through, where something did. */
  readonly crossed?: Cited;
  /** What the brackets beside that say. */
  readonly blank?: string;
};

/** One of the two feared transfers in short: an objection, the rule, Moscow's answer, and what is said of it since. */
export type FearedTransfer = {
  readonly sender: Side;
  readonly name: string;
  readonly from: string;
  readonly feared: Said;
  readonly resolution: ResolutionNumber;
  /** The rule in words, with its year. */
  readonly ban: string;
  readonly answer: Said;
  readonly since: { readonly when: string; readonly text: Cited };
};

export type Concern = PartWords & {
  readonly id: ConcernId;
  readonly name: string;
  /** Who would send it; both, where the words are about ties in general. */
  readonly sender: Side | "both";
  readonly line: Line;
  readonly lineBy: ClaimId;
  /** The capitals that voiced it, in words; empty where it is no fear. */
  readonly fearedBy: string;
  /** Why the line is drawn as it is, in words. */
  readonly why: Cited;
  /** The resolution at which the line stops, and what it says on the point. */
  readonly resolution: ResolutionNumber;
  readonly rule: Cited;
  /** The decree that put the resolution into force in Russia is not known to cover this point, and is not shown. */
  readonly decreeApart?: true;
  readonly row: ConcernRow;
  /** All that was said. Of each voice what stands in the opened row comes first. */
  readonly cells: readonly Cell[];
  /** What is known or claimed of it since September 2023. */
  readonly since?: Paragraph;
};

export type Resolution = PartWords &
  CouncilVote & {
    readonly number: ResolutionNumber;
    /** ISO date of adoption. */
    readonly date: string;
    /** What led to it, where a claim says. */
    readonly occasion?: Cited;
    /** What it forbids, in plain words. */
    readonly forbids: Cited;
    /**
     * Operative paragraphs in their original English, whose words and number were both read; before one that is no
     * sentence, our own lead-in.
     */
    readonly quotes: readonly {
      readonly paragraph: string;
      readonly lead?: string;
      readonly text: string;
      readonly sources: readonly [SourceId, ...SourceId[]];
    }[];
    /** A decree by which Russia's president put it into force at home. */
    readonly decree?: Cited;
    /** ISO date of that decree, or of its publication where only that is known. */
    readonly decreeDate?: string;
  };

/** A vote of the council that failed for a veto. */
export type BrokenVote = BrokenVoteFacts & {
  /** The vote in words, the drawing's name. */
  readonly label: string;
  readonly text: Cited;
};

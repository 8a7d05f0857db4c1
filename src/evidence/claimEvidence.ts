import { evidenceWords, statusWords, words } from "@edition/words.ts";
import { claims } from "../story/claims.ts";
import { langOf, longDate } from "../story/language.ts";
import { sources } from "../story/sources.ts";
import type { ClaimId, Language, Line, SourceId } from "../story/types.ts";
import { supportOf } from "./independent.ts";
import { lineOfClaim } from "./lines.ts";

/** A page that a claim rests on, in words that can be shown as they are. */
export type SourceEvidence = {
  readonly publisher: string;
  /** "14 September 2023", or as much of it as is known. */
  readonly date?: string;
  readonly title: string;
  /** The language of the title, where it is not the page's. */
  readonly lang?: Language;
  /** Whose words the title is in, where they are not the publisher's. */
  readonly titled?: string;
  /** A government's or its agency's own word. */
  readonly party?: true;
  readonly url?: string;
};

/** What is known of a claim, in words that can be shown as they are. `From` names the pages it rests on, or holds them. */
export type ClaimEvidence<From = SourceEvidence> = {
  readonly statement: string;
  /** Null for what is our own. */
  readonly line: Line | null;
  /** "On record", "Our reading". */
  readonly status: string;
  /** Who says so, and when; "" where it is nobody's word. */
  readonly who: string;
  /** What must be known of its pages: "Rests on one source". */
  readonly support?: string;
  /** Whose word, text or document all its pages go back to, where there are several. */
  readonly origin?: string;
  readonly from: readonly From[];
};

/** A source in words. */
export function sourceEvidence(id: SourceId): SourceEvidence {
  const { publisher, published, title, titleBy, titleLanguage, kind, url } = sources[id];
  const lang = langOf(titleLanguage);
  return {
    publisher,
    ...(published && { date: longDate(published) }),
    title,
    ...(lang && { lang }),
    ...(titleBy && { titled: evidenceWords.titled[titleBy] }),
    ...(kind === "party-statement" && { party: true }),
    ...(url && { url }),
  };
}

/** A claim in words, with the ids of its sources. */
export function claimWords(id: ClaimId): ClaimEvidence<SourceId> {
  const { ours, status, statement, saidBy, date, origin, sources: from } = claims[id];
  const hasOrigin = origin && from.length > 1;
  const rests = supportOf(id);
  // That reports have one origin says that they are one source.
  const support = hasOrigin && rests === "one" ? null : rests;
  return {
    statement,
    line: lineOfClaim(id),
    status: ours ? words.sourcesPage.ours : statusWords[status],
    who: [saidBy, date && longDate(date)].filter(Boolean).join(", "),
    ...(support && { support: words.sourcesPage.support[support] }),
    ...(hasOrigin && { origin: origin.saidBy }),
    from,
  };
}

/** A claim in words, with its sources. */
export const claimEvidence = (id: ClaimId): ClaimEvidence => {
  const claim = claimWords(id);
  return { ...claim, from: claim.from.map(sourceEvidence) };
};

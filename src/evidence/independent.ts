import { claimFacts } from "../story/facts/claims.ts";
import type { PublisherId } from "../story/facts/publishers.ts";
import { sourceFacts } from "../story/facts/sources.ts";
import type { ClaimFacts, SourceFacts } from "../story/facts/types.ts";
import type { ClaimId, SourceId } from "../story/types.ts";

/*
 * How many independent sources a claim has. The rules:
 *
 * 1. A party statement is never independent, and neither is a page that only cites a newsroom whose every page here is one.
 * 2. Pages of one newsroom count once, whoever prints them: "Reuters (via …)", "The Hindu (Reuters)", "… (citing Reuters)".
 * 3. A page that names two agencies belongs to both; pages that share a newsroom are one source.
 * 4. A page "from agencies" may be any of those beside it: it counts only where it stands alone.
 * 5. Where a claim names its origin, all its pages go back to that one word, text or document: they are one source.
 *
 * Newsrooms are told from the ids of the publishers, which are facts and the same in every edition.
 */

/** Agencies that others print, as they stand at the end of an id: "the-hindu-reuters". */
const AGENCIES = /-(?:reuters|ap|afp|pa|yonhap|tass)$/;

/** What stands for agencies that a page does not name. */
const UNNAMED = "agencies";

/** Publishers that are a newsroom by another name, where the id alone does not tell. */
const newsroomNames: Readonly<Partial<Record<PublisherId, string>>> = {
  "ap-photograph-via-higher-ground-times": "ap",
  "breitbart-clip-of-cnn-interview": "cnn",
  "gazeta-ru-mirtesen": "gazeta-ru",
  "kbs-news": "kbs-world",
  "korea-daily-korea-joongang-daily": "korea-joongang-daily",
  "news1-south-korea": "news1",
  "nhk-world": "nhk",
  "sbs-biz-south-korea": "sbs-south-korea",
  "the-chosun-ilbo-nkchosun": "the-chosun-ilbo",
  "the-guardian-opening-via-pipedot": "the-guardian",
  "the-independent-bulletin": "the-independent",
  "un-news": "united-nations",
  "un-panel-of-experts-via-docslib": "united-nations",
  "un-security-council": "united-nations",
  "un-security-council-1718-committee": "united-nations",
  "un-security-council-via-cankor": "united-nations",
  "united-nations-audiovisual-library": "united-nations",
  "united-nations-department-of-political-and-peacebuilding-affairs": "united-nations",
  "voa-korean": "voice-of-america",
  "wikipedia-german": "wikipedia",
  "wikipedia-mirror": "wikipedia",
};

/** The newsrooms whose report a publisher prints: its own, the agency's, or two agencies'. */
export function newsroomsOf(publisher: PublisherId): readonly string[] {
  const known = newsroomNames[publisher];
  if (known) return [known];
  // "trend-citing-tass-via-today-az" → "tass"
  const told = publisher.replace(/^.*-(?:citing|quoting)-/, "").replace(/-via-.*$/, "");
  if (told.endsWith(`-${UNNAMED}`)) return [UNNAMED];
  const agencies: string[] = [];
  let rest = told;
  for (let end = AGENCIES.exec(rest); end; end = AGENCIES.exec(rest)) {
    agencies.push(end[0].slice(1));
    rest = rest.slice(0, end.index);
  }
  return agencies.length > 0 ? agencies : [told];
}

const pages: Readonly<Record<SourceId, SourceFacts>> = sourceFacts;
const facts: Readonly<Record<ClaimId, ClaimFacts>> = claimFacts;

/** The newsrooms whose every page here is a party statement. */
const partyNewsrooms: ReadonlySet<string> = (() => {
  const list = Object.values(pages);
  const of = (isParty: boolean) =>
    list
      .filter(({ kind }) => (kind === "party-statement") === isParty)
      // Who cites it is not that newsroom.
      .filter(({ publisher }) => isParty || !/-(?:citing|quoting)-/.test(publisher))
      .flatMap(({ publisher }) => newsroomsOf(publisher));
  const others = new Set(of(false));
  return new Set(of(true).filter((newsroom) => !others.has(newsroom)));
})();

const isParty = (id: SourceId): boolean =>
  pages[id].kind === "party-statement" ||
  newsroomsOf(pages[id].publisher).every((newsroom) => partyNewsrooms.has(newsroom));

/**
 * The independent sources of a claim: for each the pages that carry its report, in the order of the claim's pages. Empty
 * where all that it rests on is the word of a party.
 */
export function independentSources(id: ClaimId): readonly (readonly SourceId[])[] {
  const { sources, origin } = facts[id];
  const independent = sources.filter((source) => !isParty(source));
  if (origin) return independent.length > 0 ? [independent] : [];
  let groups: { newsrooms: string[]; from: SourceId[] }[] = [];
  for (const source of independent) {
    const newsrooms = [...newsroomsOf(pages[source].publisher)];
    const same = groups.filter((group) => group.newsrooms.some((name) => newsrooms.includes(name)));
    const joined = {
      newsrooms: [...same.flatMap((group) => group.newsrooms), ...newsrooms],
      from: [...same.flatMap(({ from }) => from), source],
    };
    const [first] = same;
    groups = first
      ? groups.flatMap((group) => (group === first ? [joined] : same.includes(group) ? [] : [group]))
      : [...groups, joined];
  }
  const named = groups.filter(({ newsrooms }) => !newsrooms.includes(UNNAMED));
  return (named.length > 0 ? named : groups).map(({ from }) => from);
}

/**
 * What must be known of the pages that a claim rests on.
 *
 * | support | because |
 * |---|---|
 * | `party` | all are statements of a party to the matter |
 * | `one` | they are one source: one page, one newsroom, or one origin |
 * | `one-beside-party` | they are one independent source, and statements of a party |
 */
export type Support = "party" | "one" | "one-beside-party";

/** What must be known of the pages that a claim rests on; null where it has two independent sources, or is our own reading. */
export function supportOf(id: ClaimId): Support | null {
  const { ours, sources, origin } = facts[id];
  if (ours) return null;
  const { length } = independentSources(id);
  if (length > 1) return null;
  if (length === 0) return "party";
  // A party's statement that goes back to the same origin is no second source.
  return sources.some(isParty) && !origin ? "one-beside-party" : "one";
}

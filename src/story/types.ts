import type { EventId, eventFacts, FearId, fearFacts } from "./facts/aftermath.ts";
import type { ClaimId } from "./facts/claims.ts";
import type { ConcernId } from "./facts/concerns.ts";
import type { GuestId, ReadingId } from "./facts/context.ts";
import type { RuleId } from "./facts/finder.ts";
import type { GiftDrawing, GiftId } from "./facts/gifts.ts";
import type { DayId, StopId } from "./facts/itinerary.ts";
import type { ChapterId, ConcernPath, GiftPath, StopPath } from "./facts/paths.ts";
import type { ResolutionNumber } from "./facts/resolutions.ts";
import type { SourceId } from "./facts/sources.ts";
import type { Language, Line, PersonSide, Side, Status } from "./facts/types.ts";

export type { ClaimId } from "./facts/claims.ts";
export type { Voice } from "./facts/concerns.ts";
export type { DayId, StopId } from "./facts/itinerary.ts";
export type { ChapterId } from "./facts/paths.ts";
export type { PersonId } from "./facts/people.ts";
export type { ResolutionNumber } from "./facts/resolutions.ts";
export type { SourceId } from "./facts/sources.ts";
export type { CouncilVote, Language, Line, Side, Status, Vote } from "./facts/types.ts";

/** A page that claims rest on. */
export type Source = {
  readonly publisher: string;
  readonly title: string;
  /** `us`: the title is our own description. `translation`: the published one, translated. Absent: as published. */
  readonly titleBy?: "us" | "translation";
  /** The language of a title as published. Absent: the title is in the edition’s own words. */
  readonly titleLanguage?: Language;
  /** The language of the page. */
  readonly language: Language;
  readonly url?: string;
  /** ISO date, as exact as it is known: "2023", "2023-09" or "2023-09-14". Absent: no date could be found. */
  readonly published?: string;
  /** A party statement is a government’s or its agency’s own word: never an independent confirmation. */
  readonly kind: "news" | "party-statement" | "analysis" | "un-document" | "article";
  /** False: a stable address that we have not opened ourselves. */
  readonly verified: boolean;
  /** For editors; never published. */
  readonly note?: string;
};

/** The one word, text or document that all sources of a claim go back to. */
export type Origin = {
  /** Whose it is. */
  readonly saidBy: string;
  /** The claim that tells of it, where there is one: others may have the same. */
  readonly claim?: ClaimId;
};

/** One claim of the ledger, in our own words. */
export type ClaimRecord = {
  readonly statement: string;
  readonly status: Status;
  readonly saidBy?: string;
  /** Our own calculation, reading or absence of a record: marked so, and never dimmed. */
  readonly ours?: true;
  /** ISO date, as exact as it is known. */
  readonly date?: string;
  readonly place?: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly origin?: Origin;
  /** The paragraph, 1 to 6, of the retelling of 8 November 2023 whose claim this covers. */
  readonly articleParagraph?: 1 | 2 | 3 | 4 | 5 | 6;
  /** For editors; never published. */
  readonly note?: string;
};

/** The claims a thing rests on: at least one, or it does not compile. */
export type Cites = readonly [ClaimId, ...ClaimId[]];

/**
 * A factual sentence and the claims it rests on. The text may hold `*emphasis*` and `[words](/gifts/glove/)`;
 * runs in another script get their language by themselves.
 */
export type Cited = readonly [text: string, ...claims: Cites];

/** A sentence of our own: about this page, its drawings or its method. It states no fact of the story. */
type Own = { readonly own: string };

export type Sentence = Cited | Own;
export type Paragraph = readonly [Sentence, ...Sentence[]];

export type Person = {
  readonly name: string;
  /** The name in its own script, where that is certain. */
  readonly original?: { readonly text: string; readonly lang: Language };
  readonly side: PersonSide;
  /** The office held in September 2023. */
  readonly office?: string;
};

/**
 * What every part of the story that has an address of its own must say of itself, on a card or in a list of links. Both
 * leave the page by way of `evidence/caveat.ts`, which sets the certainty of the thing before them, with its owner: where
 * the thing is not confirmed they begin in lower case and stand behind a colon.
 */
export type PartWords = {
  /** The title of its page, without the story's name. */
  readonly title: string;
  /** 70 to 200 characters for search results and cards. What else is said in it carries its own owner. */
  readonly description: string;
  /** The claims that title and description rest on. */
  readonly cites: Cites;
};

/** A chapter's words: what it is called, how it begins, and what is said of it elsewhere. */
export type SectionWords = PartWords & {
  readonly name: string;
  /** One word, for the bar, links and cards. */
  readonly shortName: string;
  readonly lead: Paragraph;
  /** What its share card shows, in a sentence, for the alternative text. */
  readonly cardShows: string;
};

export type ChapterWords = SectionWords & { readonly id: ChapterId };

/** A blank: what nobody made public. The words beside the brackets say which kind of nothing it is. */
export type Blank = { readonly label: string; readonly says: string };

export type Gift = PartWords & {
  readonly id: GiftId;
  readonly name: string;
  /** Its name in the list of all gifts. */
  readonly shortName: string;
  /** From whom to whom, in that list. */
  readonly way: string;
  readonly giver: Side;
  /** With their offices. */
  readonly from: string;
  readonly to: string;
  readonly where: string;
  /** Local date, ISO, as exact as it is known. */
  readonly date: string;
  readonly line: Line;
  /** The claim that justifies the line. */
  readonly lineBy: ClaimId;
  /** Its number, where it is one of the three that the two men gave each other. */
  readonly plate?: number;
  /** Absent where nobody said what it was. */
  readonly drawing?: GiftDrawing;
  readonly saidBy: string;
  readonly blanks: readonly Blank[];
  readonly text: readonly Paragraph[];
  /** Its description in Russian, with our translation. */
  readonly quotation?: { readonly text: string; readonly english: string; readonly cites: Cites };
  /** What the UN rules say of such a thing. */
  readonly rule?: Paragraph;
  /** The claims listed with it, where all that it rests on would be too long for its page. */
  readonly listed?: readonly ClaimId[];
};

export type Stop = PartWords & {
  readonly id: StopId;
  readonly name: string;
  readonly place: string;
  /** Local date or range, ISO. */
  readonly from: string;
  readonly to?: string;
  /** How the date reads, with its weekday. */
  readonly day: string;
  /** The large numeral: day of September 2023. */
  readonly numeral: string;
  /** How the local time on record reads. */
  readonly time?: string;
  /** The offset of the place: "UTC+10". */
  readonly zone: string;
  /** The clock time on record, ISO 8601 with its offset from UTC; a second one where it is a span. */
  readonly clock?: { readonly from: string; readonly to?: string; readonly about?: true };
  readonly by: "rail" | "road";
  /** The straight line from the stop by rail before it. */
  readonly straight?: { readonly km: number; readonly from: string; readonly cites: Cites };
  readonly line: Line;
  readonly lineBy: ClaimId;
  /** Whether the stop was in the plan of 13 and 14 September; `otherwise`: what was announced came out as something else. */
  readonly planned: "yes" | "otherwise" | "no" | "before";
  readonly text: Paragraph;
  /** What had been reported of it by 14 September; brackets, where nothing had. Absent: it had happened, as `text` says. */
  readonly reported?: Paragraph | Blank;
  /** Where accounts of it differ: what they differ about, and how. */
  readonly differs?: { readonly about: string; readonly how: string };
  /** Smaller facts, behind its text. */
  readonly more?: Paragraph;
  readonly drawing?: "train" | "rocket" | "fighter" | "frigate";
};

/** One of the days by which the journey is told. */
export type JourneyDay = {
  readonly id: DayId;
  /** Local date or range, ISO. */
  readonly from: string;
  readonly to?: string;
  /** The large numeral: "16", "18–19". */
  readonly numeral: string;
  /** Its name on the page, and the title by which its address is known. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly stops: readonly StopId[];
  readonly text: Paragraph;
  /** What had been announced by 14 September. Absent: it had happened. */
  readonly reported?: Paragraph;
  /** Whether it was still to come on the day when the plan was reported. */
  readonly later: boolean;
  readonly drawing: "train" | "rocket" | "fighter" | "frigate" | "drone";
};

/** What was announced and what then happened, a row each. */
export type PlanRow = {
  readonly planned: Cited | Blank;
  readonly happened: Cited | Blank;
  /** The line of what was announced, where its claim has another: that is a reading of what became of it. */
  readonly line?: Line;
};

/** A thing, and what the rules say of it. */
export type RuledThing = {
  readonly id: RuleId;
  /** With its article: "A rifle". */
  readonly name: string;
  readonly rule: Paragraph;
  /** What is exempt. */
  readonly exempt: Cited;
  /** Since when, in order of time, by the resolution that brought it. */
  readonly since: readonly { readonly resolution: ResolutionNumber; readonly what: Cited }[];
  /** Where such a thing comes up in the story. */
  readonly met: readonly { readonly path: ItemPath; readonly words: string }[];
};

/** The address of an item that another can lead to. */
export type ItemPath = GiftPath | StopPath | ConcernPath | `/aftermath/${EventId}/`;

type PartOf<Path extends string> = Path extends `/${infer Part}/` ? Part : never;

/** What a change can be of: the story in two minutes, a chapter, an item. */
export type ChangedPart =
  | "story"
  | ChapterId
  | PartOf<ItemPath>
  | `concerns/${"washington" | "seoul" | "rules"}`
  | `context/${GuestId | "readings"}`;

/** A change to what had been published: of one edition, whose words it quotes. */
export type Change = {
  /** Never changes: it is the end of the entry's address. Small letters, digits and `-`. */
  readonly id: string;
  /** ISO date of its publication. */
  readonly date: string;
  /** What stood there, and what stands there now. */
  readonly was: string;
  readonly now: string;
  /** Why, in a sentence. */
  readonly why: string;
  readonly claims: readonly ClaimId[];
  /** The ids of claims that are no longer there. */
  readonly removed?: readonly string[];
  readonly parts: readonly ChangedPart[];
};

export type Guest = {
  readonly person: GuestId;
  /** A seat, for those whom our sources have at the talks; or else the stop where the record has them, if it is known. */
  readonly at: "talks" | StopId | null;
  /** Whose lists name those at the talks: both sides’ media, or North Korea’s agency KCNA alone. */
  readonly named?: "both" | "kcna";
  /** The office in two or three words. */
  readonly brief: string;
  /** Who says that the person came, where that is not on record. */
  readonly claimed?: Cited;
  readonly text: readonly Paragraph[];
  /** Whether they came at all, and the claim that says so. */
  readonly line: Line;
  readonly lineBy: ClaimId;
  /** Other stops where the record has them. */
  readonly also?: readonly { readonly stop: StopId; readonly cites: Cites }[];
  /** The objections, by id, that the office bears on: our reading. */
  readonly bearsOn?: readonly ConcernId[];
  /** Sanctions on the person that our sources name, and whether they are the UN’s. */
  readonly sanctions?: Cited;
  readonly listedByUn?: true;
};

export type Reading = {
  readonly id: ReadingId;
  readonly who: string;
  readonly where: string;
  /** When it was said, as it reads. */
  readonly when: string;
  /** Our placing, which can be checked against the words. `beside`: speaks of something else. */
  readonly scale: "closer" | "limited" | "doubtful" | "beside";
  /** Our summary. */
  readonly text: Paragraph;
};

type EventFacts = (typeof eventFacts)[number];
type Before = EventFacts["before"];

export type LaterEvent = PartWords & {
  readonly id: EventId;
  /** ISO date, as exact as it is known. */
  readonly date: string;
  /** How the date reads, in full and beside the axis. */
  readonly day: string;
  readonly shortDay: string;
  /** Whose act it was, or whom it was about: the side of the axis on which it stands. */
  readonly side: Side;
  /** Where something or somebody crossed to. Absent: nothing did. */
  readonly crossedTo?: Side | "both";
  readonly line: Line;
  readonly lineBy: ClaimId;
  readonly heading: string;
  /** The event in a sentence that can be read alone. */
  readonly label: Cited;
  readonly text: Paragraph;
  /** What had been feared, announced or said in September 2023, where it stands in the story, and what becomes of it. */
  readonly before: {
    readonly was: Before["was"];
    readonly text: Cited;
    /** The path of the part that tells of it. */
    readonly at: Before["at"];
    /** Our reading: the event confirms it, is in line with it, contradicts it or leaves it open. */
    readonly now: Before["now"];
  };
  /** What has become of that, in a sentence. */
  readonly reading: string;
};

type FearFacts = (typeof fearFacts)[number];

/** One fear of September 2023: who voiced it, how it stands today, what is still open. */
export type Fear = {
  readonly id: FearId;
  readonly name: string;
  /** The path of the part that tells of it. */
  readonly at: FearFacts["at"];
  /** Who would send what was feared; both, where it is about ties. */
  readonly sender: Side | "both";
  /** How sure it is today: our reading. */
  readonly line: Line;
  /** Who voiced it. The claims that say so stand with those of `now`: a row has one mark. */
  readonly feared: string;
  readonly now: Cited;
  readonly open: Sentence;
};

/** A claim of the retelling of 8 November 2023, in our words, and what the record shows. */
export type RetellingRow = {
  readonly paragraph: 1 | 2 | 3 | 4 | 5 | 6;
  readonly claim: string;
  readonly record: Paragraph;
};

import type { claims } from "./claims.ts";
import type { PersonId } from "./people.ts";
import type { SourceId } from "./sources.ts";

/** How a claim stands. What each word covers is written in `certainty/lines.ts`, which maps it to a line. */
export type Status = "confirmed" | "announced" | "claimed" | "analysis" | "contested";

/** The line that a thing carries: solid, dashed or dotted. A blank is a pair of empty brackets. */
export type Line = "solid" | "dashed" | "dotted";

/** A page that a claim rests on. */
export type Source = {
  publisher: string;
  title: string;
  /** Absent for the one article that was supplied as text. */
  url?: string;
  /** ISO date, as exact as it is known: "2023", "2023-09" or "2023-09-14". Absent: no date could be found. */
  published?: string;
  /** A party statement is a government's or its agency's own word: never an independent confirmation. */
  kind: "news" | "party-statement" | "analysis" | "un-document" | "article";
  /** False: a stable address that we have not opened ourselves. */
  verified: boolean;
  /** For editors; never published. */
  note?: string;
};

/** One claim of the dossier, in our own words. */
export type ClaimRecord = {
  statement: string;
  status: Status;
  saidBy?: string;
  /** Our own calculation, reading or absence of a record: marked so, and never dimmed. */
  ours?: true;
  /** ISO date, as exact as it is known. */
  date?: string;
  place?: string;
  sources: readonly [SourceId, ...SourceId[]];
  /** The id of the claim that all its sources go back to, where they have one origin. */
  origin?: string;
  /** The paragraph, 1 to 6, of the retelling of 8 November 2023 whose claim this covers. */
  articleParagraph?: 1 | 2 | 3 | 4 | 5 | 6;
  /** For editors; never published. */
  note?: string;
};

export type ClaimId = keyof typeof claims;

/** The claims a thing rests on: at least one, or it does not compile. */
type Cites = readonly [ClaimId, ...ClaimId[]];

/**
 * A factual sentence and the claims it rests on. The text may hold `*emphasis*` and `[words](/gifts/glove/)`;
 * runs in Cyrillic or Hangul get their language by themselves.
 */
export type Cited = readonly [text: string, ...claims: Cites];

/** A sentence of our own: about this page, its drawings or its method. It states no fact of the story. */
type Own = { readonly own: string };

export type Sentence = Cited | Own;
export type Paragraph = readonly [Sentence, ...Sentence[]];

export type Side = "russia" | "north-korea";

export type Person = {
  name: string;
  /** The name in its own script, where that is certain. */
  original?: { text: string; lang: "ko" | "ru" | "uk" | "ja" | "zh-Hans" };
  side:
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
  /** The office held in September 2023. */
  office?: string;
};

/**
 * What every part of the story that has an address of its own must say of itself, on a card or in a list of links. Both
 * leave the page by way of `share/caveat.ts`, which sets the certainty of the thing before them, with its owner: where the
 * thing is not confirmed they begin in lower case and stand behind a colon.
 */
export type PartWords = {
  /** The title of its page, without the story's name. */
  title: string;
  /** 70 to 200 characters for search results and cards. What else is said in it carries its own owner. */
  description: string;
};

export type SectionId = "gifts" | "itinerary" | "concerns" | "context" | "aftermath";

/** A blank: what nobody made public. The words beside the brackets say which kind of nothing it is. */
export type Blank = { label: string; says: string };

/**
 * A part of a plate's drawing: a label and what it says closed, in a few words; opened, which part of the drawing it is
 * and what is known of it.
 */
export type GiftPart = Blank & { text: Paragraph };

export type Gift = PartWords & {
  id: string;
  /** The number of its plate; the smaller gifts have none. */
  plate?: number;
  name: string;
  giver: Side;
  from: string;
  to: string;
  where: string;
  /** Local date, ISO. */
  date: string;
  line: Line;
  /** The claim that justifies the line. */
  lineBy: ClaimId;
  /** One short factual line for the label. */
  described: Cited;
  saidBy: string;
  inRussian?: { text: string; english: string; cites: Cites };
  /** On a plate every blank is a part of the drawing. */
  blanks: readonly (Blank & Partial<GiftPart>)[];
  /** Parts of which something was said. */
  known?: readonly GiftPart[];
  /** Running text beside the object. */
  text: readonly Paragraph[];
  /** What the UN rules say of such a thing. */
  rule?: Cited;
  drawing?: "rifle" | "glove";
};

export type Stop = PartWords & {
  id: string;
  /** The name on the step. */
  name: string;
  /** What it was called while it was only announced, where that differs. */
  planName?: string;
  /** The place that was announced, where one was. */
  planPlace?: string;
  place: string;
  /** Local date or range, ISO. */
  from: string;
  to?: string;
  /** How the date reads, with its weekday. */
  day: string;
  /** The large numeral: day of September 2023. */
  numeral: string;
  /** Local clock times on record, with the zone. */
  time?: string;
  zone: "UTC+9" | "UTC+10";
  /** The clock time on record, ISO 8601 with its offset from UTC; a second one where it is a span. */
  clock?: { from: string; to?: string; about?: true };
  by: "rail" | "road";
  /** The straight line from the stop by rail before it. */
  straight?: { km: number; from: string; cites: Cites };
  line: Line;
  lineBy: ClaimId;
  /** Whether the stop was in the plan of 13 and 14 September; `otherwise`: what was announced came out as something else. */
  planned: "yes" | "otherwise" | "no" | "before";
  text: Paragraph;
  /** What had been reported of it by 14 September; brackets, where nothing had. Absent: it had happened, as `text` says. */
  reported?: Paragraph | Blank;
  /** Smaller facts, one click deeper. */
  more?: Paragraph;
  drawing?: "train" | "rocket" | "fighter" | "frigate";
};

/** What was foretold and what then happened, a row each. */
export type PlanRow = {
  planned: Sentence | Blank;
  happened: Sentence | Blank;
};

/** The capital, union or body that speaks in a cell of the panel. */
export type Voice =
  | "washington"
  | "seoul"
  | "moscow"
  | "pyongyang"
  | "tokyo"
  | "kyiv"
  | "brussels"
  | "un"
  | "beijing"
  | "press";

/** What one person or office said, on one date and in one place. */
export type Cell = {
  voice: Voice;
  /** A second voice that it speaks for: it is found under either, and stands in the column of the first. */
  also?: Voice;
  text: Cited;
  /** A person, or a named office. */
  who: PersonId | { office: string };
  /** How the date reads. */
  when: string;
  /** ISO date, as exact as it is known; of a range its last day. */
  date: string;
  /** The first day of a range, as exact as it is known; without a day the beginning is open. */
  since?: string;
  where?: string;
  /** Of military ties in general, or of more than the row is about: the cell says so. */
  general?: true;
  /** Stands in the opened row only, although its voice has a column. */
  opened?: true;
};

export type Concern = PartWords & {
  id: string;
  name: string;
  /** Who would send it; both, where the words are about ties in general. */
  sender: Side | "both";
  line: Line;
  lineBy: ClaimId;
  /** Whose fear it is, where it is one. */
  fearedBy?: string;
  /** Why the line is drawn as it is, in words. */
  why: Cited;
  /** The resolution at which the line stops, and what it says on the point. */
  resolution: ResolutionNumber;
  rule: Cited;
  /** The decree that put the resolution into force in Russia is not known to cover this point, and is not shown. */
  decreeApart?: true;
  cells: readonly Cell[];
};

export type ResolutionNumber =
  | "1695"
  | "1718"
  | "1874"
  | "2087"
  | "2094"
  | "2270"
  | "2321"
  | "2356"
  | "2371"
  | "2375"
  | "2397";

export type Resolution = PartWords & {
  number: ResolutionNumber;
  /** ISO date of adoption. */
  date: string;
  inFavour: number;
  against: number;
  abstaining: number;
  /** What led to it, where a claim says, one of those of `forbids`: its mark stands there. */
  occasion?: Cited;
  /** What it forbids, in plain words. */
  forbids: Cited;
  /** Operative paragraphs whose words and number were both read; before one that is no sentence, our own lead-in. */
  quotes: readonly {
    paragraph: string;
    lead?: string;
    text: string;
    sources: readonly [SourceId, ...SourceId[]];
  }[];
  /** A decree by which Russia's president put it into force at home. */
  decree?: Cited;
  /** ISO date of that decree, or of its publication where only that is known. */
  decreeDate?: string;
};

/** How a member of the council voted. */
export type Vote = "in-favour" | "against" | "abstaining";

/** A vote of the council that failed for a veto. */
export type BrokenVote = {
  date: string;
  inFavour: number;
  against: number;
  abstaining: number;
  russia: Vote;
  china: Vote;
  /** The vote in words, the drawing's name. */
  label: string;
  text: Cited;
};

/** A thing, and what the rules say of it: an entry of the finder. */
export type RuledThing = PartWords & {
  id: string;
  /** With its article: "A rifle". */
  name: string;
  rule: Paragraph;
  /** What is exempt. */
  exempt: Cited;
  /** Since when, in order of time, by the resolution that brought it. */
  since: readonly { resolution: ResolutionNumber; what: Cited }[];
  /** Where such a thing comes up in the story. */
  met: readonly { path: string; words: string }[];
};

/** What the guest list can be filtered by. */
type Field = "arms" | "space" | "forces" | "trade" | "state";

export type Guest = {
  person: PersonId;
  /** A seat, for those whom our sources have at the talks; or else the stop where the record has them, if it is known. */
  at: "talks" | (string & {}) | null;
  /** What the office deals with, as it lies on the table before the seat. */
  field: string;
  /** The leaders belong to every field. */
  in?: Field;
  runs: Cited;
  /** Whether they came at all, and the claim that says so. */
  line: Line;
  lineBy: ClaimId;
  /** Other stops where the record has them. */
  also?: readonly { stop: string; cites: Cites }[];
  /** The objections, by id, that the office bears on: our reading. */
  bearsOn?: readonly string[];
  /** Sanctions on the person that our sources name. Without a date: theirs is not in our sources. */
  sanctions?: { by: "un" | "state"; text: Cited; date?: string };
};

export type Reading = {
  who: string;
  where: string;
  /** When it was said, as it reads. */
  when: string;
  /** Our placing, which can be checked against the words. `beside`: speaks of something else. */
  scale: "closer" | "limited" | "doubtful" | "beside";
  /** Our summary. */
  text: Cited;
  /** Their own words, where our sources quote them. */
  quote?: Cited;
};

export type LaterEvent = PartWords & {
  id: string;
  /** ISO date, as exact as it is known. */
  date: string;
  /** How the date reads. */
  day: string;
  lane: "gifts" | "journeys" | "objections";
  line: Line;
  lineBy: ClaimId;
  heading: string;
  text: Paragraph;
  /** What had been feared, announced or said in September 2023, where it stands in the story, and what becomes of it. */
  before: {
    was: "feared" | "announced" | "said";
    text: Cited;
    /** The path of the part that tells of it. */
    at: string;
    /** Our reading: the event confirms it, is in line with it, contradicts it or leaves it open. */
    now: "confirms" | "echoes" | "contradicts" | "open";
  };
};

/** One fear of September 2023 in a row: who voiced it, what is on record since, what is still open. */
export type FearRow = {
  name: string;
  /** The path of the part that tells of it. */
  at: string;
  voiced: Cited;
  /** Or what the brackets say. */
  record: Cited | { says: string };
  open: Cited;
};

/** A claim of the retelling of 8 November 2023, in our words, and what the record shows. */
export type RetellingRow = { paragraph: 1 | 2 | 3 | 4 | 5 | 6; claim: string; record: Paragraph };

/** A place on the map: the days of September 2023, its name in lines, and a quiet last line. */
export type PlaceLabel = {
  readonly day?: string;
  /** A day after 14 September, behind the first: the plan's view leaves it out. */
  readonly dayAfter?: string;
  readonly lines: readonly string[];
  readonly note?: string;
};

type Lines = readonly string[];

/** The words on the map: names of places broken into the lines in which they stand. */
export type MapLabels = {
  readonly overviewTitle: string;
  readonly vladivostokTitle: string;
  readonly overview: Readonly<
    Record<"pyongyang" | "khasan" | "vostochny" | "komsomolsk" | "gagarin-plant" | "artyom", PlaceLabel>
  >;
  readonly vladivostok: Readonly<
    Record<"artyom" | "knevichi" | "frigate" | "mariinsky" | "university" | "aquarium" | "arnika", PlaceLabel>
  >;
  /** What had only been announced by 14 September. */
  readonly reported: Readonly<Record<"komsomolsk" | "vladivostok" | "shipyard", PlaceLabel>>;
  readonly towns: Readonly<Record<"ussuriysk" | "khabarovsk", string>>;
  readonly countries: Readonly<Record<"russia" | "china" | "northKorea" | "southKorea" | "japan", Lines>>;
  readonly waters: Readonly<Record<"seaOfJapan" | "okhotsk" | "amurBay" | "ussuriBay", Lines>>;
  readonly russky: Lines;
  readonly locator: Readonly<Record<"title" | "caption", string>>;
  /** The unit behind a figure on a scale bar. */
  readonly km: string;
  readonly key: Readonly<
    Record<
      "title" | "full" | "hollow" | "twice" | "unused" | "ring" | "dot" | "district" | "announced" | "rumour",
      string
    >
  >;
};

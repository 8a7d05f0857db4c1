import type { ClaimOfStatus } from "../facts/claims.ts";
import type { giftFacts } from "../facts/gifts.ts";
import type { ClaimId, StopId } from "../types.ts";

type WithBlanks = Extract<(typeof giftFacts)[number], { readonly blanks: readonly string[] }>;

/** What is not known, in a sentence without its full stop, and what would settle it. */
export type OpenQuestion = { readonly asks: string; readonly settles: string };

const gun: OpenQuestion = {
  asks: "Who made the two rifles, which model each is, and their calibres",
  settles: "a photograph of either gun that shows its maker’s mark.",
};
const anyPicture: OpenQuestion = {
  asks: "What the two rifles look like: we found no photograph",
  settles: "any photograph of either gun.",
};
const suit: OpenQuestion = {
  asks: "Who wore the glove, on which flight, and with which suit",
  settles: "the glove’s inventory number, or the word of whoever wore it.",
};
const programme: OpenQuestion = {
  asks: "Whether these visits had been planned beforehand: to the bombers, the ballet and the feed mill",
  settles: "a programme from before 15 September 2023 that names them.",
};
const station: OpenQuestion = {
  asks: "Whether the train’s stop at Artyom had been planned beforehand",
  settles: "a programme from before 15 September 2023 that names the station.",
};
const fleetPresent: OpenQuestion = {
  asks: "What Kim’s present for the fleet was",
  settles: "a word from the Pacific Fleet, or a photograph of the present.",
};
const universityPresent: OpenQuestion = {
  asks: "What the university’s president gave Kim",
  settles: "a word from the university, or a photograph of the present.",
};
const shipyard: OpenQuestion = {
  asks: "Whether Kim went to a submarine yard, as the South Korean broadcaster KBS had said he might",
  settles: "a photograph of Kim at the yard, or a word from either side.",
};

/** What each blank of a gift asks, by the ids of its blanks: a blank without such words does not compile. */
export const settlesGift: {
  readonly [Gift in WithBlanks as Gift["id"]]: Readonly<Record<Gift["blanks"][number], OpenQuestion>>;
} = {
  "rifle-to-kim": { maker: gun, calibre: gun, photograph: anyPicture },
  "rifle-to-putin": { maker: gun, calibre: gun, photograph: anyPicture },
  glove: { cosmonaut: suit, flight: suit, suit },
  "fleet-present": { what: fleetPresent },
  "university-presents": { what: universityPresent },
};

/** What each blank of what had been reported of a stop asks. */
export const settlesStop: Readonly<Partial<Record<StopId, OpenQuestion>>> = {
  artyom: station,
  knevichi: programme,
  mariinsky: programme,
  arnika: programme,
};

/** What would settle whether something that had been announced happened, by the claim that announced it. */
export const settlesPlan: Readonly<Partial<Record<ClaimId, OpenQuestion>>> = {
  "i-shipyard-not-seen": shipyard,
};

/** What else nobody disclosed, by the claim that tells of it, and what would settle it. */
export const undisclosed: readonly {
  readonly claim: ClaimId;
  readonly what: string;
  readonly settles: string;
}[] = [
  { claim: "g-other-gifts", what: "What else was given", settles: "a list of the gifts from either side." },
  {
    claim: "c-ru-no-agreements",
    what: "What was agreed in private",
    settles: "the text of an agreement, or the account of somebody who was in the room.",
  },
  {
    claim: "a-containers-timing",
    what: "When the deliveries were agreed",
    settles: "a dated agreement, or the ports’ papers.",
  },
  {
    claim: "i-route-reasoning",
    what: "The train’s exact path",
    settles: "the railway’s log, or sightings of the train at more places on the way.",
  },
];

/** What would settle each claim on which sources disagree: one without such words does not compile. */
export const settlesContested: Readonly<Record<ClaimOfStatus<"contested">, string>> = {
  "g-glove-misreport": "Peskov’s own sentence, which is on record: it speaks of a glove.",
  "g-drone-identity": "a photograph of the drone that was given.",
  "i-khasan-date-conflict": "the log of the border station.",
  "i-talks-length": "the times at which the talks began and ended.",
  "i-plan-when-said": "the hour at which the interview was recorded.",
  "i-plan-doubt": "nothing more is needed: each of the later visits is on record.",
  "i-length": "nothing more is needed: it depends on which days are counted.",
  "c-article-experts": "the article’s author, or the sources of the article.",
  "a-aurus-sanctions": "a ruling by the UN sanctions committee.",
  "a-casualties-killed": "Pyongyang’s own number of the dead, or a count of the names and graves.",
};

/** The words around the three lists. */
export const unknownWords = {
  name: "What is not known",
  settles: "What would settle it:",
  blanks: "Not disclosed",
  unverified: "Not verified",
  claimed: {
    list: {
      one: "# more claim is one side’s word, which others have not established. It is marked as “Claimed” below.",
      other:
        "# more claims are one side’s word, which others have not established. They are marked as “Claimed” below.",
    },
    settles: "a document, a picture, or a witness from neither side.",
  },
  single: {
    name: "Resting on a single source",
    list: {
      one: "# claim on record rests on one source, or on one side’s word alone",
      other: "# claims on record rest on one source, or on one side’s word alone",
    },
    settles: "a second report that does not go back to the first.",
  },
} as const;

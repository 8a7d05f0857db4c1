import type { ClaimRecord } from "../types.ts";

/** Claims of the dossier whose id begins with `x-`. `note` is for editors and is never published. */
export const contextClaims = {
  "x-article-origin": {
    statement:
      "The text of the article also stands on an aggregator site dated 8 November 2023, eight weeks after the events it describes as still under way.",
    status: "confirmed",
    date: "2023-11-08",
    sources: [
      "worldreportnow-2023-11-08",
      "article",
      "worldreportnow-2023-11-05-why",
      "worldreportnow-2023-11-13-hat",
      "radar-2023-09-15-guardian",
      "overtoperator-2023-09-18",
    ],
    note: "So “expected to last a few more days” is mid-September news. The site carries other rewrites of September agency stories dated 5 to 13 November 2023; one of them contains the words “The original article stated”. RadarOnline credits the gift quotations to The Guardian, and a newsletter retells the same report with “Following the summit” where the article has “During the summit”. That the article goes back to The Guardian of 15 September 2023 stays inference.",
  },
  "x-first-trip": {
    statement: "It was Kim’s first journey abroad since 2019 and his second to Russia.",
    status: "confirmed",
    date: "2023-09-12",
    sources: ["today-2023-09-08-trips", "xinhua-2023-09-13-khasan", "tass-2023-09-15-no-agreements"],
  },
  "x-shoigu-july": {
    statement:
      "Shoigu had visited Pyongyang in late July 2023, the start of the contacts that led to the summit in the US account.",
    status: "confirmed",
    saidBy: "NSC; Yonhap",
    date: "2023-07-25",
    place: "Pyongyang, North Korea",
    sources: ["yonhap-2023-09-04-nis", "ap-2023-09-16-bombers", "abc-2023-09-05-watson"],
  },
  "x-ammunition": {
    statement:
      "Behind the warnings stood a suspicion that US officials and outside experts voiced alike: Russia was after North Korean shells for the war in Ukraine.",
    status: "claimed",
    saidBy: "US officials",
    date: "2023-09-14",
    sources: ["moscow-times-2023-09-14-rifles", "abc-2023-09-05-watson"],
    articleParagraph: 3,
    note: "The background to the “potential arms deal” in the article.",
  },
  "x-denials": {
    statement: "Moscow and Pyongyang denied any arms deal while promising closer defence ties.",
    status: "claimed",
    saidBy: "Russia and North Korea, via Reuters",
    date: "2023-09-13",
    sources: ["reuters-2023-09-14-fbc", "reuters-2023-09-13-satellites"],
    articleParagraph: 3,
  },
  "x-satellite-failures": {
    statement:
      "North Korea had failed twice that year, on 31 May and 24 August, to put a spy satellite into orbit.",
    status: "confirmed",
    saidBy: "Yonhap; AP",
    date: "2023-08",
    sources: ["yonhap-2023-11-21-launch-plan", "ap-2023-09-13-ambitions", "dppa-2023-11-27-khiari"],
    note: "Why the choice of a cosmodrome was noticed.",
  },
  "x-missiles-13sep": {
    statement:
      "Shortly before the leaders met, North Korea fired two short-range ballistic missiles, its first such launch while Kim was abroad.",
    status: "confirmed",
    saidBy: "South Korean Joint Chiefs of Staff; unification ministry",
    date: "2023-09-13",
    place: "Sunan, Pyongyang, North Korea",
    sources: ["kuna-2023-09-13-srbm", "jiji-2023-09-13-srbm"],
    note: "Fired between 11:43 and 11:53 Korean time, flying about 650 km. Vostochny keeps the same clock time as Korea, so this was about an hour and a quarter before the handshake.",
  },
  "x-anniversaries": {
    statement: "Putin opened by recalling 75 years of North Korea and that Moscow was first to recognise it.",
    status: "confirmed",
    saidBy: "Vladimir Putin",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: ["reuters-2023-09-13-quotes", "kcna-2023-09-14-talks"],
  },
  "x-eef": {
    statement: "Putin flew to Vostochny from Vladivostok, where he had attended the Eastern Economic Forum.",
    status: "confirmed",
    saidBy: "TASS",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: ["tass-2023-09-13-putin-arrives", "kbs-2023-09-13-vostochny"],
  },
  "x-putin-2000": {
    statement: "Putin had been to Pyongyang once before, in July 2000, to see Kim’s father.",
    status: "confirmed",
    saidBy: "AFP",
    date: "2000-07",
    place: "Pyongyang, North Korea",
    sources: ["insiderpaper-afp-2023-09-14"],
  },
  "x-fresh-heyday": {
    statement: "North Korean state media called the visit a “fresh heyday” in relations with Russia.",
    status: "claimed",
    saidBy: "KCNA",
    date: "2023-09-17",
    sources: ["reuters-2023-09-17-departs", "i24-2023-09-17-drones", "upi-2023-09-17-gifts"],
    articleParagraph: 2,
    note: "One side’s own words for the growing relationship.",
  },
  "x-partnership": {
    statement: "Pyongyang summed up the trip as opening a new chapter between the two countries.",
    status: "claimed",
    saidBy: "KCNA",
    date: "2023-09-19",
    sources: ["reuters-2023-09-19-border", "joongang-2023-09-19-return"],
    articleParagraph: 5,
    note: "Supports the article’s “growing partnership” as a party’s view.",
  },
  "x-military-potential": {
    statement:
      "With a stop at a cosmodrome, a fighter plant, bombers and a frigate, most of the programme was military; AFP said as much at the time.",
    status: "analysis",
    saidBy: "AFP",
    date: "2023-09-17",
    sources: ["afp-2023-09-17-drones", "ap-2023-09-16-bombers"],
    articleParagraph: 3,
    note: "The article: the visit shows the potential for military cooperation.",
  },
  "x-maybach": {
    statement:
      "Kim rode the last stretch to Putin in a Maybach brought on his train; Reuters counts it among the luxury cars that may not be exported to North Korea.",
    status: "confirmed",
    saidBy: "Reuters; TASS",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: ["reuters-2023-09-14-aurus", "tass-2023-09-13-aurus"],
  },
} as const satisfies Record<string, ClaimRecord>;

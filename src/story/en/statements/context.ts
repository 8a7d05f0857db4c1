import type { contextClaimFacts } from "../../facts/claims/context.ts";

/** What each claim says, in our own words. */
export const contextStatements: Readonly<Record<keyof typeof contextClaimFacts, string>> = {
  "x-article-origin":
    "The text of the article also stands on an aggregator site dated 8 November 2023, eight weeks after the events it describes as still under way.",
  "x-first-trip": "It was Kim’s first journey abroad since 2019 and his second to Russia.",
  "x-shoigu-july":
    "Shoigu had visited Pyongyang in late July 2023, the start of the contacts that led to the summit in the US account.",
  "x-ammunition":
    "Behind the warnings stood a suspicion that US officials and outside experts voiced alike: Russia was after North Korean shells for the war in Ukraine.",
  "x-denials": "Moscow and Pyongyang denied any arms deal while promising closer defence ties.",
  "x-satellite-failures":
    "North Korea had failed twice that year, on 31 May and 24 August, to put a spy satellite into orbit.",
  "x-missiles-13sep":
    "Shortly before the leaders met, North Korea fired two short-range ballistic missiles, its first such launch while Kim was abroad.",
  "x-anniversaries":
    "Putin opened by recalling 75 years of North Korea and that Moscow was first to recognise it.",
  "x-eef": "Putin flew to Vostochny from Vladivostok, where he had attended the Eastern Economic Forum.",
  "x-putin-2000": "Putin had been to Pyongyang once before, in July 2000, to see Kim’s father.",
  "x-fresh-heyday": "North Korean state media called the visit a “fresh heyday” in relations with Russia.",
  "x-partnership": "Pyongyang summed up the trip as opening a new chapter between the two countries.",
  "x-military-potential":
    "With a stop at a cosmodrome, a fighter plant, bombers and a frigate, most of the programme was military; AFP said as much at the time.",
  "x-maybach":
    "Kim rode the last stretch to Putin in a Maybach brought on his train; Reuters counts it among the luxury cars that may not be exported to North Korea.",
};

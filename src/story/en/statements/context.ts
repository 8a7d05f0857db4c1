import type { contextClaimFacts } from "../../facts/claims/context.ts";

/** What each claim says, in our own words. */
export const contextStatements: Readonly<Record<keyof typeof contextClaimFacts, string>> = {
  "x-article-origin":
    "The text of the article that this project began with can also be found on a site that collects news, where it is dated 8 November 2023. That is eight weeks after the visit, which the article describes as still under way.",
  "x-first-trip": "The trip was Kim’s first journey abroad since 2019 and his second to Russia.",
  "x-shoigu-july":
    "Russia’s defence minister, Sergei Shoigu, had visited Pyongyang in late July 2023. By the US account, the contacts that led to the summit began with that visit.",
  "x-ammunition":
    "US officials and outside experts voiced the suspicion behind the warnings of September 2023: Russia wanted North Korean shells for the war in Ukraine.",
  "x-denials": "Moscow and Pyongyang denied any arms deal and promised closer defence ties.",
  "x-satellite-failures":
    "North Korea had failed twice in 2023, on 31 May and 24 August, to put a spy satellite into orbit.",
  "x-missiles-13sep":
    "Shortly before the leaders met, North Korea fired two short-range ballistic missiles, its first such launch while Kim was abroad.",
  "x-anniversaries":
    "Putin opened the talks by recalling that North Korea was 75 years old and that Moscow had been the first to recognise it.",
  "x-eef": "Putin flew to Vostochny from Vladivostok, where he had attended the Eastern Economic Forum.",
  "x-putin-2000": "Putin had been to Pyongyang once before, in July 2000, to see Kim’s father.",
  "x-fresh-heyday": "North Korean state media called the visit a “fresh heyday” in relations with Russia.",
  "x-partnership": "Pyongyang summed up the trip as opening a new chapter between North Korea and Russia.",
  "x-military-potential":
    "With a stop at a cosmodrome, a fighter plant, bombers and a frigate, most of the programme was military; the news agency AFP said so at the time.",
  "x-maybach":
    "Kim rode the last stretch to Putin in a Maybach brought on his train; Reuters counts it among the luxury cars that may not be exported to North Korea.",
};

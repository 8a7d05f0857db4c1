import type { capitalFacts } from "../facts/capitals.ts";

/**
 * The words of one statement. `office`: who speaks, where that is no person by name. `when`: how its date reads, where the
 * day alone does not say it.
 */
type CapitalWords = { text: string; when?: string; where?: string; office?: string };

/** What Washington and Seoul said besides their words in the panel of objections. */
export const capitalWords: Readonly<Record<keyof typeof capitalFacts, CapitalWords>> = {
  "price-of-arms": {
    text: "North Korea would “pay a price” for supplying Russia with arms.",
  },
  "promise-not-to-sell": {
    text: "Pyongyang should keep its public promise “to not provide or sell arms to Russia”.",
  },
  begging: {
    text: "Putin was travelling “hat in hand” to seek arms: “I would characterize it as him begging for assistance”.",
  },
  "more-sanctions": {
    text: "The United States would not hesitate to add sanctions if arms deals were made.",
  },
  desperation: {
    text: "That Russia turned to North Korea and Iran showed its “desperation”.",
    where: "in a podcast recorded before",
  },
  "grain-of-salt": {
    text: "Both sides said that nothing had been agreed; he would take that “with a grain of salt”.",
    where: "New York",
  },
  "military-trade": {
    text: "The two sides appeared to be pursuing a military trade; they should obey the UN resolutions.",
  },
  summons: {
    text: "South Korea summoned the Russian ambassador and demanded an end to military cooperation with the North.",
  },
  paradox: {
    text: "It was “paradoxical” that a permanent member of the Security Council should invade a neighbour and take arms from a state that defies the Council.",
    where: "at the UN",
  },
  "global-rules": {
    text: "Breaking non-proliferation resolutions would have consequences.",
    when: "by 20 September",
    office: "South Korea’s government, to the Russian ambassador",
  },
  "watched-before": {
    text: "Seoul had watched military dealings between the two for several months before the summit.",
    where: "New York",
    office: "a presidential official, not named, as Reuters reported",
  },
  "own-sanctions": {
    text: "Seoul put its own sanctions on ten people and two firms, among them North Korea’s defence minister, Kang Sun Nam, who had been on the journey.",
    office: "South Korea’s foreign ministry",
  },
  "using-the-war": {
    text: "North Korea was using the war to support Russia with weapons.",
    where: "to the US ambassador",
  },
  "three-together": {
    text: "Japan, the United States and South Korea repeated their warning together.",
    when: "19 and 22 September",
    office: "their envoys, then their foreign ministers",
  },
};

/** The pages of the two capitals, by the id of each. */
export const capitalPages = {
  washington: {
    name: "All that Washington said",
    title: "All that Washington said in September 2023, in order",
    description:
      "What US officials said of Russia and North Korea in September 2023, in order of time: who spoke, what about, and the UN rule that stands against it.",
    lead: "These are all the statements from Washington in our sources, from 4\u00a0to 22\u00a0September 2023. Beside each stands what it is about, and the rule. Which objection a statement belongs to is our placing.",
  },
  seoul: {
    name: "All that Seoul said",
    title: "All that Seoul said in September 2023, in order",
    description:
      "What South Korean officials said of Russia and North Korea in September 2023, in order of time: who spoke, what about, and the UN rule that stands against it.",
    lead: "These are all the statements from Seoul in our sources, from 13\u00a0to 22\u00a0September 2023. Beside each stands what it is about, and the rule. Which objection a statement belongs to is our placing.",
  },
} as const;

export const capitalPageWords = {
  phases: { before: "Before the summit", at: "On the day", after: "After the summit" },
  /** Before the name of an objection. */
  about: "On",
  /** Before a resolution's number. */
  resolution: "UN resolution",
  /** How many statements a page has. */
  count: "# statements",
  /** Behind that number, on a card. */
  order: "in order of time, and what each is about",
} as const;

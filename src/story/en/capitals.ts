import type { capitalFacts } from "../facts/capitals.ts";

/**
 * The words of one statement. `office`: who speaks, where that is no person by name. `when`: how its date reads, where the
 * day alone does not say it.
 */
type CapitalWords = { text: string; when?: string; where?: string; office?: string };

/** What Washington and Seoul said besides what stands with the objections. */
export const capitalWords: Readonly<Record<keyof typeof capitalFacts, CapitalWords>> = {
  "price-of-arms": {
    text: "He said that North Korea would “pay a price” for supplying Russia with arms.",
  },
  "promise-not-to-sell": {
    text: "She said that Pyongyang should keep its public promise “to not provide or sell arms to Russia”.",
  },
  begging: {
    text: "He said that Putin was travelling “hat in hand” to seek arms: “I would characterize it as him begging for assistance”.",
  },
  "more-sanctions": {
    text: "He said that the United States would not hesitate to add sanctions if arms deals were made.",
  },
  desperation: {
    text: "He said that it showed Russia’s “desperation” to turn to North Korea and Iran.",
    where: "in a podcast recorded before",
  },
  "grain-of-salt": {
    text: "Both sides said that nothing had been agreed. He said that he would take that “with a grain of salt”.",
    where: "New York",
  },
  "advisers-call": {
    text: "They said that Russia and North Korea would pay a clear price for breaking the resolutions. Russia, as a permanent member, bore a greater responsibility for keeping them.",
    where: "by telephone",
    office: "The national security advisers of South Korea, the United States and Japan",
  },
  summons: {
    text: "South Korea summoned the Russian ambassador and demanded an end to military cooperation with the North.",
  },
  paradox: {
    text: "He called it “paradoxical” that a permanent member of the Security Council should invade a neighbour and take arms from a state that defies the Council.",
    where: "at the UN",
  },
  "global-rules": {
    text: "Seoul said that breaking non-proliferation resolutions would have consequences.",
    when: "by 20 September",
    office: "South Korea’s government, to the Russian ambassador",
  },
  "watched-before": {
    text: "The official said that Seoul had watched military dealings between the two for several months before the summit.",
    where: "New York",
    office: "A presidential official, not named, as Reuters reported",
  },
  "own-sanctions": {
    text: "Seoul put its own sanctions on ten people and two firms. Kang Sun Nam, North Korea’s defence minister, who had been on the journey, was among them.",
    office: "South Korea’s foreign ministry",
  },
  "using-the-war": {
    text: "He said that North Korea was using the war to support Russia with weapons.",
    where: "to the US ambassador",
  },
  "three-together": {
    text: "Japan, the United States and South Korea repeated their warning together.",
    when: "19 and 22 September",
    office: "Their envoys, then their foreign ministers",
  },
};

/** The pages of the two capitals, by the id of each. */
export const capitalPages = {
  washington: {
    name: "All that Washington said",
    title: "All that Washington said in September 2023, in order",
    description:
      "What US officials said of Russia and North Korea in September 2023, in order of time: who spoke, what about, and the UN rule that stands against it.",
    lead: "These are all the statements from Washington in our sources, from 4\u00a0to 22\u00a0September 2023. Beside each stands the rule that it is about. Which objection a statement belongs to is our placing.",
  },
  seoul: {
    name: "All that Seoul said",
    title: "All that Seoul said in September 2023, in order",
    description:
      "What South Korean officials said of Russia and North Korea in September 2023, in order of time: who spoke, what about, and the UN rule that stands against it.",
    lead: "These are all the statements from Seoul in our sources, from 13\u00a0to 22\u00a0September 2023. Beside each stands the rule that it is about. Which objection a statement belongs to is our placing.",
  },
} as const;

export const capitalPageWords = {
  phases: { before: "Before the summit", at: "On the day", after: "After the summit" },
  /** How many statements a page has. */
  count: "# statements",
  /** Behind that number, on a card. */
  order: "in order of time, and what each is about",
} as const;

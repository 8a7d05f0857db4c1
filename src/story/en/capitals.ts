import type { capitalFacts } from "../facts/capitals.ts";

/**
 * The words of one statement. `office`: who speaks, where that is no person by name. `when`: how its date reads, where the
 * day alone does not say it.
 */
type CapitalWords = { text: string; when?: string; where?: string; office?: string };

/** What Washington and Seoul said besides what stands with the objections. */
export const capitalWords: Readonly<Record<keyof typeof capitalFacts, CapitalWords>> = {
  "price-of-arms": {
    text: "Washington said that North Korea would “pay a price” for supplying Russia with arms.",
  },
  "promise-not-to-sell": {
    text: "Washington said that Pyongyang should keep its public promise “to not provide or sell arms to Russia”.",
  },
  begging: {
    text: "Washington said that Putin was travelling “hat in hand”, like a beggar, to seek arms. The spokesman added: “I would characterize it as him begging for assistance”.",
  },
  "more-sanctions": {
    text: "Washington said that it would not hesitate to add sanctions if arms deals were made.",
  },
  desperation: {
    text: "Washington said that turning to North Korea and Iran showed Russia’s “desperation”.",
    where: "in a podcast recorded before the summit",
  },
  "grain-of-salt": {
    text: "Moscow and Pyongyang said that nothing had been agreed. Washington said that it would take that “with a grain of salt”.",
    where: "New York",
  },
  "advisers-call": {
    text: "The security advisers of South Korea, the United States and Japan said that Russia and North Korea would pay a clear price for breaking the resolutions. Russia, as a permanent member of the Security Council, had a greater responsibility to keep to them.",
    where: "by telephone",
    office: "The national security advisers of South Korea, the United States and Japan",
  },
  summons: {
    text: "South Korea summoned Russia’s ambassador and demanded an end to military cooperation with North Korea.",
  },
  paradox: {
    text: "Seoul called it “paradoxical” that a permanent member of the Security Council should invade a neighbour and take arms from a state that defies the Council.",
    where: "at the UN",
  },
  "global-rules": {
    text: "Seoul said that there would be consequences for breaking the UN resolutions against the spread of weapons of mass destruction.",
    when: "19 or 20 September",
    office: "South Korea’s government, to the Russian ambassador",
  },
  "watched-before": {
    text: "An official of the president’s office said that Seoul had watched military dealings between Russia and North Korea for several months before the summit.",
    where: "New York",
    office: "An official of the president’s office, not named, as Reuters reported",
  },
  "own-sanctions": {
    text: "Seoul put its own sanctions on ten people and two firms. Kang Sun Nam, North Korea’s defence minister, who had been on the journey, was among them.",
    office: "South Korea’s foreign ministry",
  },
  "using-the-war": {
    text: "Seoul said that North Korea was using the war in Ukraine as an occasion to support Russia with weapons.",
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
    lead: "These are all the statements from Washington in our sources, from 4\u00a0to 22\u00a0September 2023. Beside each stands the UN rule that it is about. We decided which objection each statement belongs to.",
  },
  seoul: {
    name: "All that Seoul said",
    title: "All that Seoul said in September 2023, in order",
    description:
      "What South Korean officials said of Russia and North Korea in September 2023, in order of time: who spoke, what about, and the UN rule that stands against it.",
    lead: "These are all the statements from Seoul in our sources, from 13\u00a0to 22\u00a0September 2023. Beside each stands the UN rule that it is about. We decided which objection each statement belongs to.",
  },
} as const;

export const capitalPageWords = {
  phases: { before: "Before the summit", at: "On the day", after: "After the summit" },
  /** How many statements a page has. */
  count: "# statements",
  /** Behind that number, on a card. */
  order: "in order of time, and what each is about",
} as const;

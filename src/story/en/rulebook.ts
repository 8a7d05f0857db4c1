/** The page that says what the rules say of things, and the line that leads to it. */
export const rulebookWords = {
  name: "What the rules say",
  title: "What the UN rules say about a rifle, a drone, fuel and more",
  description:
    "What the Security Council’s resolutions on North Korea say about ten things, from a rifle to food: the rule in our words, what is exempt, and since when.",
  lead: "What the UN’s resolutions on North Korea say about ten things. Each rule is in our words, with its exceptions and the resolutions it comes from.",
  /** Before the name of a thing, in a link to what the rules say of it. */
  short: "See the rule:",
  exempt: "Exempt:",
  /** Before the links to where such a thing comes up. */
  met: "In this story:",
  /** How the agreement on the rules ended. */
  broken: "How the Security Council’s agreement ended",
  /** The things, where the page is linked or shown as a picture. An article stays with its noun. */
  things:
    "a\u00a0rifle, a\u00a0drone, body armour, a\u00a0car, a\u00a0part of an\u00a0airliner, fuel, a\u00a0satellite launch, a\u00a0worker, a\u00a0training course, food",
} as const;

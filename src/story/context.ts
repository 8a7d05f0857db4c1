import { chinaWords, guestPageWords, guestTexts, readingTexts } from "@edition/context.ts";
import type { GuestId } from "./facts/context.ts";
import { chinaFacts, guestFacts, readingFacts } from "./facts/context.ts";
import { delegates } from "./facts/delegations.ts";
import { stops } from "./itinerary.ts";
import { each } from "./join.ts";
import { datedNote, fill, longDate } from "./language.ts";
import { people } from "./people.ts";
import type { Guest, PartWords, Reading } from "./types.ts";

/** In whose lists of the talks somebody is. The two leaders head both. */
function namedBy({ person, at }: (typeof guestFacts)[number]): Pick<Guest, "named"> {
  if (at !== "talks") return {};
  return { named: delegates.find((delegate) => delegate.person === person)?.list ?? "both" };
}

/** Who was there: the seats of the talks, Russia's side, then North Korea's; then the others, by stop. */
export const guests = each(
  guestFacts,
  (facts): Guest => ({ ...facts, ...namedBy(facts), ...guestTexts[facts.person] }),
);

/** Where our sources have somebody, as it stands in a sentence. */
function placeOf({ at }: Guest): string {
  if (at === "talks") return guestPageWords.talks;
  if (at === null) return guestPageWords.train;
  return fill(guestPageWords.stop, stops.find(({ id }) => id === at)?.name ?? "");
}

/** Each person’s own page: what its head says. */
export const guestPages: readonly (PartWords & Pick<Guest, "line" | "lineBy"> & { id: GuestId })[] =
  guests.map((guest) => {
    const { name, office = "" } = people[guest.person];
    const { person: id, line, lineBy } = guest;
    return {
      id,
      line,
      lineBy,
      cites: [lineBy],
      title: fill(guestPageWords.title, name),
      description:
        line === "solid"
          ? fill(guestPageWords.onRecord, name, office, placeOf(guest))
          : fill(guestPageWords.claimed, name, office),
    };
  });

/** Experts, media and services, and what they concluded, from one end of the scale to the other. */
export const readings = each(readingFacts, ({ id, scale, date }): Reading => {
  const { whenNote, ...words } = readingTexts[id];
  return { id, ...words, scale, when: datedNote(date, whenNote) };
});

/** What China said of it. */
export const china = {
  ...chinaWords,
  who: chinaFacts.who,
  when: `${chinaWords.where}, ${longDate(chinaFacts.date)}`,
};

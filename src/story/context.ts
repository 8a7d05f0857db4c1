import { chinaWords, guestPageWords, guestTexts, readingTexts } from "@edition/context.ts";
import type { GuestId } from "./facts/context.ts";
import { chinaFacts, guestFacts, readingFacts } from "./facts/context.ts";
import { stops } from "./itinerary.ts";
import { each } from "./join.ts";
import { datedNote, fill, longDate } from "./language.ts";
import { people } from "./people.ts";
import type { Guest, PartWords, Reading } from "./types.ts";

type GuestFacts = (typeof guestFacts)[number];

function sanctionsOf(facts: GuestFacts): Guest["sanctions"] {
  if (!("sanctions" in facts)) return undefined;
  const text = guestTexts[facts.person].sanctions;
  if (!text) throw new Error(`The edition has no words for the sanctions on ${facts.person}`);
  return { ...facts.sanctions, text };
}

/** Who was there, Russia first, then North Korea, each headed by its leader; and what the office runs. */
export const guests = each(guestFacts, (facts): Guest => {
  const { field, runs } = guestTexts[facts.person];
  const { sanctions: _, ...rest } = { sanctions: undefined, ...facts };
  const sanctions = sanctionsOf(facts);
  return { ...rest, field, runs, ...(sanctions && { sanctions }) };
});

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
    const { person: id, line, lineBy, runs } = guest;
    const [, ...cites] = runs;
    return {
      id,
      line,
      lineBy,
      cites,
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
  return { ...words, scale, when: datedNote(date, whenNote) };
});

/** What China said of it. */
export const china = {
  ...chinaWords,
  who: chinaFacts.who,
  when: `${chinaWords.where}, ${longDate(chinaFacts.date)}`,
};

/*
 * A made-up story with many times the items: every gift, stop, objection, resolution, person and later event, and every
 * claim and source that they rest on, once more for each time, with ids, addresses and words of its own. What is one by
 * its nature stays one: the chapters, the two minutes, the seven days and their maps, the method.
 */

/** Strings that look like an id and are something else: a drawing, a place, a voice, a file of words. */
const NO_IDS = new Set(["drawing", "place", "at", "voice", "also", "saidBy", "speaker", "publisher"]);
/** In words: what is none. Addresses, claims' ids, places for a value. */
const KEPT = /https?:\/\/\S+|\]\([^)]*\)|\{[^}]*\}/;
const PATH = /\/(\w+)\/([\w-]+)\//g;
const CONSONANTS = "bcdfghjklmnpqrstvxz";

/** Other words, as long: each consonant is the one that comes `by` places later. */
const otherWords = (text, by) =>
  text.replace(new RegExp(`(${KEPT.source})|[${CONSONANTS}]`, "g"), (letter, kept) =>
    kept ? letter : CONSONANTS[(CONSONANTS.indexOf(letter) + by) % CONSONANTS.length],
  );

/**
 * @param times how many of each there are in the end
 * @param ids of all that is copied
 * @param items `gifts/glove` and the like: what has an address
 * @returns what makes lists, records and days as many times as long
 */
export function grower(times, ids, items) {
  const known = new Set(ids);
  const parts = new Set(items);
  const idOf = (id, time) => `${id}-${time}`;

  /** A value as it is in the copy of that number; the first is the story as it stands. */
  const copied = (value, time, words, key) => {
    if (Array.isArray(value)) return value.map((inner) => copied(inner, time, words, key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          known.has(name) ? idOf(name, time) : ownPaths(name, time),
          copied(inner, time, words, name),
        ]),
      );
    if (typeof value !== "string") return value;
    if (known.has(value)) return NO_IDS.has(key) ? value : idOf(value, time);
    return ownPaths(words ? otherWords(value, time - 1) : value, time);
  };
  const ownPaths = (text, time) =>
    text.replace(PATH, (path, chapter, id) =>
      parts.has(`${chapter}/${id}`) ? `/${chapter}/${idOf(id, time)}/` : path,
    );
  const later = Array.from({ length: times - 1 }, (_, i) => i + 2);

  return {
    /** Each entry, followed by its copies. */
    list: (entries, words) =>
      entries.flatMap((entry) => [entry, ...later.map((time) => copied(entry, time, words))]),
    /** All entries by their ids, then the copies of all. */
    record: (entries, words) =>
      Object.assign({}, entries, ...later.map((time) => copied(entries, time, words))),
    /** The same persons, and more who stand by a stop: the table of the talks has as many seats as it has. */
    guests: (entries) =>
      entries.flatMap((entry) => [
        entry,
        ...later.map((time) => ({
          ...copied(entry, time, false),
          at: entry.at === "talks" ? "vostochny" : entry.at,
        })),
      ]),
    /** The same days, each with as many times its stops. */
    days: (days) =>
      days.map((day) => ({
        ...day,
        stops: day.stops.flatMap((stop) => [stop, ...later.map((time) => idOf(stop, time))]),
      })),
  };
}

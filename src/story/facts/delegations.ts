import type { PersonId } from "./people.ts";
import type { Delegate } from "./types.ts";

/**
 * Who is named for the talks of 13 September 2023 besides the two leaders, and in whose list: KCNA’s of the 14th, or that
 * of TASS and Channel Five of the 13th. Neither list is closed: each speaks of further officials, unnamed.
 */
export const delegates = [
  { person: "choe-son-hui", list: "both" },
  { person: "pak-jong-chon", list: "kcna" },
  { person: "kang-sun-nam", list: "both" },
  { person: "o-su-yong", list: "kcna" },
  { person: "pak-thae-song", list: "kcna" },
  { person: "im-chon-il", list: "kcna" },
  { person: "sergei-lavrov", list: "both" },
  { person: "denis-manturov", list: "both" },
  { person: "sergei-shoigu", list: "both" },
  { person: "alexei-overchuk", list: "both" },
  { person: "yuri-trutnev", list: "kcna" },
  { person: "marat-khusnullin", list: "both" },
  { person: "dmitry-peskov", list: "both" },
  { person: "alexander-kozlov", list: "both" },
  { person: "vitaly-savelyev", list: "both" },
  { person: "alexander-matsegora", list: "kcna" },
] as const satisfies readonly (Delegate & { person: PersonId })[];

/** Seen at the cosmodrome on that day, and in neither list of the talks. */
export const seenAtVostochny = [
  "ri-pyong-chol",
  "kim-yo-jong",
  "yuri-borisov",
] as const satisfies readonly PersonId[];

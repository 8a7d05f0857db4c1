import { personWords } from "@edition/people.ts";
import { type PersonId, peopleFacts } from "./facts/people.ts";
import { byId } from "./join.ts";
import type { Person } from "./types.ts";

/** People named in the claims. */
export const people: Readonly<Record<PersonId, Person>> = byId(peopleFacts, (id, facts) => ({
  ...facts,
  ...personWords[id],
}));

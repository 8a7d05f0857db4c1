import { guestWords } from "@edition/context.ts";
import { guests } from "../../story/context.ts";
import { people } from "../../story/people.ts";
import { csv } from "./csv.ts";
import { certaintyWord, pagesOf, plain } from "./plain.ts";

const columns = [
  "id",
  "name",
  "original",
  "language",
  "side",
  "office_in_september_2023",
  "field",
  "field_group",
  "runs",
  "at_the_talks",
  "stops",
  "bears_on",
  "sanctions",
  "sanctions_by",
  "sanctions_date",
  "line",
  "certainty",
  "claims",
  "sources",
  "page",
] as const;

/**
 * people.csv: one row a person on the guest list, Russia first (RFC 4180). Offices are those of September 2023.
 * `at_the_talks` is "yes" for whoever our sources have there, and "no" for the others; `stops` are ids of
 * itinerary.csv, `bears_on` ids of the objections (our reading). A sanction without a date: it is not in our sources. No
 * sanction: our sources name none. A field without a value is empty.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function peopleCsv(site: string): string {
  const rows = guests.map((guest) => {
    const { name, original, side, office } = people[guest.person];
    const [runs, ...claims] = guest.runs;
    const [sanctions, ...sanctionClaims] = guest.sanctions?.text ?? [""];
    const also = guest.also ?? [];
    const cited = [
      ...new Set([guest.lineBy, ...claims, ...sanctionClaims, ...also.flatMap(({ cites }) => cites)]),
    ];
    const at = guest.at === "talks" ? "vostochny" : guest.at;
    return {
      id: guest.person,
      name,
      original: original?.text ?? "",
      language: original?.lang ?? "",
      side,
      office_in_september_2023: office ?? "",
      field: guest.field,
      field_group: guest.in ? guestWords.field[guest.in] : "",
      runs: plain(runs),
      at_the_talks: guest.at === "talks" ? "yes" : "no",
      stops: [at, ...also.map(({ stop }) => stop)].filter(Boolean).join("; "),
      bears_on: (guest.bearsOn ?? []).join("; "),
      sanctions: plain(sanctions),
      sanctions_by: guest.sanctions?.by ?? "",
      sanctions_date: guest.sanctions?.date ?? "",
      line: guest.line,
      certainty: certaintyWord(guest.line),
      claims: cited.join("; "),
      sources: pagesOf(cited).join("; "),
      page: `${site}context/${guest.person}/`,
    };
  });
  return csv(columns, rows);
}

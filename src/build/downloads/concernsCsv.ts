import { voices } from "@edition/concerns.ts";
import { voicesOf } from "../../chapters/concerns/rows.ts";
import { speakerOf } from "../../chapters/concerns/Said.tsx";
import { lineOfSentence } from "../../evidence/lines.ts";
import { claims } from "../../story/claims.ts";
import { concerns } from "../../story/concerns.ts";
import type { Cell, ClaimRecord, Concern } from "../../story/types.ts";
import { csv } from "./csv.ts";
import { certaintyWord, pagesOf, plain } from "./plain.ts";

const columns = [
  "concern",
  "thing",
  "sender",
  "line",
  "country",
  "who",
  "date_from",
  "date_to",
  "date_reads",
  "where",
  "said",
  "military_ties_in_general",
  "certainty",
  "resolution",
  "claims",
  "sources",
  "page",
] as const;

/**
 * concerns.csv: one row a statement, as in the panel: what it is about, who said it, when and where, and its sources.
 * Where the words name no place, it is that of the claim. Where one day is known, the range begins and ends with it.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function concernsCsv(site: string): string {
  const row = (concern: Concern, cell: Cell): Record<(typeof columns)[number], string> => {
    const [text, ...ids] = cell.text;
    const [{ place }] = ids.map((id): ClaimRecord => claims[id]) as [ClaimRecord];
    const line = lineOfSentence(cell.text);
    return {
      concern: concern.id,
      thing: concern.name,
      sender: concern.sender,
      line: concern.line,
      country: voicesOf(cell)
        .map((voice) => voices[voice])
        .join("; "),
      who: speakerOf(cell),
      date_from: cell.since ?? cell.date,
      date_to: cell.date,
      date_reads: cell.when,
      where: cell.where ?? place ?? "",
      said: plain(text),
      military_ties_in_general: cell.general ? "yes" : "",
      certainty: line ? certaintyWord(line) : "",
      resolution: concern.resolution,
      claims: ids.join("; "),
      sources: pagesOf(ids).join("; "),
      page: `${site}concerns/${concern.id}/`,
    };
  };
  const all: readonly Concern[] = concerns;
  return csv(
    columns,
    all.flatMap((concern) => concern.cells.map((cell) => row(concern, cell))),
  );
}

import { lineOfSentence } from "../certainty/lines.ts";
import { speakerOf } from "../sections/concerns/Said.tsx";
import { concerns, voices } from "../story/en/concerns.ts";
import type { Cell, Concern } from "../story/types.ts";
import { csv } from "./csv.ts";
import { certaintyWord, pagesOf, plain } from "./plain.ts";

const columns = [
  "concern",
  "thing",
  "sender",
  "line",
  "country",
  "who",
  "date",
  "date_from",
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
 * @param site where absolute addresses begin, with a slash at the end
 */
export function concernsCsv(site: string): string {
  const row = (concern: Concern, cell: Cell): Record<(typeof columns)[number], string> => {
    const [text, ...ids] = cell.text;
    const line = lineOfSentence(cell.text);
    return {
      concern: concern.id,
      thing: concern.name,
      sender: concern.sender,
      line: concern.line,
      country: voices[cell.voice],
      who: speakerOf(cell),
      date: cell.date,
      date_from: cell.since ?? "",
      date_reads: cell.when,
      where: cell.where ?? "",
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

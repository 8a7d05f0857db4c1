import { lineOfSentence } from "../certainty/lines.ts";
import { speakerOf } from "../sections/concerns/Said.tsx";
import { claims } from "../story/en/claims.ts";
import { concerns, voices } from "../story/en/concerns.ts";
import { sources } from "../story/en/sources.ts";
import { key } from "../story/en/words.ts";
import type { Cell, Cited, ClaimRecord, Concern, Source } from "../story/types.ts";
import { csv, plain } from "./csv.ts";

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

/** The pages behind a statement, each once, with their addresses where they have one. */
export function pagesBehind([, ...ids]: Cited): string {
  const pages = new Set(ids.flatMap((id) => (claims[id] as ClaimRecord).sources));
  return [...pages]
    .map((id): Source => sources[id])
    .map(({ publisher, url }) => (url ? `${publisher} ${url}` : publisher))
    .join("; ");
}

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
      certainty: key.find((entry) => entry.line === line)?.word ?? "",
      resolution: concern.resolution,
      claims: ids.join("; "),
      sources: pagesBehind(cell.text),
      page: `${site}concerns/${concern.id}/`,
    };
  };
  const all: readonly Concern[] = concerns;
  return csv(
    columns,
    all.flatMap((concern) => concern.cells.map((cell) => row(concern, cell))),
  );
}

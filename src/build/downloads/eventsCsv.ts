import { aftermathWords } from "@edition/aftermath.ts";
import { events } from "../../story/aftermath.ts";
import { csv } from "./csv.ts";
import { certaintyWord, pagesOf, plain, plainParagraph } from "./plain.ts";

const columns = [
  "id",
  "heading",
  "date",
  "date_in_words",
  "lane",
  "line",
  "certainty",
  "what_happened",
  "in_september_2023",
  "what_it_was",
  "now",
  "told_at",
  "claims",
  "sources",
  "page",
] as const;

/**
 * events.csv: one row an event after September 2023, in order of time (RFC 4180). `in_september_2023` is what had been
 * feared, announced or said then (`what_it_was`), `now` our reading of what becomes of it: confirms, echoes, contradicts, open.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function eventsCsv(site: string): string {
  const rows = events.map((event) => {
    const { was, text, at, now } = event.before;
    const [before, ...beforeClaims] = text;
    const said = event.text.flatMap((sentence) => ("own" in sentence ? [] : sentence.slice(1)));
    const cited = [...new Set([event.lineBy, ...said, ...beforeClaims])] as (typeof event.lineBy)[];
    return {
      id: event.id,
      heading: event.heading,
      date: event.date,
      date_in_words: event.day,
      lane: aftermathWords.lanes[event.lane],
      line: event.line,
      certainty: certaintyWord(event.line),
      what_happened: plainParagraph(event.text),
      in_september_2023: plain(before),
      what_it_was: was,
      now,
      told_at: site + at.slice(1),
      claims: cited.join("; "),
      sources: pagesOf(cited).join("; "),
      page: `${site}aftermath/${event.id}/`,
    };
  });
  return csv(columns, rows);
}

import { words } from "@edition/words.ts";
import { claims } from "../story/claims.ts";
import { longDate } from "../story/language.ts";
import { sources } from "../story/sources.ts";
import type { ClaimId } from "../story/types.ts";
import { useCited } from "./Mark.tsx";

/** Who says so, when, and where it was published: "Dmitry Peskov, Kremlin spokesman, 16 September 2023 (TASS, Interfax)". */
function noteOf(id: ClaimId): string {
  const { ours, saidBy, date, sources: from } = claims[id];
  const who = ours ? words.sourcesPage.ours : saidBy;
  const publishers = [...new Set(from.map((source) => sources[source].publisher))].join(", ");
  return `${[who, date && longDate(date)].filter(Boolean).join(", ")} (${publishers})`.trim();
}

/**
 * The end notes of a printed page: on paper a mark leads nowhere, so each has its line here. One paragraph of plain text,
 * which no screen shows. Stands behind all marks of its page.
 * @param listed claims that are listed on the page with their marks: a mark that stands for these alone needs no line
 */
export function PrintedNotes({ listed = [] }: { listed?: readonly ClaimId[] }) {
  const notes = useCited().flatMap((ids, i) =>
    ids.every((id) => listed.includes(id))
      ? []
      : [`${i + 1}\u2002${[...new Set(ids.map(noteOf))].join("; ")}`],
  );
  return notes.length > 0 && <p className="print-only printed-notes">{notes.join("\n")}</p>;
}

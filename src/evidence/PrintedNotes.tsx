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
 * which no screen shows: for the statements themselves the ledger is named below it. Stands behind all marks of its page.
 */
export function PrintedNotes() {
  const notes = useCited().map((ids, i) => `${i + 1}\u2002${[...new Set(ids.map(noteOf))].join("; ")}`);
  return <p className="print-only printed-notes">{notes.join("\n")}</p>;
}

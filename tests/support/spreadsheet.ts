import { parse } from "csv-parse/sync";

/** What a spreadsheet has in a cell. A day is ISO 8601, a number as it is computed with. */
type Opened = { as: "text" | "number" | "day" | "time" | "formula" | "logical" | "error"; value: string };

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

/** The number of a month by its name or the first three letters of it, 0 where it is none. */
const monthOf = (word = ""): number =>
  MONTHS.findIndex((name) => name === word.toLowerCase() || name.slice(0, 3) === word.toLowerCase()) + 1;

/** A day that there is, or nothing. Years of two digits are of this century up to 29. */
function day(year: number, month: number, date: number): Opened | undefined {
  const whole = year < 30 ? 2000 + year : year < 100 ? 1900 + year : year;
  const found = new Date(Date.UTC(whole, month - 1, date));
  if (whole < 1900 || month < 1 || found.getUTCMonth() !== month - 1 || found.getUTCDate() !== date)
    return undefined;
  return { as: "day", value: found.toISOString().slice(0, 10) };
}

/** Dates in digits and with the names of months. What has no year is of this one, what has no day is the first of its month. */
function dateIn(text: string, thisYear: number): Opened | undefined {
  const parts = text.split(/\s*[-/]\s*|,?\s+/);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const numbers = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : Number.NaN));
  const [a = 0, b = 0, c = thisYear] = numbers;
  const months = parts.map(monthOf);
  if (numbers.every(Number.isInteger)) {
    if (/\s/.test(text)) return undefined;
    if (parts.length === 2 && a > 31) return day(a, b, 1);
    return a > 31
      ? day(a, b, c)
      : (day(c, a, b) ?? day(c, b, a) ?? (parts.length === 2 ? day(b, a, 1) : undefined));
  }
  if (months[1] && Number.isInteger(a) && !Number.isNaN(c))
    return a > 31 ? day(a, months[1], 1) : day(c, months[1], a);
  if (months[0] && parts.length === 2) return b > 31 ? day(b, months[0], 1) : day(thisYear, months[0], b);
  return months[0] && Number.isInteger(b) && !Number.isNaN(c) ? day(c, months[0], b) : undefined;
}

/**
 * Opens one cell as Excel in English does with a file that is double-clicked, by what Microsoft's help and OWASP's page on CSV
 * injection say of it.
 * @param thisYear the year in which it is opened
 */
export function openCell(cell: string, thisYear = 2026): Opened {
  const text = cell.trim();
  const as = (kind: Opened["as"], value: string): Opened => ({ as: kind, value });
  // Fifteen digits are kept of a number, no zero before it, and no plus.
  const [, open, digits, percent] =
    /^(\(|[+-])?[$€£]?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)(%)?\)?$/i.exec(text) ?? [];
  if (digits && /^[\d.]/.test(digits) && /\d/.test(digits)) {
    const value = Number(Number(digits.replaceAll(",", "")).toPrecision(15)) / (percent ? 100 : 1);
    return as("number", String(open === "(" || open === "-" ? -value : value));
  }
  const [, whole = "0", over, under] = /^(\d+ )?(\d+)\/(\d+)$/.exec(text) ?? [];
  if (over && under && text.includes(" "))
    return as("number", String(Number(whole) + Number(over) / Number(under)));
  if (/^[=+\-@]/.test(text)) return as("formula", text);
  if (/^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/i.test(text)) return as("error", text);
  if (/^(?:true|false)$/i.test(text)) return as("logical", text.toUpperCase());
  if (/^\d{1,4}:\d\d(?::\d\d)?(?: ?[ap]m?)?$|^\d{1,2} [ap]m?$/i.test(text)) return as("time", text);
  return dateIn(text, thisYear) ?? as("text", cell);
}

/** Opens a file: its rows, by the names of its columns, as text that has not been looked at yet. */
export function openFile(bytes: Uint8Array): Record<string, string>[] {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  // Without a byte-order mark it is taken to be in the code page of Western Windows.
  const text = new TextDecoder(marked ? "utf-8" : "windows-1252").decode(bytes);
  return parse(text, { columns: true }) as Record<string, string>[];
}

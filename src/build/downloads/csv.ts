/** One field of RFC 4180: in quotation marks where it must be. */
const field = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** A table as comma-separated values: RFC 4180, lines end in CRLF. Every row has a value for every column. */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string {
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((values) => `${values.map(field).join(",")}\r\n`)
    .join("");
}

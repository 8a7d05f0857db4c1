import { misread } from "./misread.ts";

/** A number is written in plain digits. Text without a value is "". */
type Cell = string | number;

/**
 * Excel reads a file that is double-clicked in the code page of the system, unless it begins with this. pandas and csv readers
 * for Python know it; csv-parse wants `bom: true`, R `fileEncoding = "UTF-8-BOM"`.
 */
const BYTE_ORDER_MARK = "\uFEFF";

/** Spreadsheets keep so many digits of a number. */
const DIGITS = 15;

function plainNumber(value: number): string {
  const written = String(value);
  if (!/^-?\d+(?:\.\d+)?$/.test(written) || written.replace(/\D/g, "").length > DIGITS)
    throw new Error(`${written} cannot be written in ${DIGITS} plain digits`);
  return written;
}

/** One field of RFC 4180: in quotation marks where it must be. */
const field = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/**
 * A table as comma-separated values: UTF-8 with a byte-order mark, RFC 4180, lines end in CRLF. Every row has a value for every
 * column, and every value opens as what it is, in a spreadsheet too.
 * @throws where a text would be read as something else (`misread.ts`), or a number cannot be written in plain digits. It is for
 * the editors to word it otherwise: a mark in front of it would be in the way of every other reader.
 */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const written = (column: Column, row: Readonly<Record<Column, Cell>>): string => {
    const value = row[column];
    if (typeof value === "number") return plainNumber(value);
    const otherwise = misread(value);
    if (otherwise) throw new Error(`In the column ${column}, “${value}” would be read as ${otherwise}`);
    return value;
  };
  return (
    BYTE_ORDER_MARK +
    [columns, ...rows.map((row) => columns.map((column) => written(column, row)))]
      .map((values) => `${values.map(field).join(",")}\r\n`)
      .join("")
  );
}

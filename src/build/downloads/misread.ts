/** What spreadsheets and statistics programs make of the text in a cell, where they make something else of it. */

import { locale } from "../../story/language.ts";

/** OWASP, "CSV injection": what begins so is taken for a formula, in the wide letters of East Asia too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A whole ISO day stays the same day in every program. Excel knows none before 1900. */
const ISO_DAY = /^(?:19|2\d)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Digits, with nothing beside them but what numbers, fractions, clock times and dates in digits have: 1e5, (5), 1/2, 2023-09. */
const NUMERIC = /^(?=.*\d)[\d\s.,:/()%'’$€£¥₩₽-]*(?:e[+-]?\d+)?$/i;

/** True, false and missing values, as Excel, pandas and R know them, and the errors of spreadsheets: #N/A. */
const CONSTANT = /^(?:true|false|[tf]|<?na>?|n\/a|nan|null|none|inf(?:inity)?|#.*)$/i;

/** The longest text that a cell of Excel holds. */
const LONGEST = 32_767;

/** The names of months and weekdays, whole and short, in small letters: in English and in the language of the edition. */
const calendar: readonly string[] = ["en", locale].flatMap((language) =>
  (["long", "short"] as const).flatMap((length) => {
    const named = (options: Intl.DateTimeFormatOptions, date: number): string =>
      new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options })
        .format(date)
        .toLowerCase()
        .replace(/\.$/, "");
    return Array.from({ length: 12 }, (_, i) => [
      named({ month: length }, Date.UTC(2023, i)),
      named({ weekday: length }, Date.UTC(2023, 0, 1 + i)),
    ]).flat();
  }),
);

/** Whether a text is a day, a month or a time, with some of it in letters: 13 September, Sep-23, 6 PM. */
function isDate(text: string): boolean {
  if (!/\d/.test(text) || !/^[\p{L}\d\s.,:/-]+$/u.test(text)) return false;
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).every(
    (word) => calendar.includes(word) || /^(?:[ap]m?|sept|[年月日])$/.test(word),
  );
}

/**
 * What a program would take a text for, or undefined where it stays that text. It says more than any one program does: what
 * Excel makes of a text depends on the language of the system.
 *
 * A number and a day in ISO 8601 are not text: the one is to be given as a number, the other stays the same day.
 */
export function misread(text: string): string | undefined {
  const trimmed = text.trim();
  if (FORMULA.test(text) || FORMULA.test(trimmed)) return "a formula";
  if (ISO_DAY.test(text)) return undefined;
  if (NUMERIC.test(trimmed)) return "a number or a date";
  if (isDate(trimmed)) return "a date or a time";
  if (CONSTANT.test(trimmed)) return "true, false or nothing";
  if (text.length > LONGEST) return "a cut-off text";
  return undefined;
}

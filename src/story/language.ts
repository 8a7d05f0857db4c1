/**
 * How dates, clock times, numbers, lists and quotations read in the edition that is built, and which language a run of
 * text is in. Intl knows most of it; the edition adds what Intl does not know. Nothing else formats any of these.
 */
import { language } from "@edition/language.ts";
import type { Language } from "./facts/types.ts";

export const { lang, locale } = language;

/** Puts numbers or names into a text, one after the other, where its # stand: "# of #", 2, 14 is "2 of 14". */
export const fill = (text: string, ...values: readonly (number | string)[]): string => {
  const left = [...values];
  return text.replace(/#/g, () => String(left.shift() ?? ""));
};

type Options = Intl.DateTimeFormatOptions;
const DAY: Options = { day: "numeric" };
const DAY_MONTH: Options = { ...DAY, month: "long" };
const LONG: Options = { ...DAY_MONTH, year: "numeric" };
const WEEKDAY: Options = { ...DAY, weekday: "long" };
const WEEKDAY_MONTH: Options = { ...DAY_MONTH, weekday: "long" };

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format, made once. Dates without a time are UTC’s. */
function format(options: Options): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
  formats.set(key, made);
  return made;
}

const NO_BREAK_SPACE = "\u00a0";

/** The space between a number and what it counts: the days of a month, in full or in short, or shares of a hundred. */
function spaceWithin(): RegExp {
  const months = (["long", "short"] as const).flatMap((month) =>
    Array.from({ length: 12 }, (_, i) => format({ month }).format(Date.UTC(2023, i))),
  );
  return new RegExp(`(?<=\\d) (?=(?:${months.join("|")})(?!\\p{L})|%)`, "gu");
}
let within: RegExp | undefined;

/** A text in which a day and its month, a number and its sign do not part at the end of a line. */
export function unbroken(text: string): string {
  within ??= spaceWithin();
  return text.replace(within, NO_BREAK_SPACE);
}

/** The same text with plain spaces alone, for what is copied, searched or read by machines. */
export const plainSpaces = (text: string): string => text.replaceAll(NO_BREAK_SPACE, " ");

const written = (iso: string, options: Options): string => unbroken(format(options).format(new Date(iso)));

/** A range as Intl has it, but closed up round its dash. */
const range = (from: string, to: string, options: Options): string =>
  unbroken(
    format(options)
      .formatRange(new Date(from), new Date(to))
      .replace(/\s*–\s*/g, "–"),
  );

/** Whether an ISO date goes down to the day. */
const hasDay = (iso: string): boolean => iso.length === 10;

/** "2023-09-14" → "14 September 2023", "2023-09" → "September 2023", "2023" → "2023". Day and month do not part. */
export function longDate(iso: string): string {
  const { day, month, ...year } = LONG;
  return written(iso, hasDay(iso) ? LONG : iso.length === 7 ? { month, ...year } : year);
}

/** "2023-10-18", "2023-10-19" → "18–19 October 2023". */
export const dateRange = (from: string, to: string | undefined): string =>
  to ? range(from, to, LONG) : longDate(from);

/** "2023-09-13" → "13 Sept". */
export const shortDay = (from: string, to: string | undefined): string =>
  to ? range(from, to, { ...DAY, month: "short" }) : written(from, { ...DAY, month: "short" });

/** The day with its weekday: "Wednesday 13 September", "Sunday 17 to Tuesday 19 September". Both in one month. */
export const weekdays = (from: string, to: string | undefined): string =>
  to
    ? fill(language.date.to, written(from, WEEKDAY), written(to, WEEKDAY_MONTH))
    : written(from, WEEKDAY_MONTH);

/** The days of the month alone: "13", "17–19". */
export const dayNumeral = (from: string, to: string | undefined): string =>
  to ? range(from, to, DAY) : written(from, DAY);

/**
 * When something was said in a year that the reader knows: "4 September", "13 or 14 September", "11 September or shortly
 * before", "September, day not found".
 * @param since the first day of a range, or a month where its beginning is open
 */
export function dayOfSpeech(date: string, since: string | undefined): string {
  const { or, orBefore, dayUnknown } = language.date;
  if (!hasDay(date)) return fill(dayUnknown, written(date, { month: "long" }));
  const day = written(date, DAY_MONTH);
  if (!since) return day;
  return hasDay(since) ? fill(or, written(since, DAY), day) : fill(orBefore, day);
}

/** A date with what must be known of it: "September 2023, before the summit". */
export const datedNote = (date: string, note: string | undefined): string =>
  note ? fill(language.date.note, longDate(date), note) : longDate(date);

/** A date as citations in the style of APA (7th edition, 9.14) have it: "2023, September 14". */
export const yearFirst = (iso: string): string =>
  fill(
    language.date.yearFirst,
    written(iso, { year: "numeric" }),
    written(iso, { month: "long" }),
    written(iso, DAY),
  );

/** The offset of a zone on a day: "UTC+10". */
export function offsetOf(date: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "shortOffset" }).formatToParts(
    new Date(date),
  );
  return (parts.find(({ type }) => type === "timeZoneName")?.value ?? "").replace("GMT", "UTC");
}

/** A local clock time as ISO 8601 with its offset: "2023-09-12", "06:00", "Asia/Vladivostok" → "2023-09-12T06:00+10:00". */
export function clockIso(date: string, time: string, timeZone: string): string {
  const hours = Number(offsetOf(date, timeZone).replace("UTC", ""));
  const sign = hours < 0 ? "-" : "+";
  return `${date}T${time}${sign}${String(Math.abs(hours)).padStart(2, "0")}:00`;
}

/** The half of the day as the edition writes it. */
const halfOf = (part: string, hour: number): string =>
  /^[ap]m$/i.test(part) ? (hour < 12 ? language.time.am : language.time.pm) : part;

/** A clock time in words: "6 a.m.", "8:50 a.m."; without its half of the day, "8". */
function clock(time: string, half: boolean): string {
  const full: Options = {
    hour: "numeric",
    hourCycle: "h12",
    ...(!time.endsWith(":00") && { minute: "2-digit" }),
  };
  return format(full)
    .formatToParts(new Date(`2023-09-13T${time}Z`))
    .filter(({ type }) => half || type !== "dayPeriod")
    .map(({ type, value }) => (type === "dayPeriod" ? halfOf(value, Number(time.slice(0, 2))) : value))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** A clock time on record: "6 a.m.", "about 8:50 a.m.", "between 8 and 9 a.m." (both in one half of the day). */
export function clockTime({ from, to, about }: { from: string; to?: string; about?: true }): string {
  if (to) return fill(language.time.between, clock(from, false), clock(to, true));
  return about ? fill(language.time.about, clock(from, true)) : clock(from, true);
}

const zoned = (timeZone: string | undefined): Options => (timeZone ? { timeZone } : {});
const TIME: Options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

/** The clock time alone: "20:00". Without a zone it is the reader’s own. */
export const timeIn = (iso: string, timeZone?: string): string =>
  new Intl.DateTimeFormat(locale, { ...TIME, ...zoned(timeZone) }).format(new Date(iso));

/** A day and clock time in one zone: "Monday 11 September, 20:00". Without a zone it is the reader’s own. */
export const clockIn = (iso: string, timeZone?: string): string =>
  fill(
    language.date.at,
    new Intl.DateTimeFormat(locale, { ...WEEKDAY_MONTH, ...zoned(timeZone) }).format(new Date(iso)),
    timeIn(iso, timeZone),
  );

/** "1,066". */
export const number = (value: number): string => new Intl.NumberFormat(locale).format(value);

/** The form that goes with a number, with the number in the place of its #. */
export const plural = (
  count: number,
  forms: { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>,
): string => fill(forms[new Intl.PluralRules(locale).select(count)] ?? forms.other, number(count));

/** Things in a row: "a, b and c". */
export const list = (items: readonly string[]): string => new Intl.ListFormat(locale).format(items);

/** Words as a quotation: what is quoted in them stands in the inner marks. */
export function quoted(text: string): string {
  const { open, close, innerOpen, innerClose } = language.quotes;
  return `${open}${text.replaceAll(open, innerOpen).replaceAll(close, innerClose)}${close}`;
}

const region = new Intl.Locale(locale).maximize();

/** The edition’s language and country as Open Graph has them: "en_GB". */
export const openGraphLocale = [region.language, region.region].filter(Boolean).join("_");

/** The attribute of what stands in a language: none where it is the page’s own. */
export const langOf = (of: Language | undefined): Language | undefined => (of === lang ? undefined : of);

/** Scripts whose runs get a language where they stand among words in another. */
export const SCRIPTS = [
  { lang: "ru", run: "[\\u0400-\\u04ff][\\u0400-\\u04ff\\s,-]*[\\u0400-\\u04ff]|[\\u0400-\\u04ff]" },
  { lang: "ko", run: "[\\uac00-\\ud7a3]+" },
] as const satisfies readonly { lang: Language; run: string }[];

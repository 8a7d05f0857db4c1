import { expect, test } from "vitest";
import { events } from "./aftermath.ts";
import { concerns } from "./concerns.ts";
import { readings } from "./context.ts";
import { days, stops } from "./itinerary.ts";
import {
  clockIn,
  clockTime,
  dayOfSpeech,
  fill,
  list,
  longDate,
  number,
  openGraphLocale,
  plainSpaces,
  plural,
  quoted,
  shortDay,
  unbroken,
  yearFirst,
} from "./language.ts";

test("a date is as long as it is exact", () => {
  expect(longDate("2023-09-14")).toBe("14\u00a0September 2023");
  expect(longDate("2023-09")).toBe("September 2023");
  expect(longDate("2023")).toBe("2023");
  expect(yearFirst("2026-11-29")).toBe("2026, November 29");
  expect(shortDay("2023-09-17", "2023-09-19")).toBe("17–19\u00a0Sept");
});

test("days, numerals, times and zones of the stops follow from one date and clock", () => {
  const read = Object.fromEntries(
    stops.map(({ id, day, numeral, time, zone, clock }) => [id, [day, numeral, time, zone, clock?.from]]),
  );
  expect(read).toMatchObject({
    pyongyang: ["Sunday 10\u00a0September", "10", "afternoon", "UTC+9", undefined],
    khasan: ["Tuesday 12\u00a0September", "12", "6 a.m.", "UTC+10", "2023-09-12T06:00+10:00"],
    vostochny: ["Wednesday 13\u00a0September", "13", "1 p.m.", "UTC+9", "2023-09-13T13:00+09:00"],
    komsomolsk: ["Friday 15\u00a0September", "15", "about 8:50 a.m.", "UTC+10", "2023-09-15T08:50+10:00"],
    artyom: ["Saturday 16\u00a0September", "16", "between 8 and 9 a.m.", "UTC+10", "2023-09-16T08:00+10:00"],
    home: [
      "Sunday 17 to Tuesday 19\u00a0September",
      "17–19",
      "evening of the 19th in Pyongyang",
      "UTC+9",
      undefined,
    ],
  });
  expect(days.map(({ numeral }) => numeral).join(" ")).toBe("10–12 13 14 15 16 17 18–19");
  expect(clockTime({ from: "12:00" })).toBe("12 p.m.");
});

test("a number stays with its month and its sign, in full and in short, and with nothing else", () => {
  expect(unbroken("12 to 17 September 2023, 93 % built")).toBe(
    "12 to 17\u00a0September 2023, 93\u00a0% built",
  );
  expect(unbroken("16 Sept, 4 Jan, 1 May")).toBe("16\u00a0Sept, 4\u00a0Jan, 1\u00a0May");
  expect(unbroken("in September 2023, 3 Marines, 3 mayors")).toBe("in September 2023, 3 Marines, 3 mayors");
  expect(plainSpaces(longDate("2023-09-14"))).toBe("14 September 2023");
});

test("a day of speech says how exact it is", () => {
  expect(dayOfSpeech("2023-09-04", undefined)).toBe("4\u00a0September");
  expect(dayOfSpeech("2023-09-14", "2023-09-13")).toBe("13 or 14\u00a0September");
  expect(dayOfSpeech("2023-09-11", "2023-09")).toBe("11\u00a0September or shortly before");
  expect(dayOfSpeech("2023-09", undefined)).toBe("September, day not found");
  expect(concerns.flatMap(({ cells }) => cells.map(({ when }) => when))).toContain("13 or 14\u00a0September");
});

test("ranges and notes of later events and readings", () => {
  expect(events.map(({ day }) => day)).toEqual(
    expect.arrayContaining(["18–19\u00a0October 2023", "26–28\u00a0April 2025", "4\u00a0January 2024"]),
  );
  expect(readings.map(({ when }) => when)).toEqual(
    expect.arrayContaining(["September 2023, before the summit", "25\u00a0September 2023", "September 2023"]),
  );
});

test("six in the morning at Khasan was the evening before in UTC", () => {
  expect(clockIn("2023-09-12T06:00+10:00", "UTC")).toBe("Monday 11 September, 20:00");
  expect(clockIn("2023-09-12T06:00+10:00", "America/New_York")).toBe("Monday 11 September, 16:00");
  expect(clockIn("2023-09-12T06:00+10:00")).toMatch(/^\w+day \d+ September, \d\d:00$/);
});

test("numbers, plurals, lists, quotations", () => {
  expect(fill("# of #", 2, 14)).toBe("2 of 14");
  expect(number(1066)).toBe("1,066");
  expect(plural(1, { one: "# claim", other: "# claims" })).toBe("1 claim");
  expect(plural(1247, { one: "# claim", other: "# claims" })).toBe("1,247 claims");
  expect(list(["a", "b", "c"])).toBe("a, b and c");
  expect(quoted("the word for “which”")).toBe("“the word for ‘which’”");
  expect(openGraphLocale).toBe("en_GB");
});

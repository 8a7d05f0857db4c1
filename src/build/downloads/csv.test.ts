import { expect, test } from "vitest";
import { openCell, openFile } from "../../../tests/support/spreadsheet.ts";
import { csv } from "./csv.ts";
import { misread } from "./misread.ts";

const opened = (value: string | number) =>
  openFile(Buffer.from(csv(["a", "b"], [{ a: value, b: "b" }])))[0]?.a;

test("the file begins with a byte-order mark, by which a spreadsheet knows its letters", () => {
  const file = csv(["a"], [{ a: "Kim’s train, “on the rails”" }]);
  expect(file.charCodeAt(0)).toBe(0xfeff);
  expect(openFile(Buffer.from(file))).toEqual([{ a: "Kim’s train, “on the rails”" }]);
  expect(openFile(Buffer.from(file.slice(1)))[0]?.a).toMatch(/^Kimâ.+s train/);
});

test("lines end as RFC 4180 has it, and what needs quotation marks has them", () => {
  expect(csv(["a", "b"], [{ a: 'A "rifle", so\nsaid', b: "" }])).toBe(
    '\uFEFFa,b\r\n"A ""rifle"", so\nsaid",\r\n',
  );
});

/** What a spreadsheet makes of some texts, and each of them stops the build. */
const changed: Readonly<Record<string, string>> = {
  "=1+1": "formula",
  "+7 (423) is the code": "formula",
  "-no": "formula",
  "@SUM(A1)": "formula",
  "2023-09": "day 2023-09-01",
  "13 September": "day 2026-09-13",
  "September 13": "day 2026-09-13",
  "September 2023": "day 2023-09-01",
  "Sep-23": "day 2026-09-23",
  "13-Sep-2023": "day 2023-09-13",
  "10-13": "day 2026-10-13",
  "1-2": "day 2026-01-02",
  "1/2": "day 2026-01-02",
  "12.5%": "number 0.125",
  "(5)": "number -5",
  "1 1/2": "number 1.5",
  "1e5": "number 100000",
  "007": "number 7",
  "1,066": "number 1066",
  "00:30": "time",
  "6 PM": "time",
  "12345678901234567890": "number 1234567890123",
  TRUE: "logical TRUE",
  "#N/A": "error",
};

for (const [text, expected] of Object.entries(changed)) {
  test(`“${text}” would be a ${expected} in a spreadsheet, and stops the build`, () => {
    const { as, value } = openCell(text);
    expect(`${as} ${value}`).toContain(expected);
    expect(() => csv(["when"], [{ when: text }])).toThrow(`In the column when, “${text}” would be read as`);
  });
}

test("what other programs take for something else stops it too", () => {
  for (const text of ["\tx", "\rx", " =1", "＝1", "NA", "null", "nan", "T", "2023年9月", "x".repeat(32_768)])
    expect(misread(text), text.slice(0, 9)).toBeTruthy();
});

test("words stay words, an ISO day stays that day", () => {
  for (const text of [
    "On 13 September 2023",
    "13 September: the rifle",
    "between 8 and 9 a.m.",
    "6 a.m.",
    "UTC+10",
    "r-1718",
    "May",
    "2023-09-11T20:00Z",
    "https://news.example/2023/9/12",
    "",
  ]) {
    expect(openCell(text), text).toEqual({ as: "text", value: text });
    expect(opened(text)).toBe(text);
  }
  expect(openCell("2023-09-13")).toEqual({ as: "day", value: "2023-09-13" });
  expect(opened("2023-09-13")).toBe("2023-09-13");
});

test("a number is written in plain digits, no more than a spreadsheet keeps", () => {
  for (const number of [0, 559, -3.5, 125.7364]) {
    expect(opened(number)).toBe(String(number));
    expect(openCell(String(number))).toEqual({ as: "number", value: String(number) });
  }
  for (const number of [Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7, 0.1 + 0.2])
    expect(() => csv(["n"], [{ n: number }]), String(number)).toThrow("plain digits");
});

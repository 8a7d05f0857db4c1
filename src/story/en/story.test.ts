import { describe, expect, test } from "vitest";
import { mainText, mainTextMinutes, mainTextWords } from "../../chapters/opening/mainText.ts";
import { lineOfClaim, lineOfSentence } from "../../evidence/lines.ts";
import { items, routes } from "../../routes.ts";
import { events, fears } from "../aftermath.ts";
import { claims } from "../claims.ts";
import { argumentMore, breaks, chinaText, concerns } from "../concerns.ts";
import { guests, readings } from "../context.ts";
import { gifts } from "../gifts.ts";
import { plan, stops } from "../itinerary.ts";
import { people } from "../people.ts";
import { resolutions } from "../resolutions.ts";
import { sources } from "../sources.ts";
import type { ClaimId, ClaimRecord, Sentence, Source } from "../types.ts";
import { ruledThings } from "./finder.ts";
import { retelling } from "./method.ts";
import { accountEnds, editions } from "./story.ts";

const all = Object.entries(claims) as [ClaimId, ClaimRecord][];
const allSources: [string, Source][] = Object.entries(sources);
const ISO = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Every statement of the story that has claims, wherever it stands. */
const statements: Sentence[] = [
  ...mainText.flat(),
  ...guests.flatMap((guest) => [guest.runs, ...("sanctions" in guest ? [guest.sanctions.text] : [])]),
  ...readings.flatMap(({ quote }) => (quote ? [quote] : [])),
  ...events.map(({ before }) => before.text),
  ...fears.flatMap(({ voiced, record, open }) => [voiced, open, ...("says" in record ? [] : [record])]),
  ...concerns.flatMap(({ why, rule }) => [why, rule]),
  ...resolutions.map(({ forbids }) => forbids),
  ...stops.flatMap((stop) => ("more" in stop ? [...stop.more] : [])),
  ...argumentMore,
  ...breaks.map(({ text }) => text),
  chinaText,
  ...ruledThings.flatMap(({ rule, exempt, since }) => [...rule, exempt, ...since.map(({ what }) => what)]),
  ...concerns.flatMap(({ cells }) => cells.map(({ text }) => text)),
  ...gifts.flatMap((gift) => ("rule" in gift ? [gift.rule] : [])),
  ...plan
    .flatMap(({ planned, happened }) => [planned, happened])
    .filter((cell): cell is Sentence => !("says" in cell)),
  ...resolutions.flatMap((resolution) => ("decree" in resolution ? [resolution.decree] : [])),
  ...resolutions.flatMap((resolution) => ("occasion" in resolution ? [resolution.occasion] : [])),
];

describe("claims and sources", () => {
  test("every claim rests on a source that is there, and no source is there for nothing", () => {
    const used = new Set<string>(all.flatMap(([, claim]) => claim.sources));
    for (const resolution of resolutions)
      for (const quote of resolution.quotes) for (const id of quote.sources) used.add(id);
    expect([...used].filter((id) => !(id in sources))).toEqual([]);
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });

  test("every date is an ISO date that exists", () => {
    const dates = [
      ...all.map(([, claim]) => claim.date),
      ...allSources.map(([, source]) => source.published),
      ...gifts.map(({ date }) => date),
      ...events.map(({ date }) => date),
      ...guests.map((guest) =>
        "sanctions" in guest && "date" in guest.sanctions ? guest.sanctions.date : undefined,
      ),
      ...resolutions.map(({ date }) => date),
    ].filter((date) => date !== undefined);
    expect(dates.length).toBeGreaterThan(400);
    expect(dates.filter((date) => !ISO.test(date) || Number.isNaN(Date.parse(date)))).toEqual([]);
  });

  test("every address is https or http and parses", () => {
    for (const [id, { url }] of allSources) if (url) expect(new URL(url).protocol, id).toMatch(/^https?:$/);
  });

  test("each of the six paragraphs of the retelling has its claims, and its row on the page", () => {
    const paragraphs = new Set(all.map(([, claim]) => claim.articleParagraph).filter(Boolean));
    expect([...paragraphs].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(retelling.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("every claim of a paragraph of the retelling is in the story's words, not only in the ledger", () => {
    const cited = new Set(statements.flatMap((sentence) => ("own" in sentence ? [] : sentence.slice(1))));
    for (const concern of concerns) cited.add(concern.lineBy);
    const marked = all.filter(([, claim]) => claim.articleParagraph).map(([id]) => id);
    expect(marked.length).toBeGreaterThan(30);
    expect(marked.filter((id) => !cited.has(id))).toEqual([]);
  });
});

describe("the words of the story", () => {
  test("the main text is 2,200 to 3,200 words long", () => {
    expect(mainTextWords).toBeGreaterThanOrEqual(2200);
    expect(mainTextWords).toBeLessThanOrEqual(3200);
    expect(mainTextMinutes).toBe(Math.round(mainTextWords / 240));
  });

  test("every paragraph has a mark, or is wholly about this page", () => {
    const bare = mainText.filter(
      (paragraph) =>
        paragraph.some((s) => !("own" in s)) && !paragraph.some((s) => !("own" in s) && s.length > 1),
    );
    expect(bare).toEqual([]);
  });

  test("a sentence of our own names no person, no party and no day of the story", () => {
    const own = mainText.flat().flatMap((sentence) => ("own" in sentence ? [sentence.own] : []));
    const names = Object.values(people).map(({ name }) => name.split(" ").at(-1) ?? name);
    expect(own.filter((text) => names.some((name) => new RegExp(`\\b${name}\\b`).test(text)))).toEqual([]);
  });

  test("quotation marks are in pairs", () => {
    for (const sentence of statements) {
      const text = "own" in sentence ? sentence.own : sentence[0];
      expect((text.match(/“/g) ?? []).length, text).toBe((text.match(/”/g) ?? []).length);
    }
  });

  test("a quotation is quoted in one of the claims that the sentence cites", () => {
    const strip = (text: string): string =>
      text
        .replace(/[.,;:!?]$/g, "")
        .toLowerCase()
        .replace(/[’‘]/g, "'");
    for (const sentence of statements) {
      if ("own" in sentence) continue;
      const [text, ...ids] = sentence;
      const said = ids.flatMap((id) =>
        [...`${claims[id].statement} ${(claims[id] as ClaimRecord).note ?? ""}`.matchAll(/“([^”]+)”/g)].map(
          ([, words = ""]) => strip(words),
        ),
      );
      for (const [, quote = ""] of text.matchAll(/“([^”]+)”/g)) {
        // A word we put in marks to speak about it, not to quote it.
        if (["which"].includes(quote)) continue;
        expect(
          said.some((words) => words.includes(strip(quote))),
          `${quote} in ${ids.join(", ")}`,
        ).toBe(true);
      }
    }
  });

  test("a link leads to an address that exists", () => {
    const paths = new Set(routes.map(({ path }) => path));
    for (const sentence of statements) {
      const text = "own" in sentence ? sentence.own : sentence[0];
      for (const [, path = ""] of text.matchAll(/\]\((\/[^)]*)\)/g)) expect(paths.has(path), path).toBe(true);
    }
  });
});

describe("days", () => {
  test("weekdays and days of the month agree with the dates", () => {
    for (const stop of stops) {
      for (const [, weekday, day] of stop.day.matchAll(/([A-Z][a-z]+day) (\d+)/g)) {
        const date = new Date(Date.UTC(2023, 8, Number(day)));
        expect(date.toLocaleDateString("en-GB", { weekday: "long", timeZone: "UTC" }), stop.id).toBe(weekday);
      }
      expect(stop.numeral.startsWith(String(Number(stop.from.slice(8)))), stop.id).toBe(true);
    }
  });

  test("stops, resolutions and later events stand in the order of time", () => {
    for (const list of [
      stops.map(({ from }) => from),
      resolutions.map(({ date }) => date),
      events.map(({ date }) => date),
    ]) {
      expect(list).toEqual([...list].sort());
    }
  });

  test("what followed came after the journey, and the account ends with its newest fact", () => {
    expect(events[0].date > "2023-09-30").toBe(true);
    const newest = all
      .map(([, claim]) => claim.date ?? "")
      .sort()
      .at(-1);
    expect(accountEnds.date).toBe(newest);
    expect(events.at(-1)?.date).toBe(newest);
  });

  test("editions run from the newest to the first, and none lies before the newest fact", () => {
    const dates = editions.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(dates.every((date) => date >= accountEnds.date)).toBe(true);
  });
});

describe("things and their lines", () => {
  const things = [...gifts, ...stops, ...concerns, ...events, ...guests.map((g) => ({ ...g, id: g.person }))];

  test("no thing carries a surer line than the claim that justifies it", () => {
    for (const { id, line, lineBy } of things) {
      if (lineOfClaim(lineBy) === "dotted") expect(line, id).toBe("dotted");
    }
  });

  test("a fear is dotted although the warning is confirmed", () => {
    const ties = concerns.find(({ id }) => id === "military-ties");
    expect(ties && lineOfClaim(ties.lineBy)).toBe("solid");
    expect(ties?.line).toBe("dotted");
  });

  test("a sentence takes the weakest line of its claims; ours takes none", () => {
    expect(lineOfSentence(["x", "g-exchange"])).toBe("solid");
    expect(lineOfSentence(["x", "g-exchange", "i-plan-factory"])).toBe("dashed");
    expect(lineOfSentence(["x", "g-exchange", "g-other-gifts"])).toBe("dotted");
    expect(lineOfSentence(["x", "g-no-model"])).toBeNull();
    expect(lineOfSentence({ own: "x" })).toBeNull();
  });

  test("ids are unique in each section, and fit into an address", () => {
    for (const list of Object.values(items)) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});

describe("addresses", () => {
  test("the addresses that are promised are there", () => {
    const paths = new Set(routes.map(({ path }) => path));
    for (const stop of "pyongyang khasan vostochny on-the-rails komsomolsk gagarin-plant artyom knevichi frigate mariinsky university aquarium arnika home".split(
      " ",
    ))
      expect(paths.has(`/itinerary/${stop}/`), stop).toBe(true);
    for (const number of [1695, 1718, 1874, 2087, 2094, 2270, 2321, 2356, 2371, 2375, 2397])
      expect(paths.has(`/concerns/resolution-${number}/`), String(number)).toBe(true);
    for (const section of ["gifts", "itinerary", "concerns", "context", "aftermath"]) {
      expect(paths.has(`/${section}/`)).toBe(true);
      expect(paths.has(`/embed/${section}/`)).toBe(true);
    }
  });

  test("each has a title and a description of its own", () => {
    for (const key of ["path", "title"] as const)
      expect(new Set(routes.map((route) => route[key])).size).toBe(routes.length);
    const own = routes.filter(({ kind }) => kind !== "embed");
    expect(new Set(own.map(({ description }) => description)).size).toBe(own.length);
    for (const { path, description } of routes) {
      expect(description.length, path).toBeGreaterThanOrEqual(70);
      // With its certainty and owner, which stand before it or behind it.
      expect(description.length, path).toBeLessThanOrEqual(300);
    }
  });
});

test("what leads back to September leads to a page, and there are all four ways in which it ended", () => {
  const paths = new Set(routes.map(({ path }) => path));
  for (const { at } of [...events.map(({ before }) => before), ...fears])
    expect(paths.has(at), at).toBe(true);
  expect(new Set(events.map(({ before }) => before.now))).toEqual(
    new Set(["confirms", "echoes", "contradicts", "open"]),
  );
});

test("whoever is on the guest list has a name, a side and an office", () => {
  for (const { person } of guests) {
    expect(people[person].office, person).toBeTruthy();
    expect(["russia", "north-korea"]).toContain(people[person].side);
  }
});

import { guestWords, readingsInStory, readingsWords } from "@edition/context.ts";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { NumberedCitations } from "../../evidence/Mark.tsx";
import { PageProvider } from "../../page/page.tsx";
import { china, guests, readings } from "../../story/context.ts";
import { delegates } from "../../story/facts/delegations.ts";
import { stops } from "../../story/itinerary.ts";
import { people } from "../../story/people.ts";
import { ItemArticle } from "../frame/ItemArticle.tsx";
import { Context } from "./Context.tsx";
import { chapter } from "./chapter.tsx";
import { guestsAt, SIDES } from "./guests.ts";
import { PLACES, readingsAt } from "./scale.ts";

const render = (children: ReactNode): string =>
  renderToStaticMarkup(
    createElement(PageProvider, {
      page: { path: "/context/", part: "context", site: "/", live: true },
      children: createElement(NumberedCitations, null, children),
    }),
  );
const html = render(createElement(Context));

/** As React writes it into markup. */
const written = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;");
const count = (text: string, part: string): number => text.split(part).length - 1;

/** The entry of one person in the chapter. */
const entryOf = (person: string): string =>
  html.split(/(?=<li id="context\/)/).find((entry) => entry.startsWith(`<li id="context/${person}"`)) ?? "";

describe("the chapter", () => {
  it.each(guests)("has $person once: a name that leads to the page, and an office", ({ person, brief }) => {
    expect(count(html, `id="context/${person}"`)).toBe(1);
    const entry = entryOf(person).split("</li>")[0] ?? "";
    expect(entry).toContain(`<a href="../context/${person}/">${people[person].name}</a> ${written(brief)}`);
  });

  it("says what the two kinds of seats mean before the first seat, and whose lists those are", () => {
    const key = html.indexOf("talks-key");
    expect(key).toBeGreaterThan(-1);
    expect(key).toBeLessThan(html.indexOf("talks-room"));
    for (const words of Object.values(guestWords.named)) expect(html).toContain(words);
    expect(html).toContain(guestWords.schematic);
  });

  it("fills the seats that both sides name, and says in words which North Korea's agency alone has", () => {
    const named = new Map<string, string>(delegates.map(({ person, list }) => [person, list]));
    for (const guest of SIDES.flatMap((side) => guestsAt("talks", side))) {
      const entry = entryOf(guest.person).split("</li>")[0] ?? "";
      const list = named.get(guest.person) ?? "both";
      expect(entry, guest.person).toContain(`data-named="${list}"`);
      expect(entry.includes(guestWords.kcnaAlone), guest.person).toBe(list === "kcna");
    }
    expect(count(html, '<li id="context/')).toBe(guests.length);
  });

  it("heads each side by its leader, and leaves the list open", () => {
    expect(SIDES.map((side) => guestsAt("talks", side)[0]?.person)).toEqual([
      "vladimir-putin",
      "kim-jong-un",
    ]);
    expect(html).toContain(guestWords.others);
  });

  it("has all the others at their place, in the order of the journey", () => {
    const places = Object.keys(guestWords.places);
    const days = places.slice(0, -1).map((place) => stops.findIndex(({ id }) => id === place));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days).not.toContain(-1);
    for (const place of places.slice(0, -1)) expect(html).toContain(`href="../itinerary/${place}/"`);
    for (const { at } of guests) expect(["talks", ...places]).toContain(at ?? "train");
  });

  it("draws dotted, and owns, that somebody came whom only broadcasters have on the journey", () => {
    const dotted = guests.filter(({ line }) => line === "dotted");
    expect(dotted.map(({ person }) => person)).toEqual(["kim-jong-sik"]);
    expect(entryOf("kim-jong-sik")).toMatch(/^<li[^>]*data-line="dotted"/);
    expect(entryOf("kim-jong-sik")).toContain("South Korean and US broadcasters");
  });

  it("has a ring for each reading, a voice for each place, and the way to all of them", () => {
    const placed = readings.filter(({ scale }) => scale !== "beside");
    expect(placed).toHaveLength(8);
    expect(count(html.split("scale-rings").slice(1).join(), "<i></i>")).toBe(placed.length);
    for (const place of PLACES) {
      const [, below = ""] = html.split(`data-scale="${place}"`);
      const [text] = readingsInStory[place];
      expect(below.split("</li>")[0]).toContain(text.split(" ").slice(0, -1).join(" "));
    }
    for (const words of readingsWords.placed) expect(html).toContain(words);
    expect(html).toContain('<a id="context/readings" href="../context/readings/">');
  });
});

describe("a page", () => {
  const pageOf = (id: string): string =>
    render(createElement(ItemArticle, { content: chapter.item(id), claims: [], heading: "h1" as const }));

  it.each(guests)(
    "of $person tells the side, the office, the places, and what is not known",
    ({ person, at, also = [], bearsOn = [], sanctions, listedByUn }) => {
      const { name, original, office } = people[person];
      const page = pageOf(person);
      expect(page).toContain(`<h1>${name}</h1>`);
      expect(page).toContain(`lang="${original?.lang}">${original?.text}</p>`);
      expect(page).toContain(written(office ?? "no office"));
      const first = at === null ? [] : [at === "talks" ? "vostochny" : at];
      for (const stop of [...first, ...also.map((one) => one.stop)])
        expect(page).toContain(`href="../itinerary/${stop}/"`);
      for (const id of bearsOn) expect(page).toContain(`href="../concerns/${id}/"`);
      if (sanctions) expect(page).toContain(guestWords.facts.sanctions);
      expect(page.includes(guestWords.facts.exemption)).toBe(listedByUn === true);
      expect(count(page, "data-named")).toBeGreaterThan(17);
      expect(page).toMatch(/<ol class="who-says-so"><li>/);
      expect(page).not.toMatch(/ style=/);
    },
  );

  it("of the readings has every one under its place, and China's own word", () => {
    const page = pageOf("readings");
    for (const place of ["closer", "limited", "doubtful", "beside"] as const) {
      const [, section = ""] = page.split(`<h3 aria-level="2">${readingsWords.scale[place]}</h3>`);
      for (const { who } of readingsAt(place)) expect(section.split("</section>")[0]).toContain(written(who));
    }
    expect(page).toContain(china.name.replace("'", "&#x27;"));
    expect(page).toContain('<span lang="zh-Hans">毛宁</span>');
    for (const name of Object.values(readingsWords.sections))
      expect(page).toContain(`<h3 aria-level="2">${name}</h3>`);
  });
});

it("has no inline style, which the policy would refuse", () => {
  expect(html).not.toMatch(/ style=/);
});

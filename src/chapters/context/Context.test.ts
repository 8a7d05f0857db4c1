import { besides, guestWords, readingsLead, readingsWords } from "@edition/context.ts";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { NumberedCitations } from "../../evidence/Mark.tsx";
import { PageProvider } from "../../page/page.tsx";
import { concerns } from "../../story/concerns.ts";
import { china, guests, readings } from "../../story/context.ts";
import { stops } from "../../story/itinerary.ts";
import { people } from "../../story/people.ts";
import { Context } from "./Context.tsx";
import { guestsAt, SIDES, standing } from "./guests.ts";

const render = (live: boolean): string =>
  renderToStaticMarkup(
    createElement(PageProvider, {
      page: { path: "/context/", part: live ? "context/ri-pyong-chol" : "context", site: "/", live },
      children: createElement(NumberedCitations, null, createElement(Context)),
    }),
  );
const html = render(true);

/** As React writes it into markup. */
const written = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;");

/** The entry of one person: the markup from its id to the next entry's. */
const entries = html.split(/(?=<li id="context\/)/).slice(1);
const entryOf = (person: string): string =>
  entries
    .find((entry) => entry.startsWith(`<li id="context/${person}"`))
    ?.split(/<\/ul><\/div>|<div class="context-besides/)[0] ?? "";

describe("the guest list", () => {
  it.each(guests.map((guest) => ({ ...guest, ...people[guest.person] })))(
    "has $name once, with an address, the original script, the office of September 2023 and what it runs",
    ({ person, name, original, office, field, runs }) => {
      expect(html.split(`id="context/${person}"`)).toHaveLength(2);
      const entry = entryOf(person);
      expect(entry).toContain(`${name} <span lang="${original?.lang}">${original?.text}</span></h4>`);
      expect(entry).toContain(written(office ?? "no office"));
      expect(entry).toContain(`<p class="guest-field">${field}</p>`);
      expect(entry).toContain(written(runs[0]));
      expect(entry).toContain('href="../sources/#claim-');
    },
  );

  it("takes the focus at the one whose page this is, and at no other", () => {
    const focused = entries.filter((entry) => /<h4[^>]*autofocus/i.test(entry));
    expect(focused).toHaveLength(1);
    expect(focused[0]).toMatch(/^<li id="context\/ri-pyong-chol"/);
  });

  it("seats those on record at the talks, each side headed by its leader, and gives nobody else a chair", () => {
    const chairs = entries.filter((entry) => entry.split("</svg>")[0]?.includes("A28 28"));
    const seated = SIDES.flatMap((side) => guestsAt("talks", side));
    expect(chairs.map((entry) => /^<li id="context\/([^"]+)/.exec(entry)?.[1])).toEqual(
      seated.map(({ person }) => person),
    );
    for (const side of SIDES) expect(guestsAt("talks", side)[0]?.field).toBe("leader");
    expect(html).toContain(guestWords.nobody);
  });

  it("has all the others at their stop, in the order of the journey, and leaves the stop open where it is", () => {
    const order = standing.map((stop) => stop?.id ?? null);
    expect(order.at(-1)).toBeNull();
    const days = order.slice(0, -1).map((id) => stops.findIndex((stop) => stop.id === id));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    const placed = [...order, "talks" as const].flatMap((at) => SIDES.flatMap((side) => guestsAt(at, side)));
    expect(placed).toHaveLength(guests.length);
    expect(html).toContain(guestWords.nowhere.says);
    for (const id of order.slice(0, -1)) expect(html).toContain(`<a href="../itinerary/${id}/">`);
  });

  it("leads from a seat to further stops and to the objections that the office bears on", () => {
    for (const guest of guests) {
      const entry = entryOf(guest.person);
      for (const { stop } of guest.also ?? []) expect(entry).toContain(`href="../itinerary/${stop}/"`);
      for (const id of guest.bearsOn ?? []) {
        expect(concerns.map((concern): string => concern.id)).toContain(id);
        expect(entry).toContain(`href="../concerns/${id}/"`);
      }
    }
  });

  it("marks whoever is under sanctions, dated or with brackets, on the seat and in words", () => {
    for (const guest of guests) {
      const marks = entryOf(guest.person).match(/class="guest-square" data-by="(un|state)"/g) ?? [];
      expect(marks, guest.person).toHaveLength(guest.sanctions ? 2 : 0);
    }
    expect(entryOf("kang-sun-nam")).toContain("(21 September 2023)");
    expect(entryOf("ri-pyong-chol")).toContain(guestWords.undated);
  });

  it("leaves empty, in a dotted outline, the place of whom only others have on the journey", () => {
    const dotted = entries.filter((entry) =>
      /class="guest-seat"[^>]*data-kind="dotted"/.test(entry.split("</svg>")[0] ?? ""),
    );
    expect(dotted.map((entry) => /^<li id="context\/([^"]+)/.exec(entry)?.[1])).toEqual(["kim-jong-sik"]);
    expect(dotted[0]).toContain('data-line="dotted"');
  });

  it("says that the table is schematic and the offices are of then, and that no mark means no word of it", () => {
    expect(html).toContain(guestWords.note);
    expect(html).toContain(guestWords.entryNote);
    expect(html).toContain(guestWords.noMark);
  });
});

it("tells of everything that was talked about besides arms", () => {
  for (const { name } of besides.items) expect(html).toContain(`>${name}</h4>`);
});

describe("the readings", () => {
  const list = html.split(/(?=<li class="reading-entry")/).slice(1);

  it.each(readings)("$who stands at one place of the scale, or beside it", ({ who, scale, text, quote }) => {
    const entry = list.find((item) => item.includes(`>${who}</p>`)) ?? "";
    expect(entry).toContain(`data-scale="${scale}"`);
    expect(entry.match(/<i data-placed=""/g) ?? []).toHaveLength(scale === "beside" ? 0 : 1);
    if (scale !== "beside") expect(entry).toContain(`: ${readingsWords.scale[scale]}</p>`);
    expect(entry).toContain(written(text[0]));
    if (quote) expect(entry).toContain(quote[0]);
  });

  it("dim as what they are: somebody's reading", () => {
    expect(html.match(/class="reading-entry"[^>]*data-line="dotted"/g)).toHaveLength(readings.length);
  });

  it("say whose the placing is, who could not be found, and what China said itself", () => {
    expect(html).toContain(readingsWords.note);
    const [lead] = readingsLead;
    expect(html).toContain("own" in lead ? lead.own : lead[0]);
    expect(html).toContain(china.text[0]);
    expect(html).toContain('<span lang="zh-Hans">毛宁</span>');
  });
});

it("has no inline style, which the policy would refuse", () => {
  expect(html).not.toMatch(/ style=/);
});

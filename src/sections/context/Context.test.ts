import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PageProvider } from "../../app/page.tsx";
import { NumberedMarks } from "../../sources/Marks.tsx";
import { guests, guestWords, readings, readingsWords } from "../../story/en/context.ts";
import { people } from "../../story/en/people.ts";
import type { Person } from "../../story/types.ts";
import { Context } from "./Context.tsx";

const page = { path: "/context/", part: "context", site: "/", live: true };
const html = renderToStaticMarkup(
  createElement(PageProvider, { page, children: createElement(NumberedMarks, null, createElement(Context)) }),
);

/** As React writes it into markup. */
const written = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;");

/** The list items of the markup that name somebody. */
const itemsNaming = (name: string): string[] =>
  html.split(/(?=<li)/).filter((item) => item.includes(`<b>${name}</b>`));

describe("the guest list", () => {
  it.each(guests.map(({ person }) => people[person] as Person))(
    "names $name once, in the original script too, with the office of September 2023",
    ({ name, original, office }) => {
      const items = itemsNaming(name);
      expect(items).toHaveLength(1);
      expect(items[0]).toContain(`<span lang="${original?.lang}">${original?.text}</span>`);
      expect(items[0]).toContain(written(office ?? "no office"));
    },
  );

  it("is two ordered lists, each under its side's heading and headed by its leader", () => {
    const lists = [...html.matchAll(/<h4>([^<]+)<\/h4><ol>([\s\S]*?)<\/ol>/g)];
    expect(lists.map(([, heading]) => heading)).toEqual([
      guestWords.sides.russia,
      guestWords.sides["north-korea"],
    ]);
    expect(lists.map(([, , list]) => /<b>([^<]+)/.exec(list ?? "")?.[1])).toEqual([
      "Vladimir Putin",
      "Kim Jong Un",
    ]);
  });

  it("seats in order those on record at the talks or in the party, and only those", () => {
    const seated = [...html.matchAll(/<ol>([\s\S]*?)<\/ol>/g)].flatMap(([, list = ""]) =>
      [...list.matchAll(/<b>([^<]+)/g)].slice(1).map(([, name]) => name),
    );
    expect(seated).toEqual(
      guests.filter(({ at }) => at === "talks" || at === "party").map(({ person }) => people[person].name),
    );
  });

  it("leads from everyone else to the stop where the record has them", () => {
    for (const { person, at } of guests) {
      if (at === "talks" || at === "party") continue;
      expect(itemsNaming(people[person].name)[0]).toContain(`href="../itinerary/${at}/"`);
    }
  });

  it("leaves empty, in a dotted ring, the seat of whom only others have on the journey", () => {
    const dotted = html
      .split(/(?=<li)/)
      .filter((item) => item.includes('data-kind="dotted"') && item.includes("guest-seat"));
    expect(dotted.map((item) => /<b>([^<]+)/.exec(item)?.[1])).toEqual(["Kim Jong Sik"]);
  });

  it("says that the table is schematic", () => {
    expect(html).toContain(guestWords.note);
  });
});

describe("the readings", () => {
  const scale = Object.entries(readingsWords.scale);

  it.each(scale)("stand under their place on the scale: %s", (place, heading) => {
    const under = html.split(`<h4>${heading}</h4>`)[1]?.split("</ul>")[0] ?? "";
    const names = [...under.matchAll(/reading-who">([^<]+)/g)].map(([, who]) => who);
    expect(names).toEqual(readings.filter((reading) => reading.scale === place).map(({ who }) => who));
  });

  it("carry the dotted line of a reading, each", () => {
    expect(html.match(/class="line-mark" data-kind="dotted"/g)).toHaveLength(readings.length);
  });

  it("say whose the placing is", () => {
    expect(html).toContain(readingsWords.note);
  });
});

it("has no inline style, which the policy would refuse", () => {
  expect(html).not.toMatch(/ style=/);
});

import { expect, test } from "vitest";
import { relative, withinFile } from "./page.tsx";

test("a relative address leads to the same page from wherever it stands", () => {
  const paths = [
    "/",
    "/gifts/",
    "/gifts/glove/",
    "/sources/#claim-g-glove",
    "/concerns/resolution-1874/?theme=dark",
  ];
  for (const from of ["/", "/gifts/", "/itinerary/frigate/"]) {
    for (const to of paths) {
      for (const site of ["https://news.example/", "https://news.example/graphics/rifle/"]) {
        const page = site + from.slice(1);
        expect(new URL(relative(from, to), page).href).toBe(site + to.slice(1));
      }
    }
  }
});

test("inside the single file parts and claims are reached in it, and what it does not hold where the story lives", () => {
  const site = "https://news.example/graphics/rifle/";
  const within = (to: string): string => withinFile(to, site);
  expect(within("/")).toBe("#top");
  expect(within("/gifts/")).toBe("#gifts");
  expect(within("/gifts/glove/")).toBe("#item/gifts/glove");
  expect(within("/#gifts/glove")).toBe("#gifts/glove");
  expect(within("/concerns/rules/#fuel")).toBe("#fuel");
  expect(within("/sources/")).toBe("#sources");
  expect(within("/sources/#claim-g-glove")).toBe("#claim-g-glove");
  expect(within("/gifts.csv")).toBe(`${site}gifts.csv`);
  for (const page of ["data/", "embed/", "embed/gifts/"]) expect(within(`/${page}`)).toBe(site + page);
  expect(within("/concerns/?by=country")).toBe(`${site}concerns/?by=country`);
});

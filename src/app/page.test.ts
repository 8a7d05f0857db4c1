import { expect, test } from "vitest";
import { relative } from "./page.tsx";

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

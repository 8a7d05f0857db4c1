import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageProvider } from "../page/page.tsx";
import { Inline } from "./Inline.tsx";

const render = (text: string): string =>
  renderToStaticMarkup(
    createElement(PageProvider, {
      page: { path: "/gifts/", part: "gifts", site: "", live: false },
      children: createElement(Inline, { text }),
    }),
  );

test("emphasis, links of ours and foreign scripts are marked up; the rest is text", () => {
  expect(render("A *karabin*, [given](/gifts/glove/) as карабин нашего производства, 김정은 <b>")).toBe(
    'A <em>karabin</em>, <a href="../gifts/glove/">given</a> as <span lang="ru">карабин нашего производства</span>, <span lang="ko">김정은</span> &lt;b&gt;',
  );
});

test("a designation, a length and a date do not break", () => {
  expect(render("a Soyuz-2 on 13 September 2023, 93 % built")).toBe(
    'a <span class="nowrap">Soyuz-2</span> on 13\u00a0September 2023, 93\u00a0% built',
  );
  expect(render("a Su-35, a MiG-31I and 1,066 km by 10 km/h")).toBe(
    'a <span class="nowrap">Su-35</span>, a <span class="nowrap">MiG-31I</span> and <span class="nowrap">1,066 km</span> by <span class="nowrap">10 km/h</span>',
  );
  expect(render("Komsomolsk-on-Amur in 2023-09")).toBe("Komsomolsk-on-Amur in 2023-09");
});

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageProvider } from "../app/page.tsx";
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

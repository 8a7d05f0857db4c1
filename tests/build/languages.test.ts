import { expect, test } from "vitest";
import { files, read } from "./dist.ts";
import { parseHtml } from "./parseHtml.ts";

/** The letters that tell a script from Latin, and the languages of ours that are written in it. */
const SCRIPTS = [
  { letters: /\p{Script=Cyrillic}/u, langs: ["ru", "uk"] },
  { letters: /\p{Script=Hangul}/u, langs: ["ko"] },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, langs: ["ja"] },
  { letters: /\p{Script=Han}/u, langs: ["ja", "zh"] },
];

test("words in another script carry their language on every page and embed, so that a voice can read them (WCAG 3.1.2)", () => {
  const found = new Set<string>();
  const unmarked: string[] = [];
  for (const file of files.filter((file) => file.endsWith(".html"))) {
    const html = read(file);
    if (!SCRIPTS.some(({ letters }) => letters.test(html))) continue;
    const { body } = parseHtml(html);
    const walker = body.ownerDocument.createTreeWalker(body, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent, nodeValue: text } = node;
      if (!text || parent?.closest("script, style")) continue;
      const lang = parent?.closest("[lang]")?.getAttribute("lang")?.split("-")[0] ?? "en";
      for (const { letters, langs } of SCRIPTS)
        if (letters.test(text)) {
          if (langs.includes(lang)) found.add(lang);
          else unmarked.push(`${file}, ${lang}: ${text}`);
        }
    }
  }
  expect(unmarked).toEqual([]);
  expect([...found]).toEqual(expect.arrayContaining(["ru", "ko", "ja", "zh"]));
});

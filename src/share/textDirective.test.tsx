import { expect, test } from "vitest";
import { find, rangeOf, readPageText } from "./pageText.ts";
import { directiveIn, directiveTo } from "./textDirective.ts";

/** The directive to some words of a page, where they stand first. */
function to(html: string, words: string, at = 0): string | null {
  document.body.innerHTML = html;
  const page = readPageText(document.body);
  let from = page.text.indexOf(words);
  for (let i = 0; i < at; i += 1) from = page.text.indexOf(words, from + 1);
  return directiveTo(page, { from, to: from + words.length });
}

test("nothing is left in it that Markdown, a chat or a mail program takes for the end of an address, or for its own", () => {
  const words = "He said (twice): “don’t!” *now* _so_ ~ 5 % - a/b, \"c\"; 'd' [e](f) <g> . h";
  const directive = to(`<p>${words.replaceAll("<", "&lt;")}</p><p>More.</p>`, words) ?? "";
  expect(directive).toMatch(/^:~:text=(?:[a-zA-Z0-9]|%[0-9A-F]{2}|,)+$/);
  const address = `https://news.example/gifts/#${directive}`;
  // What each takes of a text for an address, by its own rule.
  const rules = {
    "CommonMark, [words](address)": /^\[a\]\(([^\s()<>]+)\)$/.exec(`[a](${address})`)?.[1],
    "CommonMark, <address>": /^<([^\s<>]+)>$/.exec(`<${address}>`)?.[1],
    // GitHub Flavored Markdown, 6.9: without ?, !, ., ,, :, *, _, ~ and quotation marks at the end.
    "GitHub, a bare address": /\S+/.exec(`${address} and`)?.[0].replace(/[?!.,:*_~'")]+$/, ""),
    "a mail program": new URL(`mailto:?body=${encodeURIComponent(address)}`).searchParams.get("body") ?? "",
    "a browser": new URL(address).href,
  };
  for (const [name, taken] of Object.entries(rules)) expect(taken, name).toBe(address);
});

test("few words stand in it as they are, of many the first and the last; blocks and marks part them", () => {
  expect(to("<p>One two three four.</p>", "two three")).toBe(":~:text=two%20three");
  const many = Array.from({ length: 20 }, (_, i) => `word${i}`).join(" ");
  expect(to(`<p>${many}</p>`, many)).toBe(
    ":~:text=word0%20word1%20word2%20word3%20word4,word15%20word16%20word17%20word18%20word19",
  );
  expect(to("<p>One two</p><p>three four</p>", "One two\nthree four")).toBe(":~:text=One%20two,three%20four");
  expect(to("<p>One two.<a class=mark>1</a> Three four.</p>", "One two.1 Three four")).toBe(
    ":~:text=One%20two,Three%20four%2E",
  );
});

test("words that stand more than once are told apart by what stands beside them", () => {
  const page = "<p>Here it is a gift.</p><p>There it is a gift too.</p>";
  expect(to(page, "it is a gift", 0)).toBe(":~:text=it%20is%20a%20gift%2E");
  expect(to(page, "it is a gift", 1)).toBe(":~:text=There-,it%20is%20a%20gift");
  expect(to("<ul><li>a gift</li><li>a gift</li></ul>", "a gift", 1)).toBe(":~:text=gift-,a%20gift");
  // No words beside it tell the second of three from the third.
  expect(to("<ul><li>gift</li><li>gift</li><li>gift</li></ul>", "gift", 2)).toBeNull();
});

test("of a half word it leads to all of it; of no word nowhere", () => {
  expect(to("<p>One three-quarters</p>", "hree-quart")).toBe(":~:text=three%2Dquarters");
  expect(to("<p>One – two</p>", " – ")).toBeNull();
});

test("a letter of any script is whole, and no directive is too long", () => {
  expect(to("<p>Он сказал: «да, конечно».</p>", "сказал")).toBe(
    ":~:text=%D1%81%D0%BA%D0%B0%D0%B7%D0%B0%D0%BB",
  );
  const long = "слово".repeat(100);
  expect(to(`<p>${long} ${long}</p>`, `${long} ${long}`)).toBeNull();
});

test("what is not shown is not searched; a link is read as it was written, and leads to the very letters", () => {
  const html =
    "<p hidden>a gift for Kim</p><noscript>a gift</noscript><p>Then  came\n a&nbsp;gift <b>for</b> Kim.</p>";
  const directive = to(html, "a gift for Kim");
  expect(directive).toBe(":~:text=a%20gift%20for%20Kim%2E");
  const page = readPageText(document.body);
  const found = find(page, directiveIn(directive?.replace(":~:text=", "") ?? ""));
  expect(found && `${rangeOf(page, found)}`).toBe("a\u00a0gift for Kim.");
  expect(find(page, { start: "A GIFT" })).toEqual({ from: found?.from, to: (found?.from ?? 0) + 6 });
  expect(find(page, { start: "gif" })).toBeNull();
  expect(directiveIn("a%20b-,c,d%2C,-e")).toEqual({ prefix: "a b", start: "c", end: "d,", suffix: "e" });
  expect(() => directiveIn("%E0%A4%A")).toThrow(URIError);
});

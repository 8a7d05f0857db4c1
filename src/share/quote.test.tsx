import { beforeEach, expect, test } from "vitest";
import { locateSite } from "../page/site.ts";
import { quoteOf, weakestOf } from "./quote.ts";

const mark = (id: string): string => `<a class="mark" href="../sources/#claim-${id}">1</a>`;

beforeEach(() => {
  document.documentElement.lang = "en";
  document.documentElement.className = "";
  document.body.innerHTML = `<main><section id="gifts" data-part="Gifts"><h2>The gift exchange</h2>
    <ul><li id="gifts/glove" data-part="A glove">
    <p id="words">It had been in space several times.${mark("g-glove")} Whose hand it was, nobody said.${mark("g-no")} Nobody asked either.</p>
    <p id="more">There was a third.${mark("g-third")}</p></li></ul></section></main><footer>Not of the story at all</footer>`;
});

/** Selects from the first text that holds `from` to the end of `to`. */
function select(from: string, to: string): Selection {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    if (text.includes(from)) range.setStart(node, text.indexOf(from));
    if (text.includes(to)) range.setEnd(node, text.indexOf(to) + to.length);
  }
  const selection = getSelection() as Selection;
  selection.removeAllRanges();
  selection.addRange(range);
  return selection;
}

test("words stand with the claims of the statements that they touch, and without the numbers of marks", () => {
  expect(quoteOf(select("in space", "several times."))).toMatchObject({
    text: "in space several times.",
    claims: ["g-glove"],
  });
  expect(quoteOf(select("several times.", "hand it was"))).toMatchObject({
    text: "several times. Whose hand it was",
    claims: ["g-glove", "g-no"],
  });
  expect(quoteOf(select("nobody said.", "was a third"))?.claims).toEqual(["g-no", "g-third"]);
  expect(quoteOf(select("Nobody asked", "either."))?.claims).toEqual([]);
});

test("a mark at either end and the beginning of the next paragraph do not go along", () => {
  const words = document.getElementById("words") as Element;
  const selection = getSelection() as Selection;
  // The whole paragraph, as three clicks select it; then from a mark to a mark.
  selection.setBaseAndExtent(words, 0, document.getElementById("more") as Element, 0);
  const whole = quoteOf(selection);
  expect(whole?.claims).toEqual(["g-glove", "g-no"]);
  expect(whole?.text).toMatch(/^It had been .* Nobody asked either\.$/);
  expect(whole?.directive).toBe(":~:text=It%20had%20been%20in%20space,Nobody%20asked%20either%2E");
  const [first, second] = words.querySelectorAll(".mark");
  selection.setBaseAndExtent(first as Element, 0, second as Element, 1);
  expect(quoteOf(selection)?.text).toBe("Whose hand it was, nobody said.");
  expect(quoteOf(selection)?.directive).toBe(":~:text=Whose%20hand%20it%20was%2C%20nobody%20said");
});

test("they belong to the page, or to the item that lies above it with an address of its own", () => {
  document.documentElement.dataset.up = "./";
  history.replaceState(null, "", "/#gifts");
  locateSite();
  expect(quoteOf(select("in space", "several times."))?.id).toBe("top");
  document.body.innerHTML += `<dialog><p>Gift 3 of 12</p><article class="item"><p>Nobody knows whose hand.</p></article></dialog>`;
  history.replaceState(null, "", "/gifts/glove/");
  expect(quoteOf(select("Nobody knows", "whose hand."))?.id).toBe("gifts/glove");
  expect(quoteOf(select("Gift 3", "of 12"))).toBeNull();
  history.replaceState(null, "", "/");
});

test("a word or two, nothing, or words outside the story are no quotation", () => {
  expect(quoteOf(select("third", "third"))).toBeNull();
  expect(quoteOf(select("Not of", "at all"))).toBeNull();
  getSelection()?.removeAllRanges();
  expect(quoteOf(getSelection())).toBeNull();
  expect(quoteOf(null)).toBeNull();
});

test("words that stand beside a name are that speaker's, and of two who are quoted together both are named", () => {
  document.body.innerHTML = `<main><section id="concerns" data-part="Objections"><p id="above">What the two might do</p><table>
    <tr><td>4 September</td><td data-speaker="A speaker, Council"><p>They are going to trade arms</p><p>A speaker, Council<br>4 September</p></td></tr>
    <tr><td data-speaker="Another, President"><p>We keep to the resolutions</p><p>Another, President</p></td></tr></table></section></main>`;
  expect(quoteOf(select("They are", "trade arms"))?.speaker).toBe("A speaker, Council");
  expect(quoteOf(select("What the", "trade arms"))?.speaker).toBe("A speaker, Council");
  expect(quoteOf(select("going to", "resolutions"))?.speaker).toBe("A speaker, Council; Another, President");
  expect(quoteOf(select("What the", "might do"))?.speaker).toBeNull();
});

test("words that a browser has put in place of the page's are nobody's own, and no link leads to them", () => {
  const { documentElement: root, body } = document;
  const own = body.innerHTML;
  const marks = {
    "Google, left to right": () => root.classList.add("translated-ltr"),
    "Google, right to left": () => root.classList.add("translated-rtl"),
    "Google, in the words": () => {
      body.innerHTML = own.replace("It had been", "<font><font>It had been</font></font>");
    },
    Edge: () => body.querySelector("p")?.setAttribute("_msttexthash", "12"),
    "Firefox and others": () => root.setAttribute("lang", "de"),
  };
  expect(quoteOf(select("in space", "several times."))?.translated).toBe(false);
  for (const [name, translate] of Object.entries(marks)) {
    root.className = "";
    root.lang = "en";
    body.innerHTML = own;
    translate();
    expect(quoteOf(select("in space", "several times.")), name).toMatchObject({
      translated: true,
      directive: null,
    });
  }
});

test("what is quoted is as sure as the least sure of it", () => {
  const solid = { line: "solid", word: "Confirmed", text: "Confirmed by KCNA" } as const;
  const dotted = { line: "dotted", word: "Claimed", text: "Claimed by Seoul, not established" } as const;
  expect(weakestOf([solid, dotted, { line: null, word: "", text: "Our own reading" }])).toBe(dotted);
  expect(weakestOf([])).toBeNull();
});

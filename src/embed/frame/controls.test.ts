import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { embedPage, PAGE, settled, useStillTime, wait } from "../../../tests/support/embedPage.ts";

useStillTime();

describe("a switch", () => {
  const radios = ({ document }: { document: Document }): HTMLInputElement[] => [
    ...document.querySelectorAll<HTMLInputElement>("[data-choice]"),
  ];

  test.each([true, false])("sets what CSS goes by, framed or not (%s)", (framed) => {
    const opened = embedPage("", framed);
    const [reported, happened] = radios(opened);
    expect(happened?.checked).toBe(true);
    reported?.click();
    expect(opened.document.documentElement.dataset.as).toBe("reported");
    happened?.click();
    expect(opened.document.documentElement.dataset.as).toBe("");
  });

  test.each([
    ["reported", [true, false]],
    ["happened", [false, true]],
    ["nonsense", [false, true]],
  ])("stands as the address has it: %s", (as, checked) => {
    const dom = new JSDOM(`<!doctype html><html data-as="${as}">${PAGE}`);
    expect(radios(embedPage("", true, dom)).map((radio) => radio.checked)).toEqual(checked);
  });
});

describe("WordPress", () => {
  test("its secret makes the page a card, with the story's name below what scrolls; without it the page is whole", () => {
    const { document } = embedPage("#?secret=aB3dE6gH9j");
    expect(document.documentElement.dataset.card).toBe("");
    expect(document.querySelector("main + .embed-foot")).not.toBeNull();
    for (const other of ["", "#?secret=short", "#amp=1", "?secret=aB3dE6gH9j"])
      expect(embedPage(other).document.documentElement.dataset.card).toBeUndefined();
  });

  test("links that lead out go through it, others stay links", () => {
    const { document, fire, news } = settled("#?secret=aB3dE6gH9j");
    const follow = (href: string): boolean => {
      let stopped = false;
      fire("click", {
        target: document.querySelector(`a[href="${href}"]`),
        preventDefault: () => {
          stopped = true;
        },
      });
      return stopped;
    };
    expect(follow("../../sources/#s")).toBe(true);
    expect(news()).toEqual([
      { message: "link", value: "https://story.example/sources/#s", secret: "aB3dE6gH9j" },
    ]);
    expect(follow("#fold")).toBe(false);
    expect(follow("https://elsewhere.example/")).toBe(false);
    fire("click", { target: document.body });
    expect(news()).toEqual([]);
  });
});

test("?check=1 asks for the health card, and nothing else does", () => {
  const { document, window } = embedPage("?check=1");
  expect(document.querySelector("script")?.getAttribute("src")).toBe("/embed/check.js");
  wait(0);
  expect(window.hostState).toMatchObject({ height: 1_235, width: 600 });
  for (const other of ["", "?check=2", "?check=", "#check=1"]) {
    const { document, window } = embedPage(other);
    expect(document.querySelector("script")).toBeNull();
    expect(window.hostState).toBeUndefined();
  }
});

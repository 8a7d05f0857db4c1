import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { reservedHeight } from "../reservedHeight.ts";
import { asPicture, type Embed, forAmp, forPym, heightsAsShown, plainFrame, withLoader } from "./snippets.ts";

const embed: Embed = {
  base: "https://news.example/rifle/",
  part: "gifts/sword",
  page: "gifts/sword/",
  title: 'Claimed: a "sword" <for> Kim & co',
  choices: { theme: "light", certainty: "", as: undefined },
  heights: "280:700,320:600,640:400",
};
const first = (html: string): Element => {
  const element = new JSDOM(html).window.document.body.firstElementChild;
  if (!element) throw new Error("Nothing to copy");
  return element;
};
const frame = "https://news.example/rifle/embed/gifts/sword/?theme=light&f=rfr-gifts-sword-x";

describe("what an editor copies", () => {
  test("a plain frame has the part's title, the room that a phone needs, and tells the article's address to nobody", () => {
    const element = first(plainFrame(embed));
    expect(element.getAttribute("src")).toBe(frame);
    expect(element.getAttribute("title")).toBe(embed.title);
    expect(element.getAttribute("height")).toBe("600");
    expect(first(plainFrame(embed, 480)).getAttribute("height")).toBe("500");
    expect(element.getAttribute("loading")).toBe("lazy");
    expect(element.getAttribute("referrerpolicy")).toBe("strict-origin");
    expect(element.getAttribute("allow")).toBe("web-share; clipboard-write");
  });

  test("a place for the loader is an honest link without it, and names the loader's hash", () => {
    const html = withLoader(embed, { path: "/embed/v1.js", integrity: "sha384-abc" });
    const element = first(html);
    expect(element.getAttribute("data-explainer")).toBe("gifts/sword");
    expect(element.getAttribute("data-theme")).toBe("light");
    expect(element.hasAttribute("data-certainty")).toBe(false);
    expect(element.getAttribute("data-heights")).toBe(embed.heights);
    // Without the loader it is a line high: nothing keeps room for a frame that never comes.
    expect(element.hasAttribute("style")).toBe(false);
    const link = element.querySelector("a");
    expect(link?.href).toBe("https://news.example/rifle/gifts/sword/");
    expect(link?.textContent).toBe(embed.title);
    const script = new JSDOM(html).window.document.querySelector("script");
    expect(script?.src).toBe("https://news.example/rifle/embed/v1.js");
    expect(script?.getAttribute("integrity")).toBe("sha384-abc");
    expect(script?.getAttribute("crossorigin")).toBe("anonymous");
  });

  test("a part that is not measured has a place without a table, and keeps no room of its own", () => {
    const element = first(
      withLoader({ ...embed, heights: "" }, { path: "/embed/v1.js", integrity: "sha384-abc" }),
    );
    expect(element.hasAttribute("data-heights")).toBe(false);
    expect(element.hasAttribute("style")).toBe(false);
  });

  test.each([
    [480, 560],
    [500, 333],
    [320, 90],
    [1_100, 700],
  ])("at the width of the preview, %i px, the table says what is shown: %i px", (width, height) => {
    const heights = heightsAsShown(embed.heights, { width, height });
    expect(reservedHeight(heights, width)).toBe(height);
    expect(heights).toMatch(/^280:\d+,320:\d+,640:\d+$/);
    expect(first(plainFrame({ ...embed, heights }, width)).getAttribute("height")).toBe(String(height));
  });

  test("what choices add or take is added or taken at all widths, and no height is less than 1 px", () => {
    expect(heightsAsShown(embed.heights, { width: 480, height: 560 })).toBe("280:760,320:660,640:460");
    expect(heightsAsShown(embed.heights, { width: 280, height: 200 })).toBe("280:200,320:100,640:1");
    expect(heightsAsShown("", { width: 480, height: 560 })).toBe("");
  });

  test("for pym and AMP it is what these look for", () => {
    expect(first(forPym(embed)).getAttribute("data-pym-src")).toBe(frame);
    const amp = first(forAmp(embed, "cards/gifts-sword.png", "Claimed by X: a sword", "Show all of it"));
    expect(amp.localName).toBe("amp-iframe");
    expect(amp.getAttribute("src")).toBe(frame);
    expect(amp.getAttribute("sandbox")).toContain("allow-scripts");
    expect(amp.hasAttribute("resizable")).toBe(true);
    expect(amp.getAttribute("layout")).toBe("fixed-height");
    expect(amp.getAttribute("height")).toBe("600");
    expect(amp.hasAttribute("width")).toBe(false);
    expect(amp.querySelector("[overflow]")?.getAttribute("aria-label")).toBe("Show all of it");
    const picture = amp.querySelector("amp-img[placeholder]");
    expect(picture?.getAttribute("src")).toBe("https://news.example/rifle/cards/gifts-sword.png");
    expect(picture?.getAttribute("alt")).toBe("Claimed by X: a sword");
    expect(picture?.getAttribute("layout")).toBe("fill");
  });

  test("a still has its description, its credit and a link", () => {
    const figure = first(asPicture(embed, "cards/gifts-sword.png", "Claimed by X: a sword", "Credit"));
    expect(figure.querySelector("img")?.src).toBe("https://news.example/rifle/cards/gifts-sword.png");
    expect(figure.querySelector("img")?.alt).toBe("Claimed by X: a sword");
    expect(figure.querySelector("a")?.href).toBe("https://news.example/rifle/gifts/sword/");
    expect(figure.textContent).toBe("Credit");
  });

  test("no title breaks out of its attribute", () => {
    for (const html of [
      plainFrame(embed),
      forPym(embed),
      forAmp(embed, "c", '">', '">'),
      asPicture(embed, "c", '">', "<b>"),
    ])
      expect(new JSDOM(html).window.document.querySelectorAll("for, b")).toHaveLength(0);
  });

  test("a part that is none has no snippet", () => {
    expect(() => plainFrame({ ...embed, part: "../x" })).toThrow(/no part/);
  });
});

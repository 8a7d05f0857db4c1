import { type AtRule, type Container, parse } from "postcss";
import { choices } from "../page/choices.ts";

/** What a page may hold later: what the scripts of an embed set, and what a reader opens. */
const STATES = [
  ...Object.keys(choices).map((choice) => `data-${choice}`),
  "data-js",
  "data-moves",
  "data-card",
  "data-here",
  "data-check",
  "open",
];

/** The names of what stands on some pages. */
type Used = { elements: Set<string>; classes: Set<string>; attributes: Set<string> };

function usedIn(pages: readonly string[]): Used {
  const used: Used = { elements: new Set(), classes: new Set(), attributes: new Set(STATES) };
  for (const html of pages) {
    for (const [, element = "", attributes = ""] of html.matchAll(/<([a-z][\w-]*)((?:\s[^<>]*)?)>/gi)) {
      used.elements.add(element.toLowerCase());
      for (const [, name = "", value = ""] of attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) {
        used.attributes.add(name.toLowerCase());
        if (name === "class") for (const one of value.split(" ")) used.classes.add(one);
      }
    }
  }
  return used;
}

/** The index of the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  for (let i = open, depth = 0; i < text.length; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")" && --depth === 0) return i;
  }
  throw new Error(`A bracket stays open: ${text}`);
}

/** A list of selectors taken apart, at the commas that stand in no bracket. */
function selectorsOf(list: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of list) {
    if (sign === "(" || sign === "[") depth++;
    if (sign === ")" || sign === "]") depth--;
    if (sign === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

/** Whether anything on the pages may be what a selector asks for. */
function mayMatch(selector: string, used: Used): boolean {
  const call = /:([\w-]+)\(/.exec(selector);
  if (call) {
    const open = call.index + call[0].length - 1;
    const close = closing(selector, open);
    const rest = selector.slice(0, call.index) + selector.slice(close + 1);
    const asks = ["is", "where", "has"].includes(call[1] ?? "");
    return (
      mayMatch(rest, used) &&
      (!asks || selectorsOf(selector.slice(open + 1, close)).some((one) => mayMatch(one, used)))
    );
  }
  const bare = selector.replace(/\[([\w-]+)[^\]]*\]/g, (_, name: string) =>
    used.attributes.has(name) ? "" : ".",
  );
  // What is left of an attribute that nothing has: a class without a name, which nothing has either.
  return (
    [...bare.matchAll(/\.([\w-]*)/g)].every(([, name = ""]) => used.classes.has(name)) &&
    [...bare.replace(/::?[\w-]+|\.[\w-]*/g, " ").matchAll(/[a-z][\w-]*/gi)].every(([name]) =>
      used.elements.has(name.toLowerCase()),
    )
  );
}

/** Heights of the window, which in a frame is as high as what is in it: with them, it would grow for ever. */
const HEIGHT = /\d[sld]?v(?:h|b|min|max)\b/;
const STAYS = /^(?:sticky|fixed)$/;
const QUERY = /\((?:[^()]|\([^()]*\))*\)/g;

/**
 * A rule that goes by the window, as it is in a frame. The window's width becomes the width of the page's own box, which
 * may be less; what goes by its height is left out.
 */
function inFrame(rule: AtRule): void {
  const features = (rule.params.match(QUERY) ?? []).join();
  if (/height|aspect-ratio/.test(features)) rule.remove();
  else if (/width/.test(features)) {
    const [medium = "", condition = ""] = /^(\w+) and (.*)$/.exec(rule.params)?.slice(1) ?? ["", rule.params];
    const box = rule.clone({ name: "container", params: `page ${condition}` });
    if (medium === "") rule.replaceWith(box);
    else {
      rule.params = medium;
      rule.removeAll();
      rule.append(box);
    }
  }
}

/** Takes out rules in which nothing is left, from the inside outwards. */
function sweep(container: Container): void {
  container.each((node) => {
    if (!("nodes" in node) || !node.nodes) return;
    sweep(node);
    if (node.nodes.length === 0) node.remove();
  });
}

/**
 * The stylesheet of embed pages, cut from the story's: rules for what stands on these pages and no others, laid out by
 * the page's own box (`container: page`), with nothing that sticks, is fixed, or goes by the window's height, and with
 * no face that the pages do not set.
 *
 * @param css all styles of the story with those of the embeds, as built
 * @param pages the HTML of the embed pages that the sheet is for
 * @throws if the styles cannot be read
 */
export function embedSheet(css: string, pages: readonly string[]): string {
  const used = usedIn(pages);
  const sheet = parse(css);
  sheet.walkDecls((declaration) => {
    if (HEIGHT.test(declaration.value)) declaration.remove();
    else if (declaration.prop === "position" && STAYS.test(declaration.value)) declaration.remove();
    // The window's other measures are widths: shares of the box that a part stands in.
    else declaration.value = declaration.value.replace(/(?<=\d)[sld]?v[wi]\b/g, "cqi");
  });
  sheet.walkRules((rule) => {
    if (rule.parent?.type === "atrule" && (rule.parent as AtRule).name === "keyframes") return;
    const selectors = selectorsOf(rule.selector).filter((selector) => mayMatch(selector, used));
    if (selectors.length === 0) rule.remove();
    else rule.selector = selectors.join();
  });
  sheet.walkAtRules("media", inFrame);
  // The reader's own serif stands for the text face (app/embed.css).
  sheet.walkAtRules("font-face", (face) => {
    face.walkDecls("font-family", ({ value }) => {
      if (/^"?Rifle Text"?$/.test(value)) face.remove();
    });
  });
  sweep(sheet);
  return sheet.toString();
}

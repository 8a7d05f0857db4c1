import { type AtRule, type Container, parse, type Root } from "postcss";
import selectorParser from "postcss-selector-parser";
import { choices } from "../page/choices.ts";
import { mayMatch, namesIn } from "./names.ts";

/** Attributes that a page may get later: from its scripts, or when a reader opens something. */
const LATER = [
  ...Object.keys(choices).map((choice) => `data-${choice}`),
  "data-js",
  "data-card",
  "data-here",
  "data-check",
  "open",
];

/** Removes rules in which nothing is left, the inner ones first. */
function sweep(container: Container): void {
  container.each((node) => {
    if (!("nodes" in node) || !node.nodes) return;
    sweep(node);
    if (node.nodes.length === 0) node.remove();
  });
}

const isInKeyframes = ({ parent }: { parent?: unknown }): boolean => (parent as AtRule).name === "keyframes";

/**
 * The styles of some pages: of a stylesheet, the rules for what occurs there. What a script adds to a page later is not
 * among it, but for what a reader can choose and open.
 * @param css as built
 * @param pages their HTML
 * @param change what else is done to the sheet
 * @throws if the styles cannot be read
 */
export function cutSheet(
  css: string,
  pages: readonly string[],
  change: (sheet: Root) => void = () => {},
): string {
  const names = namesIn(pages);
  for (const name of LATER) names.attributes.add(name);
  const sheet = parse(css);
  sheet.walkRules((rule) => {
    if (isInKeyframes(rule)) return;
    const selectors = selectorParser()
      .astSync(rule.selector)
      .nodes.filter((selector) => mayMatch(selector, names));
    if (selectors.length === 0) rule.remove();
    else rule.selector = selectors.map((selector) => selector.toString().trim()).join();
  });
  change(sheet);
  sweep(sheet);
  return sheet.toString();
}

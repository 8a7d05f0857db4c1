import { type AtRule, type ChildNode, type Container, parse, type Root } from "postcss";
import selectorParser from "postcss-selector-parser";
import { choices } from "../page/choices.ts";
import { mayMatch, namesIn } from "./names.ts";

/** Attributes that a page may get later: from its scripts, or when a reader opens something. */
const LATER_ATTRIBUTES = [
  ...Object.keys(choices).map((choice) => `data-${choice}`),
  "data-js",
  "data-card",
  "data-here",
  "data-check",
  "data-mounted",
  "data-current",
  "data-passed",
  "hidden",
  "open",
];
/** Classes that only scripts write. */
const LATER_CLASSES = ["stage-signs"];
/** Layers of rules for all pages, in which nothing depends on what occurs. */
const COMMON_LAYERS = /^(?:tokens|reset|base)$/;

/** Removes rules in which nothing is left, the inner ones first. */
function sweep(container: Container): void {
  container.each((node) => {
    if (!("nodes" in node) || !node.nodes) return;
    sweep(node);
    if (node.nodes.length === 0) node.remove();
  });
}

const isInKeyframes = ({ parent }: { parent?: unknown }): boolean => (parent as AtRule).name === "keyframes";

/** Whether a part of a sheet is for every page: faces, tokens, the elements' own looks, and what stands outside any layer. */
const isCommon = (node: ChildNode): boolean =>
  node.type !== "atrule" || node.name !== "layer" || !node.nodes || COMMON_LAYERS.test(node.params);

/** The selectors of each rule of a sheet, by where it begins in its text. */
function rulesOf(sheet: Root): Map<number | undefined, readonly string[]> {
  const rules = new Map<number | undefined, readonly string[]>();
  sheet.walkRules((rule) => {
    rules.set(rule.source?.start?.offset, rule.selectors);
  });
  return rules;
}

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
): Root {
  const names = namesIn(pages);
  for (const name of LATER_ATTRIBUTES) names.attributes.add(name);
  for (const name of LATER_CLASSES) names.classes.add(name);
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
  return sheet;
}

/** The layers of a sheet in their order, as a statement: where they are first named, in a built sheet, is what counts. */
function layersOf(sheet: Root): string {
  const names = new Set<string>();
  sheet.each((node) => {
    if (node.type === "atrule" && node.name === "layer")
      for (const name of node.params.split(",")) names.add(name.trim());
  });
  return `@layer ${[...names].join()};`;
}

/**
 * A sheet in two: what is for every page, with the order of all layers, and what is for what occurs. The second comes behind
 * the first.
 */
export function splitSheet(sheet: Root): { common: string; own: string } {
  const [common, own] = [sheet.clone(), sheet.clone()];
  common.each((node) => void (isCommon(node) || node.remove()));
  own.each((node) => void (isCommon(node) && node.remove()));
  return { common: layersOf(sheet) + common, own: own.toString() };
}

/**
 * The styles that pages need when pieces of other pages come into them, beyond those that they have.
 * @param there the styles that they have, cut from the same sheet
 */
export function moreStyles(css: string, pieces: readonly string[], there: Root): Root {
  const known = rulesOf(there);
  return cutSheet(css, pieces, (sheet) => {
    sheet.each((node) => void (isCommon(node) && node.remove()));
    sheet.walkAtRules("keyframes", (rule) => void rule.remove());
    // Its declarations only: a rule nested in it may be new.
    sheet.walkRules((rule) => {
      const there = known.get(rule.source?.start?.offset) ?? [];
      if (rule.selectors.every((selector) => there.includes(selector)))
        rule.each((node) => void (node.type === "decl" && node.remove()));
    });
  });
}

/** The custom properties that a text reads. */
const readIn = (text: string): string[] =>
  [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name);

/**
 * Takes out of a sheet the custom properties that nothing reads: neither the sheet nor what is said to come later.
 * @param later styles that may come later, and HTML that names properties in `data-reads`
 */
export function pruneTokens(sheet: Root, later: string): void {
  const named = [...later.matchAll(/ data-reads="(--[\w-]+)"/g)].map(([, name = ""]) => name);
  const read = new Set([...readIn(later), ...named]);
  const values = new Map<string, string[]>();
  sheet.walkDecls(({ prop, value }) => {
    if (prop.startsWith("--")) values.set(prop, [...(values.get(prop) ?? []), value]);
    else for (const name of readIn(value)) read.add(name);
  });
  // A set grows while it is gone through: what a property that is read reads itself is read as well.
  for (const name of read)
    for (const value of values.get(name) ?? []) for (const inner of readIn(value)) read.add(inner);
  sheet.walkDecls((declaration) => {
    if (declaration.prop.startsWith("--") && !read.has(declaration.prop)) declaration.remove();
  });
  sweep(sheet);
}

/**
 * Takes out of a sheet the movements that nothing names: neither the sheet nor what is said to come later.
 * @param later styles that may come later
 * @returns the same sheet
 */
export function pruneMovements(sheet: Root, later = ""): Root {
  let named = later;
  sheet.walkDecls(/^animation(?:-name)?$/, ({ value }) => {
    named += value;
  });
  sheet.walkAtRules("keyframes", (rule) => {
    if (!named.includes(rule.params)) rule.remove();
  });
  sweep(sheet);
  return sheet;
}

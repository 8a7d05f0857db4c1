import { transform } from "lightningcss";
import postcss, { parse } from "postcss";
import calc from "postcss-calc";
import selectorParser from "postcss-selector-parser";
import valueParser from "postcss-value-parser";
import linesSheet from "../../graphics/map/lines.css?raw";
import mapSheet from "../../graphics/map/map.css?raw";
import signsSheet from "../../graphics/map/signs.css?raw";
import { token } from "../../styles/token.ts";
import { mayMatch, namesIn } from "../names.ts";

/** What places the map in a page, or fits it to its place there. */
const OF_PAGES = new Set([
  "background",
  "block-size",
  "container",
  "cursor",
  "inline-size",
  "position",
  "transform",
  "vector-effect",
]);

/** A value with every `var()` replaced, by the map's own properties or else by the tokens of the light theme. */
function withoutVariables(value: string, own: ReadonlyMap<string, string>): string {
  const parsed = valueParser(value);
  parsed.walk((node) => {
    const [name] = node.type === "function" && node.value === "var" ? node.nodes : [];
    if (!name) return true;
    const known = own.get(name.value) ?? token(name.value.replace(/^--/, ""));
    Object.assign(node, { type: "word", value: withoutVariables(known, own) });
    return false;
  });
  return parsed.toString();
}

/**
 * The map's sheet for a drawing that stands alone. It has no nesting, layers, containers, variables or sums: drawing
 * programs know little more than a class and a plain value.
 * @param markup the drawing: rules for anything else are left out
 * @param width how wide it is drawn, in px
 */
export function plainSheet(markup: string, width: number): string {
  const flat = transform({
    filename: "map.css",
    code: Buffer.from(mapSheet + linesSheet + signsSheet),
    // Old enough to know no nesting.
    targets: { chrome: 90 << 16 },
  }).code.toString();
  const sheet = parse(flat);
  sheet.walkAtRules(/^(?:container|media)$/, (rule) => {
    rule.remove();
  });
  const own = new Map<string, string>();
  sheet.walkRules(".map-svg", (rule) => {
    rule.walkDecls(/^--/, ({ prop, value }) => {
      own.set(prop, value);
    });
  });
  own.set("--map-w", String(width));
  sheet.walkDecls((declaration) => {
    // Drawings have known `visible` and `hidden` since SVG 1.1; signs and names reach out of their viewports, which have no size.
    const clips = declaration.prop === "overflow" && declaration.value === "clip";
    if (declaration.variable || clips || OF_PAGES.has(declaration.prop)) declaration.remove();
    else declaration.value = withoutVariables(declaration.value, own);
  });
  const names = namesIn([markup]);
  const rules: string[] = [];
  postcss([calc({})])
    .process(sheet, { from: undefined })
    .root.walkRules(({ selector, nodes }) => {
      const selectors = selectorParser()
        .astSync(selector)
        .nodes.filter((one) => mayMatch(one, names))
        .map((one) => one.toString().trim());
      const body = nodes.map((node) => node.toString().replace(/\s+/g, " "));
      if (selectors.length > 0 && body.length > 0) rules.push(`${selectors.join()}{${body.join(";")}}`);
    });
  return rules.join("\n");
}

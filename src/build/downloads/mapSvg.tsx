import { mapLabels } from "@edition/map.ts";
import { credits } from "@edition/method.ts";
import { story } from "@edition/story.ts";
import { transform } from "lightningcss";
import { renderToStaticMarkup } from "react-dom/server";
import { MapDefs } from "../../graphics/map/MapDefs.tsx";
import mapSheet from "../../graphics/map/map.css?raw";
import { OverviewMap } from "../../graphics/map/OverviewMap.tsx";
import { VladivostokMap } from "../../graphics/map/VladivostokMap.tsx";
import { token } from "../../styles/token.ts";

/** Both views side by side, each at 1000 user units, with a line of credit below. */
const SIZE = { width: 2080, height: 1330, gap: 80 } as const;

/** "26px", "1000 * 0.075px", "clamp(26px, 1000 * 0.075px, 66px)": a number with its unit. */
function computed(expression: string): string {
  const product = (text: string): number =>
    text.split("*").reduce((result, factor) => result * Number.parseFloat(factor), 1);
  const [least, wanted, most] = expression.split(",").map(product);
  if (least === undefined || wanted === undefined || most === undefined) return `${product(expression)}px`;
  return `${Math.min(Math.max(least, wanted), most)}px`;
}

/**
 * The map's sheet for a drawing that stands alone: no nesting, layers, containers, variables or sums. Drawing programs
 * know little more than a class and a plain value.
 */
function plainSheet(): string {
  const flat = transform({
    filename: "map.css",
    code: Buffer.from(mapSheet),
    // Old enough to know no nesting.
    targets: { chrome: 90 << 16 },
  })
    .code.toString()
    .replace(/@container[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, "");
  const own = new Map(
    [...flat.matchAll(/(--[\w-]+):\s*([^;}]+)/g)].map(([, name = "", value = ""]) => [name, value.trim()]),
  );
  own.set("--map-w", "1000").set("--map-px", "1");
  const resolve = (value: string): string =>
    value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => resolve(own.get(`--${name}`) ?? token(name)));
  return [...flat.matchAll(/([^{}@;]+)\{([^{}]*)\}/g)]
    .map(([, selector = "", body = ""]) => {
      const rules = body
        .split(";")
        .map((rule) => rule.trim())
        .filter(
          (rule) => rule && !/^(--|transform|container|cursor|background|overflow|inline-size)/.test(rule),
        )
        .map((rule) =>
          resolve(rule)
            .replace(/(?:clamp|calc)\(([^()]+)\)/g, (_, inner: string) => computed(inner))
            .replace(/\s+/g, " "),
        );
      const selectors = selector
        .split(/,(?![^(]*\))/)
        .map((part) => part.trim())
        .filter((part) => !/journey|data-|locator|map-key/.test(part));
      return rules.length > 0 && selectors.length > 0 ? `${selectors.join(",")}{${rules.join(";")}}` : "";
    })
    .filter(Boolean)
    .join("\n");
}

/** What only the plan's view has, or the reader's own. */
const without = (markup: string, className: string): string => {
  const start = markup.indexOf(`<g class="${className}">`);
  if (start < 0) return markup;
  let depth = 0;
  for (const { 0: tag, index } of markup.slice(start).matchAll(/<\/?g\b/g)) {
    depth += tag === "<g" ? 1 : -1;
    if (depth === 0) return markup.slice(0, start) + markup.slice(start + index + "</g>".length);
  }
  return markup;
};

/**
 * itinerary.svg: the map as it happened, in the light theme, for a page or a drawing program: one file with its styles,
 * its credit and its address. Fonts are named, not enclosed.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function mapSvg(site: string): string {
  const [defs, overview, near] = [
    renderToStaticMarkup(<MapDefs />),
    renderToStaticMarkup(<OverviewMap />),
    renderToStaticMarkup(<VladivostokMap title="near" />),
  ].map((markup) => without(without(markup, "as-reported"), "as-reported"));
  const place = (markup: string, x: number, width: number, height: number): string =>
    markup.replace("<svg ", `<svg x="${x}" width="${width}" height="${height}" `);
  const right = 1000 + SIZE.gap;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}">
<title>${mapLabels.overviewTitle}</title>
<style>
${plainSheet()}
.sea{fill:${token("sunk")}}.credit{fill:${token("ink-quiet")};font:400 20px ${token("label")}}
</style>
<rect width="100%" height="100%" fill="${token("plate")}"/>
${defs?.replace(/<\/?svg[^>]*>/g, "")}
<rect class="sea" width="1000" height="1250"/><rect class="sea" x="${right}" width="1000" height="1000"/>
${place(overview ?? "", 0, 1000, 1250)}
${place(near ?? "", right, 1000, 1000)}
<text class="credit" x="${right}" y="1060">${mapLabels.key.full}.</text>
<text class="credit" x="${right}" y="1090">${mapLabels.key.hollow}.</text>
<text class="credit" x="0" y="1300">${credits.map} ${story.name}, CC BY 4.0: ${site}itinerary/</text>
</svg>
`;
}

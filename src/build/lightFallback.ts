import { AtRule, type Root } from "postcss";

const LIGHT_DARK = /light-dark\(([^,()]+),[^()]+\)/g;

/**
 * Gives a sheet the colours of the light theme for browsers that do not know `light-dark()`: Chromium before 123, Firefox before
 * 120, Safari before 17.5. They would draw black on white, and no lines. For pages that come to other people's readers; the
 * story has no room for it.
 */
export function addLightFallback(sheet: Root): void {
  sheet.walkRules((rule) => {
    const colours = rule.nodes.filter((node) => node.type === "decl" && node.value.includes("light-dark("));
    if (colours.length === 0) return;
    const light = rule.clone({ nodes: [] });
    light.append({ prop: "color-scheme", value: "light", important: true });
    for (const colour of colours)
      if (colour.type === "decl")
        light.append(colour.clone({ value: colour.value.replace(LIGHT_DARK, "$1") }));
    rule.after(new AtRule({ name: "supports", params: "not (color:light-dark(red,red))", nodes: [light] }));
  });
}

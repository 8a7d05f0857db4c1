import type { AtRule } from "postcss";
import { cutSheet } from "./cutSheet.ts";

/** Units of the window's height. A frame is as high as its content: with them it would grow for ever. */
const HEIGHT = /\d[sld]?v(?:h|b|min|max)\b/;
/** By these a part is laid out late. A frame is as high as its content, which must be known at once. */
const DEFERS = /^(?:content-visibility|contain-intrinsic-block-size|overflow-clip-margin)$/;
const STAYS = /^(?:sticky|fixed)$/;

/** What the card of a mark adds to a page (`embed/frame/evidence.ts`). */
const CARD = `<a class="mark" aria-expanded="true"></a>
  <div class="evidence-card"><h2></h2><button class="close-button"></button><p class="claim-links"></p><svg></svg></div>`;

/**
 * A media query, in a frame. The width of the window becomes the width of the page's own box, which may be less. What
 * depends on the height is left out.
 */
function inFrame(rule: AtRule): void {
  if (/height|aspect-ratio/.test(rule.params)) rule.remove();
  else if (/width/.test(rule.params)) {
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

/**
 * The stylesheet of embed pages, cut from the story's. It keeps the rules for what occurs on these pages. The layout
 * depends on the page's own box (`container: page`). Nothing sticks, is fixed, or depends on the height of the window.
 *
 * @param css all styles of the story with those of the embeds, as built
 * @param pages the HTML of the embed pages that the sheet is for
 * @throws if the styles cannot be read
 */
export function embedSheet(css: string, pages: readonly string[]): string {
  return cutSheet(css, [...pages, CARD], (sheet) => {
    sheet.walkDecls((declaration) => {
      if (HEIGHT.test(declaration.value) || DEFERS.test(declaration.prop)) declaration.remove();
      else if (declaration.prop === "position" && STAYS.test(declaration.value)) declaration.remove();
      // The other units of the window are widths: they become shares of the box around.
      else declaration.value = declaration.value.replace(/(?<=\d)[sld]?v[wi]\b/g, "cqi");
    });
    sheet.walkAtRules("media", inFrame);
    // A frame that goes to another address has no page of ours before it.
    sheet.walkAtRules("view-transition", (rule) => {
      rule.remove();
    });
  }).toString();
}

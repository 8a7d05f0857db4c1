import { cutSheet } from "./cutSheet.ts";
import { addLightFallback } from "./lightFallback.ts";

/** Units of the window's height. A frame is as high as its content: with them it would grow for ever. */
const HEIGHT = /\d[sld]?v(?:h|b|min|max)\b/;
/** By these a part is laid out late. A frame is as high as its content, which must be known at once. */
const DEFERS = /^(?:content-visibility|contain-intrinsic-block-size|overflow-clip-margin)$/;
const STAYS = /^(?:sticky|fixed)$/;

/** What the card of a mark adds to a page (`embed/frame/evidence.ts`). */
const CARD = `<a class="mark" aria-expanded="true"></a>
  <div class="evidence-card"><h2></h2><button class="close-button"></button><p class="claim-links"></p><svg></svg></div>`;

/**
 * The stylesheet of embed pages, cut from the story's. It keeps the rules for what occurs on these pages. The window
 * is the frame here: nothing sticks, is fixed, or depends on its height.
 *
 * @param css all styles of the story with those of the embeds, as built
 * @param pages the HTML of the embed pages that the sheet is for
 * @throws if the styles cannot be read
 */
export function embedSheet(css: string, pages: readonly string[]): string {
  return cutSheet(css, [...pages, CARD], (sheet) => {
    sheet.walkDecls((declaration) => {
      const { prop, value } = declaration;
      // On paper what is folded is shown (styles/print.css).
      const defers = DEFERS.test(prop) && value !== "visible";
      if (HEIGHT.test(value) || defers) declaration.remove();
      else if (prop === "position" && STAYS.test(value)) declaration.remove();
    });
    sheet.walkAtRules("media", (rule) => {
      if (/height|aspect-ratio/.test(rule.params)) rule.remove();
    });
    // A frame that goes to another address has no page of ours before it.
    sheet.walkAtRules("view-transition", (rule) => {
      rule.remove();
    });
    addLightFallback(sheet);
  }).toString();
}

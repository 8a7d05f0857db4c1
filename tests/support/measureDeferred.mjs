/*
 * Part of `npm run measure:heights`: how high the parts of the story are that a browser lays out when the reader comes near
 * (src/styles/deferred.css), between the narrowest and the widest window for which they have one layout. Writes
 * src/styles/deferredHeights.css.
 */
import { readFileSync, writeFileSync } from "node:fs";

/** The parts are those that this sheet names. */
const PARTS = "src/styles/deferred.css";
const HEIGHTS = "src/styles/deferredHeights.css";

/** A layout for a range of widths: its media query, and two of its widths in px. */
const LAYOUTS = [
  [null, 340, 430],
  ["(width >= 43.75rem)", 720, 1080],
  ["(width >= 68.75rem)", 1120, 1600],
];

/** The classes of all parts, from the one list of them. */
export const deferredParts = () =>
  /:is\(([^)]*)\)/
    .exec(readFileSync(PARTS, "utf8"))[1]
    .split(",")
    .map((selector) => selector.trim());

/** A height that grows evenly with the window: through two measured points. */
const between = ([narrow, low], [wide, high]) => {
  const slope = (high - low) / (wide - narrow);
  const start = Math.round(low - slope * narrow);
  const share = (slope * 100).toFixed(1);
  return share === "0.0" ? `${start}px` : `calc(${start}px + ${share}vw)`;
};

/**
 * @param page a Playwright page
 * @param address of the story
 */
export async function measureDeferred(page, address) {
  const parts = deferredParts();
  const measured = new Map(parts.map((part) => [part, []]));
  for (const width of LAYOUTS.flatMap(([, ...widths]) => widths)) {
    await page.setViewportSize({ width, height: Math.round(width < 700 ? width * 2 : width * 0.65) });
    await page.goto(address);
    await page.evaluate(async () => {
      const all = new CSSStyleSheet();
      all.replaceSync("* { content-visibility: visible !important }");
      document.adoptedStyleSheets = [all];
      await document.fonts.ready;
    });
    for (const part of parts) {
      // Of several alike, the middle one.
      const height = await page.evaluate((selector) => {
        // Of what is in it: its own padding is known.
        const heights = [...document.querySelectorAll(selector)].map((one) => {
          const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(one);
          return one.clientHeight - Number.parseFloat(paddingBlockStart) - Number.parseFloat(paddingBlockEnd);
        });
        return heights.sort((a, b) => a - b)[heights.length >> 1];
      }, part);
      if (!height) throw new Error(`The story has no ${part} at ${width} px`);
      measured.get(part).push([width, height]);
    }
  }
  const rules = [...measured].map(([part, points]) => {
    const sizes = LAYOUTS.map(([query], index) => {
      const size = `contain-intrinsic-block-size: auto ${between(points[2 * index], points[2 * index + 1])};`;
      return query ? `    @media ${query} {\n      ${size}\n    }` : `    ${size}`;
    });
    return `  ${part} {\n${sizes.join("\n")}\n  }`;
  });
  writeFileSync(
    HEIGHTS,
    `/* Written by \`npm run measure:heights\`: how high the parts of deferred.css are. */\n@layer chapters {\n${rules.join("\n")}\n}\n`,
  );
  return parts.length;
}

/*
 * Part of `npm run measure:heights`: how high the parts of the story are that a browser lays out when the reader comes near
 * (src/styles/deferred.css), between the narrowest and the widest window for which they have one layout. Writes
 * src/styles/deferredHeights.css.
 */
import { writeFileSync } from "node:fs";

const HEIGHTS = "src/styles/deferredHeights.css";

/** Layouts for ranges of widths, in windows of one shape: the media query, height by width, and two of the widths in px. */
const LAYOUTS = [
  [null, 2, 340, 430],
  ["(width >= 43.75rem)", 1.4, 720, 1000],
  ["(width >= 68.75rem)", 0.65, 1120, 1600],
];

/** A height that grows evenly with the window: through two measured points. */
const between = ([narrow, low], [wide, high]) => {
  const slope = (high - low) / (wide - narrow);
  const start = Math.round(low - slope * narrow);
  const share = Number((slope * 100).toFixed(1));
  return share === 0 ? `${start}px` : `calc(${start}px + ${share}vw)`;
};

/**
 * @param page a Playwright page
 * @param address of the story
 */
export async function measureDeferred(page, address) {
  /** By the class that names a part: its measured widths and heights. */
  const measured = new Map();
  const windows = LAYOUTS.flatMap(([, shape, ...widths]) =>
    widths.map((width) => ({ width, height: Math.round(width * shape) })),
  );
  for (const { width, height } of windows) {
    await page.setViewportSize({ width, height });
    await page.goto(address);
    const heights = await page.evaluate(async () => {
      const parts = [...document.querySelectorAll(".deferred")];
      for (const part of parts) part.classList.remove("deferred");
      await document.fonts.ready;
      return [...new Set(parts.map(({ classList }) => [...classList].at(-1)))].map((name) => {
        // Of what is in it: its own padding is known. Of several alike, the middle one.
        const alike = [...document.querySelectorAll(`main .${name}`)].map((part) => {
          const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(part);
          return (
            part.clientHeight - Number.parseFloat(paddingBlockStart) - Number.parseFloat(paddingBlockEnd)
          );
        });
        alike.sort((a, b) => a - b);
        return [`.${name}`, alike[alike.length >> 1]];
      });
    });
    for (const [part, height] of heights)
      measured.set(part, [...(measured.get(part) ?? []), [width, height]]);
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
  return measured.size;
}

import type { Page } from "@playwright/test";

/**
 * What is wrong with the texts of a page as they are set: one that is cut off by a box or by the edge of the window, and two
 * that lie on each other. Of what stays while the page scrolls only its own texts are compared.
 */
export const textFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** How far, in px, a text may reach beyond an edge, or into another. */
    const SLACK = 2;
    // What is far from the window has no size before it is laid out.
    const laidOut = new CSSStyleSheet();
    laidOut.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(laidOut);
    type Box = { left: number; right: number; top: number; bottom: number };
    type Line = Box & { element: Element; stays: Element | null; text: string };

    const context = new OffscreenCanvas(1, 1).getContext("2d") as OffscreenCanvasRenderingContext2D;
    const { clientWidth } = document.documentElement;
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element): CSSStyleDeclaration => {
      const known = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, known);
      return known;
    };
    const closest = (from: Element, test: (style: CSSStyleDeclaration) => boolean): Element | null => {
      for (let at: Element | null = from; at; at = at.parentElement) if (test(styleOf(at))) return at;
      return null;
    };

    /** What of a line of text is ink: its box is as high as its face allows, whatever is written. */
    const inkOf = (
      text: string,
      { fontStyle, fontWeight, fontSize, fontFamily, textTransform }: CSSStyleDeclaration,
    ) => {
      context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      const ink = context.measureText(textTransform === "uppercase" ? text.toUpperCase() : text);
      const high = ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent;
      return {
        above: (ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent) / high,
        below: (ink.fontBoundingBoxDescent - ink.actualBoundingBoxDescent) / high,
      };
    };

    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: element, textContent } = walker.currentNode;
      const text = textContent?.trim();
      if (!element || !text || element.closest("script, style, textarea")) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // For screen readers alone.
      if (closest(element, ({ clipPath }) => clipPath === "inset(50%)")) continue;
      const { above, below } = inkOf(text, styleOf(element));
      const stays = closest(element, ({ position }) => position === "fixed" || position === "sticky");
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const { left, right, top, bottom, width, height } of range.getClientRects())
        if (width > 0.5)
          lines.push({
            element,
            stays,
            text,
            left,
            right,
            top: top + above * height,
            bottom: bottom - below * height,
          });
    }

    const named = ({ element, text }: Line): string => {
      const { className, tagName } = element.closest("[class]") ?? element;
      const name =
        typeof className === "string" ? className : element.closest("[class]")?.getAttribute("class");
      return `“${text.slice(0, 40)}” (${name || tagName})`;
    };
    const faults = new Set<string>();
    for (const line of lines) {
      if (line.left < -SLACK || line.right > clientWidth + SLACK) {
        const out = closest(line.element, ({ overflowX }) => /auto|scroll/.test(overflowX));
        if (!out || out === document.body) faults.add(`${named(line)} goes beyond the window`);
      }
      for (let at: Element | null = line.element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, display } = styleOf(at);
        if (display === "inline" || display === "contents") continue;
        if (/auto|scroll/.test(overflowX + overflowY)) break;
        const box = at.getBoundingClientRect();
        const cutX =
          overflowX !== "visible" && (line.left < box.left - SLACK || line.right > box.right + SLACK);
        const cutY =
          overflowY !== "visible" && (line.top < box.top - SLACK || line.bottom > box.bottom + SLACK);
        if (cutX || cutY)
          faults.add(`${named(line)} is cut off by ${at.getAttribute("class") ?? at.tagName}`);
      }
    }
    lines.sort((a, b) => a.top - b.top);
    for (const [i, line] of lines.entries())
      for (let j = i + 1; j < lines.length; j += 1) {
        const other = lines[j] as Line;
        if (other.top > line.bottom - SLACK) break;
        if (other.element === line.element || other.stays !== line.stays) continue;
        const [wide, high] = [
          Math.min(line.right, other.right) - Math.max(line.left, other.left),
          Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top),
        ];
        if (wide > SLACK && high > SLACK) faults.add(`${named(line)} lies on ${named(other)}`);
      }
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth)
      faults.add(`the page scrolls sideways: ${scrollWidth} px in ${clientWidth}`);
    return [...faults];
  });

import { state } from "./hostState.ts";

/** How wide the frame was when it came. */
const first = innerWidth;
/** Whether the page has been given a height. */
let isGiven = false;
/** The size of the page that the browser has been told last. */
let told = "";

/**
 * Has a browser that can size frames by their content (Chromium 154) measure the page again: where the host has asked for that
 * (`frame-sizing`) the frame follows. We are not told whether it has. Chromium 156 goes on measuring at the width that the
 * frame had at first, so a page that has become wider or narrower is given the height that it has now; but not where it has
 * grown by itself, and scrolls.
 */
export const sizeByBrowser = (): void => {
  const { width, height, looped } = state;
  const size = `${width} ${height} ${looped}`;
  // Each time costs memory.
  if (size === told || typeof requestResize === "undefined") return;
  told = size;
  isGiven ||= width !== first;
  if (isGiven) document.body.style.setProperty("--content", looped ? "auto" : `${height}px`);
  try {
    requestResize();
  } catch {
    // In a page that is not to be sized.
  }
};

import { root, state } from "./hostState.ts";

/**
 * Has a browser that can size frames by their content (Chromium 154) measure the page again: where the host has asked for that
 * (`frame-sizing`) the frame follows. We are not told whether it has. Chromium 156 goes on measuring at the width that the
 * frame had at first, so the page is given the height that it has now; but not where it has grown by itself, and scrolls.
 * @param height of the content, in px
 */
export const sizeByBrowser = (height: number): void => {
  try {
    // It may throw, in a page that is not to be sized, and is in few browsers.
    requestResize();
    if (state.looped) root.style.removeProperty("--content");
    else root.style.setProperty("--content", `${height}px`);
    requestResize();
  } catch {}
};

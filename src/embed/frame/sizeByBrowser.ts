import { root, state } from "./hostState.ts";

/**
 * Has a browser that sizes frames by their content (Chromium 154) do so again, where the host has asked it to
 * (`frame-sizing`); elsewhere nothing happens. Chromium 156 goes on measuring the page at the width that the frame had at
 * first, so the page is given the height that it has now.
 * @param height of the content, in px
 */
export const sizeByBrowser = (height: number): void => {
  try {
    // It throws where nobody has asked.
    requestResize();
    const { style } = document.body;
    style.height = `${height}px`;
    style.overflow = "clip";
    // By itself the body would hand its `overflow` on to the window, which may have to scroll.
    root.style.overflow = "auto";
    requestResize();
    state.browser = true;
  } catch {}
};

/*
 * The one script of an embed page: it tells the page around it, in the protocols that pages already speak, how high the
 * frame should be. It is built into a few lines at the end of the page (`build/classicScripts.ts`), so that it needs no
 * file, no module and no origin. README.md says which message is for whom and what may never change.
 *
 * What comes from the host is compared, or looked up by `getElementById` after a pattern. At most it goes back to the
 * host; it never becomes markup, a selector or an address to go to.
 */

import { noteAct, report } from "./height.ts";
import { onMessage } from "./hostMessages.ts";
import { main, query, root, state } from "./hostState.ts";
import { addScript, listenForMarks } from "./marks.ts";
import { openPart, partIn, updateLink } from "./openPart.ts";
import { HELLO, post, postJson, postToPym } from "./post.ts";
import { startWordPressCard } from "./wordPressCard.ts";

listenForMarks();
if (parent !== window) {
  addEventListener("message", onMessage);
  for (const act of ["click", "keydown"]) addEventListener(act, noteAct, true);
  if (state.secret) startWordPressCard();
  post("[iFrameResizerChild]Ready");
  post(HELLO);
  updateLink();
  openPart(partIn(state.page), (top) => postToPym("scrollToChildPos", top));
  // Laid out before the browser draws, in a task of its own: drawing would lay out all frames that have come, which is long on
  // a slow phone. Where there is no such scheduler the first timer below does it.
  window.scheduler?.postTask(report, { priority: "user-blocking" });
  // Without it the timers below do what they can.
  if (window.ResizeObserver) for (const box of [root, main]) new ResizeObserver(() => report()).observe(box);
  document.fonts.ready.then(() => report(true));
  addEventListener("load", () => report(true));
  // A host's loader may come after the frame, on a slow line long after. Frames out of sight measure nothing by themselves.
  for (const wait of [0, 250, 2_000, 9_000]) {
    setTimeout(() => {
      report(true);
      if (!state.guardian) postJson({ id: "rfr", type: "get-location" });
      // What a frame posts while the browser still sets it up can be lost.
      if (!state.loader) post(HELLO);
    }, wait);
  }
  if (query.get("check") === "1") {
    window.hostState = state;
    addScript("check.js");
  }
}

/**
 * Calls something once the browser has painted what there is now, so that the answer to a press does not wait for it.
 * @returns how to call it off
 */
export function afterPaint(act: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

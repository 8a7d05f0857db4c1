import type { EmbedFrame } from "./embedFrame.ts";

/**
 * On paper no frame begins any more: one that has not been near would be a blank box. So what has not spoken is left out
 * there, and the words of its place are printed, or the name of a frame that stood in the page, as a link.
 * @param frames those that are in the page when it is printed
 * @param signal ends it
 */
export function wordsOnPaper(frames: Iterable<EmbedFrame>, signal: AbortSignal): void {
  let undo: (() => void)[] = [];
  const goBack = (): void => {
    for (const step of undo.splice(0)) step();
  };
  addEventListener(
    "beforeprint",
    () => {
      goBack();
      undo = [...frames].filter(({ height }) => !height).map(showWords);
    },
    { signal },
  );
  addEventListener("afterprint", goBack, { signal });
}

/** Shows words in place of a box. Returns how to show the box again. */
function showWords({ box, frame, place }: EmbedFrame): () => void {
  const words = document.createElement(place ? "slot" : "a");
  if (words instanceof HTMLAnchorElement) {
    words.href = frame.src;
    words.textContent = frame.title || frame.src;
  }
  const { display } = box.style;
  box.style.setProperty("display", "none", "important");
  box.after(words);
  return () => {
    words.remove();
    box.style.display = display;
  };
}

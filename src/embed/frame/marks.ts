import { pathname } from "./hostState.ts";

/** Adds a script of ours that lies beside the embeds. Classic: a sandbox refuses modules. */
export function addScript(file: string): HTMLScriptElement {
  const script = document.createElement("script");
  script.src = `${/.*\/embed\//.exec(pathname)}${file}`;
  document.body.append(script);
  return script;
}

const isMark = (target: EventTarget | null): target is HTMLElement =>
  (target as HTMLElement | null)?.className === "mark";

/**
 * Listens for marks that are pressed, by pointer, Enter or Space. The first brings the script of the cards, and is pressed again
 * when that can answer; where it does not come, the mark is the link that it was.
 */
export function listenForMarks(): void {
  const bringCards = (event: MouseEvent): void => {
    const { target: mark } = event;
    if (!isMark(mark) || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    removeEventListener("click", bringCards);
    const script = addScript("evidence.js");
    script.onload = script.onerror = () => mark.click();
  };
  addEventListener("click", bringCards);
  addEventListener("keydown", (event) => {
    const { target: mark, key } = event;
    if (key !== " " || !isMark(mark)) return;
    event.preventDefault();
    mark.click();
  });
}

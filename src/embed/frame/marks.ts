import { isMark, pressBySpace } from "../../evidence/card/markPress.ts";
import { pathname } from "./hostState.ts";

/** Adds a script of ours that lies beside the embeds. Classic: a sandbox refuses modules. */
export function addScript(file: string): HTMLScriptElement {
  const script = document.createElement("script");
  script.src = `${/.*\/embed\//.exec(pathname)}${file}`;
  document.body.append(script);
  return script;
}

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
  pressBySpace();
}

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

/** The first mark that is pressed brings the script of the cards, and is pressed again when that can answer. */
function bringCards(event: MouseEvent): void {
  const { target: mark } = event;
  if (!isMark(mark) || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  removeEventListener("click", bringCards);
  // Where it does not come, the mark is the link that it was.
  const script = addScript("evidence.js");
  script.onload = script.onerror = () => mark.click();
}

/** Listens for marks that are pressed, by pointer, Enter or Space. */
export function listenForMarks(): void {
  addEventListener("click", bringCards);
  addEventListener("keydown", (event) => {
    if (event.key !== " " || !isMark(event.target)) return;
    event.preventDefault();
    if (!event.repeat) event.target.click();
  });
}

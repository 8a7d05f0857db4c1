import type { Line } from "../story/types.ts";

/** The short line beside a word. It repeats the word, so it is hidden from assistive technology. */
export function LineMark({ line }: { line: Line }) {
  return <i className="line-mark" data-kind={line} aria-hidden="true" />;
}

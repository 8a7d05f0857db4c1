import { find, rangeOf, readPageText } from "./pageText.ts";
import { directiveIn } from "./textDirective.ts";
import "./highlight.css";

/** The name of our highlight, which highlight.css gives the look of words that the browser marks itself. */
const NAME = "shared-words";

/** So many words of one link are looked for. */
const MOST = 10;

/**
 * Marks the words that a link asks for, where the browser does not, and goes to them. Words that are not there, or an
 * address that is broken, change nothing.
 * @param address with its `#:~:text=`
 */
export function highlight(address: string): void {
  const [, asked] = /#.*?:~:(.*)/s.exec(address) ?? [];
  if (!asked || !("highlights" in CSS)) return;
  const page = readPageText(document.body);
  const ranges = asked
    .split("&")
    .filter((directive) => directive.startsWith("text="))
    .slice(0, MOST)
    .map((directive) => directiveIn(directive.slice("text=".length)))
    // A comma alone would be found anywhere.
    .filter(({ start }) => /[\p{L}\p{N}]/u.test(start))
    .flatMap((directive) => find(page, directive) ?? [])
    .map((words) => rangeOf(page, words));
  const [first] = ranges;
  if (!first) return;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const element = first.startContainer.parentElement;
  // The words may be folded away, in static HTML that no React root owns.
  for (let around: Element | null | undefined = element; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  element?.scrollIntoView({ block: "center" });
}

import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from "text-fragments-polyfill/text-fragment-utils";
import "./highlight.css";

/** The name of our highlight, which highlight.css gives the look of words that the browser marks itself. */
const NAME = "shared-words";

/**
 * Marks the words that a link asks for, where the browser does not, and goes to them. Words that are not there, or an
 * address that is broken, change nothing.
 * @param address with its `#:~:text=`
 */
export function highlight(address: string): void {
  const hash = /#.*:~:.*/.exec(address)?.[0];
  if (!hash || !("highlights" in CSS)) return;
  const { text = [] } = parseFragmentDirectives(getFragmentDirectives(hash));
  const ranges = text
    // A comma alone would be found anywhere.
    .filter(({ textStart }) => /[\p{L}\p{N}]/u.test(textStart))
    .flatMap((fragment) => processTextFragmentDirective(fragment, document, document.body).slice(0, 1));
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

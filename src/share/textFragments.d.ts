/** The parts of `text-fragments-polyfill` 6.7 that are used here; the package ships no types. */
type TextFragment = { textStart: string; textEnd?: string; prefix?: string; suffix?: string };

declare module "text-fragments-polyfill/dist/fragment-generation-utils.js" {
  /** The one of `status` that comes with a fragment is 0. Changes the range. */
  export function generateFragmentFromRange(range: Range): { status: number; fragment?: TextFragment };
}

declare module "text-fragments-polyfill/text-fragment-utils" {
  export function getFragmentDirectives(hash: string): { text?: string[] };
  /** Throws a URIError where an escape is broken. */
  export function parseFragmentDirectives(directives: { text?: string[] }): { text?: TextFragment[] };
  /** None, one, or the first two places. */
  export function processTextFragmentDirective(
    fragment: TextFragment,
    document: Document,
    root: Element,
  ): Range[];
}

declare module "text-fragments-polyfill/text-fragment-utils" {
  /** None, one, or the first two places. */
  export function processTextFragmentDirective(
    fragment: { textStart: string; textEnd?: string; prefix?: string; suffix?: string },
    document: Document,
    root: Element,
  ): Range[];
}

import { lang } from "../story/language.ts";

/**
 * Whether a browser has put other words in place of the page's. Google's translator names `<html>` and wraps every word in
 * `<font>`; Edge's notes what stood there in attributes; others change the language of `<html>`.
 */
export const isTranslated = (): boolean =>
  /\btranslated-(?:ltr|rtl)\b/.test(document.documentElement.className) ||
  document.querySelector("font, [_msttexthash], [_mstvisible]") !== null ||
  document.documentElement.lang !== lang;

import { words } from "@edition/words.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { NotFoundPage } from "../app/NotFoundPage.tsx";
import { pageTitle } from "../page/pageTitle.ts";
import { cutSheet, splitSheet } from "./cutSheet.ts";
import { headScript } from "./headScript.ts";
import { policyWith } from "./policy.ts";
import { standalonePage } from "./standalonePage.ts";

/**
 * What a 404 page does first: it goes to the same address with small letters, as all of ours are. Only below the top of the
 * site, and on this host, whatever slashes an address begins with.
 */
const toSmallLetters = (home: string): string =>
  `((h,{origin:o,pathname:p,search:s,hash:f})=>{` +
  `if(p.toLowerCase().startsWith(h.toLowerCase())){let l=h+p.slice(h.length).toLowerCase();if(l!=p)location.replace(o+l+s+f)}` +
  `})(${JSON.stringify(home)},location)`;

/**
 * The 404 page. Whatever it asks for begins at the top of the host, because a host
 * shows it at any depth.
 * @param site where absolute addresses begin, with a slash at the end
 * @param css the styles of all pages
 */
export function notFoundPage(site: string, css: string): string {
  const home = new URL(site).pathname;
  const script = `${headScript};${toSmallLetters(home)}`;
  const body = renderToStaticMarkup(<NotFoundPage home={home} />);
  const { common, own } = splitSheet(cutSheet(css, [body]));
  // What a built stylesheet asks for is in the folder of the assets.
  const style = `${common}${own}`.trim().replaceAll("url(./", `url(${home}assets/`);
  const { title, text } = words.notFound;
  return standalonePage({
    title: pageTitle(title),
    description: text,
    policy: policyWith({ scripts: [script], styles: [style] }),
    script,
    icon: `${home}icon.svg`,
    style,
    body,
  });
}

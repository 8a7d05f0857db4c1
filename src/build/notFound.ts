import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { pageTitle } from "../page/pageTitle.ts";
import { lang } from "../story/language.ts";
import { token } from "../styles/token.ts";
import { escapeHtml } from "../ui/escapeHtml.ts";

/** Both values of a token; the browser takes the one of its theme. */
const pair = (name: string): string => `light-dark(${token(name)},${token(name, "dark")})`;

/** The styles of the 404 page, inline because a host shows it at any depth: the look of the opening in a few lines. */
export const notFoundStyle = `:root{color-scheme:light dark}body{margin:0;padding:clamp(1.25rem,7.6vw,5rem);background:${pair("ground")};color:${pair("ink")};font:1.125rem/1.5 Georgia,serif}h1{font:800 clamp(3rem,12vw,8rem)/.84 "Arial Narrow",Impact,sans-serif;text-transform:uppercase;margin:0 0 2rem;padding-top:1rem;border-top:3px solid}p{max-width:36rem}a{color:inherit;display:inline-block;padding:.6rem 0}`;

/**
 * The 404 page, whole. Its links begin at the top of the host, because it is shown at any depth.
 * @param site where absolute addresses begin, with a slash at the end
 * @param policy its Content-Security-Policy
 */
export function notFoundPage(site: string, policy: string): string {
  const home = new URL(site).pathname;
  const { title, text, link } = words.notFound;
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
    <title>${escapeHtml(pageTitle(title))}</title>
    <meta name="description" content="${escapeHtml(text)}">
    <meta name="robots" content="noindex">
    <link rel="icon" href="${home}icon.svg" type="image/svg+xml">
    <style>${notFoundStyle}</style>
  </head>
  <body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p><p><a href="${home}">${escapeHtml(`${link}: ${story.name}`)}</a></p></main></body>
</html>
`;
}

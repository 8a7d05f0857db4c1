import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { token } from "../styles/token.ts";

/** Both values of a token, the browser chooses. */
const pair = (name: string): string => `light-dark(${token(name)},${token(name, "dark")})`;

/** The 404 page may be shown at any depth, so it brings its own style: the look of the opening in a few lines. */
export const notFoundStyle = `:root{color-scheme:light dark}body{margin:0;padding:clamp(1.25rem,7.6vw,5rem);background:${pair("ground")};color:${pair("ink")};font:1.125rem/1.5 Georgia,serif}h1{font:800 clamp(3rem,12vw,8rem)/.84 "Arial Narrow",Impact,sans-serif;text-transform:uppercase;margin:0 0 2rem;padding-top:1rem;border-top:3px solid}p{max-width:36rem}a{color:inherit;display:inline-block;padding:.6rem 0}`;

/** The body of the 404 page. `home` is the path of the story on the host that SITE_URL names. */
export const notFoundBody = (home: string): string =>
  `<main><h1>${words.notFound.title}</h1><p>${words.notFound.text}</p><p><a href="${home}">${words.notFound.link}: ${story.name}</a></p></main>`;

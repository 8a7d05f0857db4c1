import { type Choice, choices, remembered, STORAGE_PREFIX } from "../page/choices.ts";
import unfoldOnPaper from "../page/unfoldOnPaper.ts?script";

/** A host page may ask for the theme that the reader's system has, whatever was chosen here before. */
const alsoUnderstood: Readonly<Partial<Record<Choice, readonly string[]>>> = { theme: ["auto"] };

/** What is understood of a query: `theme=(light|dark|auto)|certainty=(…)|as=(…)`. */
const understood = (Object.entries(choices) as [Choice, readonly string[]][])
  .map(([choice, values]) => `${choice}=(${[...values, ...(alsoUnderstood[choice] ?? [])].join("|")})`)
  .join("|");

/**
 * The one inline script of a page. It does what must happen before the first paint.
 * - It copies known choices, from the address or else from storage, to `data-*` on `<html>`, where CSS sees them.
 * - A host may serve a page without the slash at its end, where every relative address in it would be wrong: the address gets
 *   its slash before anything is asked for.
 *
 * A classic script, so it runs before anything else. Its hash stands in the Content-Security-Policy.
 */
const headScriptWith = (more: string): string =>
  `((o,k,p,q)=>{
o.js="";
k=(v,n)=>{if(!o[n]&&/^(${understood})$/.test(n+"="+v))o[n]=v};
try{(q=new URLSearchParams(location.search)).forEach(k);${more}
if(o.up&&/\\/[^/.]+$/.test(p=location.pathname))history.replaceState(0,"",p+"/"+location.search+location.hash);
${JSON.stringify(remembered)}.forEach(n=>k(localStorage["${STORAGE_PREFIX}"+n],n))}catch{}
})(document.documentElement.dataset)`.replaceAll("\n", "");

export const headScript: string = headScriptWith("");

/** That of embed pages, which also understand hosts that pass on `dark=true` or `dark=false`, and unfold for paper. */
export const embedHeadScript: string = `${headScriptWith(
  'k({true:"dark",false:"light"}[q.get("dark")],"theme");',
)};${unfoldOnPaper}`;

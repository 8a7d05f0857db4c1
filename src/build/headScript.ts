import { type Choice, choices, remembered, STORAGE_PREFIX } from "../page/choices.ts";

/** A host page may ask for the theme that the reader's system has, whatever was chosen here before. */
const alsoUnderstood: Readonly<Partial<Record<Choice, readonly string[]>>> = { theme: ["auto"] };

/** What is understood of a query: `theme=(light|dark|auto)|certainty=(…)|as=(…)`. */
const understood = (Object.entries(choices) as [Choice, readonly string[]][])
  .map(([choice, values]) => `${choice}=(${[...values, ...(alsoUnderstood[choice] ?? [])].join("|")})`)
  .join("|");

/**
 * The one inline script of a page. It does what must happen before the first paint:
 * - copies known choices, from the address or else from storage, to `data-*` on `<html>`, where CSS sees them
 * - on reload, back and forward, for a text fragment, and in a frame, keeps the heading that the page opens at from taking
 *   the focus: the heading is made unfocusable when it is parsed, and focusable again when all has come
 * - returns to a saved place (`history.state.at`: an id, and the px it stood from the top)
 * A classic script, so it runs before anything else. Its hash stands in the Content-Security-Policy.
 */
export const headScript: string = `((d,o,h,n,f,k)=>{
o.js="";
k=(v,n)=>{if(!o[n]&&/^(${understood})$/.test(n+"="+v))o[n]=v};
try{new URLSearchParams(location.search).forEach(k);
${JSON.stringify(remembered)}.forEach(n=>k(localStorage["${STORAGE_PREFIX}"+n],n))}catch{}
try{n=performance.getEntriesByType("navigation")[0]}catch{}
h=(history.state||0).at;
if(top==self&&n&&n.type=="navigate"&&n.name.indexOf(":~:")<0)return;
if(h)history.scrollRestoration="manual";
new MutationObserver((m,o)=>{
f=d.querySelector("[autofocus]");
if(f){o.disconnect();f.removeAttribute("autofocus");f.removeAttribute("tabindex")}
}).observe(d,{childList:true,subtree:true});
d.addEventListener("DOMContentLoaded",e=>{
if(h&&(e=d.getElementById(h[0])))scrollTo(0,e.getBoundingClientRect().top+scrollY-h[1]);
addEventListener("load",()=>{if(f)f.tabIndex=-1})})
})(document,document.documentElement.dataset)`.replaceAll("\n", "");

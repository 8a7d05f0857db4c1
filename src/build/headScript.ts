import { choices, remembered, STORAGE_PREFIX } from "../page/choices.ts";
import { REDUCED } from "../page/motion.ts";

/** Here an unknown value would show: it is remembered, or CSS goes by the bare attribute. */
const exact: readonly string[] = [...remembered, "certainty"];

/** A host page may ask for the theme that the reader's system has, whatever was chosen here before. */
const alsoAsked: Readonly<Record<string, readonly string[]>> = { theme: ["auto"] };

/**
 * What is understood of a query, as one pattern of `name=value`: `^(theme=(light|dark)|…|(view|as|…)=[\w-]+)$`. For
 * the rest a plain word is let through: CSS knows its values, and the page cleans the address as soon as it is live.
 */
const known = [
  ...Object.entries(choices)
    .filter(([choice]) => exact.includes(choice))
    .map(([choice, values]) => `${choice}=(${[...values, ...(alsoAsked[choice] ?? [])].join("|")})`),
  `(${Object.keys(choices)
    .filter((choice) => !exact.includes(choice))
    .join("|")})=[\\w-]+`,
].join("|");

/**
 * The one inline script of a page: what CSS must know before the first paint, and where the reader was.
 * - Copies known choices, from the address or else from storage, to `data-*` on `<html>`.
 * - Says whether things may move, as `data-moves`; `hydrate/motion.ts` keeps it right.
 * - On reload, back and forward, for a text fragment, and in a frame, the heading that the page opens at must not
 *   take the focus: it is made unfocusable as soon as it is parsed, and focusable again when all is there.
 * - A saved place (`history.state.at`: part id and the px it stood from the top) is gone back to.
 * A classic script: it runs before anything else. Its hash stands in the Content-Security-Policy.
 */
export const headScript: string = `((d,o,h,n,f,k)=>{
o.js="";
k=(v,n)=>{if(!o[n]&&/^(${known})$/.test(n+"="+v))o[n]=v};
try{new URLSearchParams(location.search).forEach(k);
${JSON.stringify(remembered)}.forEach(n=>k(localStorage["${STORAGE_PREFIX}"+n],n))}catch{}
if(o.motion?o.motion=="full":!matchMedia("${REDUCED}").matches)o.moves="";
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

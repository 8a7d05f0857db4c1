import { type Choice, choices, storageKey } from "../app/choices.ts";

/**
 * The one inline script of a page: what CSS must know before the first paint, and where the reader was.
 * - Copies known choices, from the address or else from storage, to `data-*` on `<html>`.
 * - On reload, back and forward, for a text fragment, and in a frame, the heading that the page opens at must not
 *   take the focus: it is made unfocusable as soon as it is parsed, and focusable again when all is there.
 * - A saved place (`history.state.at`: part id and the px it stood from the top) is gone back to.
 * Plain old script: it runs everywhere, before anything else. Its hash stands in the Content-Security-Policy.
 */
export const headScript: string = `(function(d,w,r,q,h,n,f){
r.dataset.js="";
try{q=new URLSearchParams(location.search)}catch{}
${JSON.stringify(Object.keys(choices).map((c) => [c, storageKey(c as Choice), choices[c as Choice]]))}.forEach(function(c,v){
v=q&&q.get(c[0]);
try{if(c[1]&&!c[2].includes(v))v=localStorage.getItem(c[1])}catch{}
if(c[2].includes(v))r.dataset[c[0]]=v});
try{n=performance.getEntriesByType("navigation")[0]}catch{}
h=(history.state||0).at;
if(w.top===w&&n&&n.type==="navigate"&&n.name.indexOf(":~:")<0)return;
if(h)history.scrollRestoration="manual";
new MutationObserver(function(m,o){
f=d.querySelector("[autofocus]");
if(f){o.disconnect();f.removeAttribute("autofocus");f.removeAttribute("tabindex")}
}).observe(d,{childList:true,subtree:true});
d.addEventListener("DOMContentLoaded",function(e){
if(h&&(e=d.getElementById(h[0])))w.scrollTo(0,e.getBoundingClientRect().top+w.scrollY-h[1]);
w.addEventListener("load",function(){if(f)f.tabIndex=-1})})
})(document,window,document.documentElement)`.replaceAll("\n", "");

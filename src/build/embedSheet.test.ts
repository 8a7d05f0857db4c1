import { expect, test } from "vitest";
import { embedSheet } from "./embedSheet.ts";

const page =
  '<html><body><main class="embed chapter" id="root"><p class="a b" data-line="dotted">Words</p></main></body></html>';
const cut = (css: string): string => embedSheet(css, [page]).replace(/\s+/g, "");

test("keeps rules for what is on the pages, and no others", () => {
  expect(cut(".a{color:red}.gone{color:red}")).toBe(".a{color:red}");
  expect(cut(".gone,.a.b{color:red}")).toBe(".a.b{color:red}");
  expect(cut("table{color:red}p::before{color:red}")).toBe("p::before{color:red}");
  expect(cut("[data-line=dotted]{color:red}[data-island]{color:red}")).toBe("[data-line=dotted]{color:red}");
  expect(cut("#gone{color:red}body:has(>#root>.a){color:red}")).toBe("body:has(>#root>.a){color:red}");
  expect(cut("main{.gone{color:red}&>p:first-child{color:red}}")).toBe("main{&>p:first-child{color:red}}");
});

test("knows what a selector may ask for inside brackets", () => {
  expect(cut(":is(.gone,.a) p{color:red}:is(.gone,.off){color:red}")).toBe(":is(.gone,.a)p{color:red}");
  expect(cut(".a:not(.gone){color:red}")).toBe(".a:not(.gone){color:red}");
  expect(cut(".a:has(>.gone){color:red}")).toBe("");
  expect(cut(".a:has(>:is(.gone,p)){color:red}")).toBe(".a:has(>:is(.gone,p)){color:red}");
});

test("keeps what a reader or an address may bring about later", () => {
  const css =
    ":root[data-certainty=confirmed] .a{color:red}:root[data-theme=dark]{color:red}.a[open]{color:red}";
  expect(cut(css)).toBe(css.replace(/\s+/g, ""));
});

test("what goes by the height of the window is left out: it is the frame's, and a frame is as high as its content", () => {
  for (const kept of [
    "@media (width>=48rem){.a{color:red}}",
    "@media print{.a{color:red}}",
    "@media (scripting:none){.a{color:red}}",
  ])
    expect(cut(kept)).toBe(kept.replace(/\s+/g, ""));
  expect(cut("@media screen and (height>=30rem){.a{color:red}}")).toBe("");
  expect(cut("@media (width>=64rem) or ((width>=48rem) and (aspect-ratio>=4/3)){.a{color:red}}")).toBe("");
  expect(cut(".a{height:50svh;--h:min(85svh,56rem);color:red}")).toBe(".a{color:red}");
  expect(cut(".a{width:1.5vw}")).toBe(".a{width:1.5vw}");
  expect(cut(".a{position:sticky;position:fixed;top:0}.b{position:relative}")).toBe(
    ".a{top:0}.b{position:relative}",
  );
});

test("a frame has no transition from page to page", () => {
  expect(cut("@view-transition{navigation:auto}.a{color:red}")).toBe(".a{color:red}");
});

test("keyframes keep their steps", () => {
  const css = "@keyframes set-out{from{opacity:0}50%{opacity:1}to{opacity:1}}";
  expect(cut(css)).toBe(css.replace(/\s+/g, ""));
});

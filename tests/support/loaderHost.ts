import { readFileSync } from "node:fs";
import { serve } from "./staticServer.ts";

/**
 * What stands in for an embed page: its words are 900 px high, 1200 px where they have less than 480 px, and 300 px more
 * when its panel is open. It speaks as `src/embed/README.md` says that a frame of ours does, and keeps what it was told,
 * each thing once.
 */
const frame = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stand-in</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0 }
main { height: 900px }
main[data-open] { height: 1200px }
@media (width < 480px) { main { height: 1200px } }
</style>
<main><h1>Stand-in</h1><button>Panel</button><ol></ol></main>
<script>
const main = document.querySelector("main");
let heard = false;
const say = (message) => parent.postMessage({ rfr: 1, ...message }, "*");
const sayHeight = () => {
  if (innerWidth) say({ type: "height", height: Math.ceil(main.getBoundingClientRect().height) });
};
const sayActed = () => say({ type: "acted" });
addEventListener("message", ({ source, data }) => {
  if (source !== parent || data.rfr !== 1) return;
  heard = true;
  const line = document.createElement("li");
  line.textContent = JSON.stringify(data);
  const told = [...document.querySelectorAll("li")].map(({ textContent }) => textContent);
  if (!told.includes(line.textContent)) document.querySelector("ol").append(line);
  if (data.type === "hello") { say({ type: "hello" }); sayHeight(); }
  if (data.type === "open") {
    addEventListener("wheel", sayActed, { passive: true, once: true });
    main.dataset.open = "";
    sayHeight();
    say({ type: "opened", top: 300 });
  }
});
document.querySelector("button").addEventListener("click", () => main.toggleAttribute("data-open"));
new ResizeObserver(sayHeight).observe(main);
// Again and again, and without waiting for a picture: a browser draws no frame that is out of sight.
addEventListener("load", sayHeight);
for (const wait of [0, 250, 1000, 3000]) setTimeout(() => {
  if (!heard) say({ type: "hello" });
  sayHeight();
}, wait);
</script>`;

/** A site with the loader as we have built it, and stand-ins for its embed pages. */
export async function loaderSite(headers: Readonly<Record<string, string>> = {}) {
  const asked: string[] = [];
  const script = readFileSync("dist/embed/v1.js");
  const { port, close } = await serve((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://site.example");
    asked.push(pathname + search);
    response.setHeader("Access-Control-Allow-Origin", "*");
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (pathname.endsWith("/embed/v1.js")) {
      response.setHeader("Content-Type", "text/javascript; charset=utf-8");
      response.end(script);
    } else {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(frame);
    }
  });
  const origin = `http://localhost:${port}`;
  return {
    origin,
    /** The loader's file. */
    loader: script,
    /** Where the site begins: in a folder, as it may. */
    base: `${origin}/graphics/rifle/`,
    /** The addresses that have been asked for, with their queries. */
    asked: asked as readonly string[],
    close,
  };
}

/** Somebody else's page, on an origin of its own: 640 px of text, with what an editor has pasted. */
export async function hostPage(body: string, policy?: string) {
  const { port, close } = await serve((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    if (policy) response.setHeader("Content-Security-Policy", policy);
    response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host page</title><link rel="icon" href="data:,">
<style nonce="host">body { width: 640px; margin: 0 } @media (width < 640px) { body { width: auto } }</style>
<h1>Host page</h1>${body}</html>`,
    );
  });
  return { origin: `http://127.0.0.1:${port}`, close };
}

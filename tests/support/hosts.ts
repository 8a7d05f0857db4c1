import { iframe } from "./hostServer.ts";

/** Listens to what any frame says, as hosts do that have no library. */
export const listening = (what: string): string =>
  `<script>addEventListener("message", ({ data, source }) => { const frames = [...document.querySelectorAll("iframe")];
  const frame = frames.find((f) => f.contentWindow === source); ${what} })</script>`;

/** The Guardian's interactive block. */
const guardian = listening(`let said; try { said = JSON.parse(data) } catch { return }
  const answer = (more) => source.postMessage(JSON.stringify({ id: said.id, type: said.type, ...more }), "*");
  if (said.type === "set-height") frame.height = said.value;
  if (said.type === "get-location") answer({ search: location.search, href: location.href });
  if (said.type === "get-position") answer({ iframeTop: frame.getBoundingClientRect().top, pageYOffset });
  if (said.type === "scroll-to") scrollTo(said.x, said.y)`);

/** Pages as newsrooms build them, by the loader that they carry. Those without a library are written anew. */
export const hosts = {
  pym: (src) =>
    `<div id="story"></div><script src="/lib/pym.js"></script><script>new pym.Parent("story", "${src}", {})</script>`,
  "pym by attributes": (src) =>
    `<div id="story" data-pym-src="${src}"></div><script src="/lib/pym.js"></script>`,
  "newswire frames": (src) =>
    `<div id="story"></div><script type="module">import { Framer } from "/lib/frames.js";
    Framer(document.getElementById("story"), { src: "${src}" })</script>`,
  "newswire frames, late": (src) =>
    `${iframe(src)}<script type="module">import { observeIframe } from "/lib/frames.js";
    addEventListener("load", () => observeIframe(document.querySelector("iframe")))</script>`,
  Sidechain: (src) => `<side-chain src="${src}"></side-chain><script src="/lib/sidechain.js"></script>`,
  "iframe-resizer 4": (src) =>
    `${iframe(src)}<script src="/lib/iframe-resizer-4.js"></script><script>iFrameResize({}, "iframe")</script>`,
  "iframe-resizer 4, late": (src) =>
    `${iframe(src)}<script src="/lib/iframe-resizer-4.js"></script>
    <script>addEventListener("load", () => iFrameResize({}, "iframe"))</script>`,
  "iframe-resizer 5": (src) =>
    `${iframe(src)}<script src="/lib/iframe-resizer-5.js"></script>
    <script>iframeResize({ license: "GPLv3" }, "iframe")</script>`,
  "open-iframe-resizer": (src) =>
    `${iframe(src)}<script src="/lib/open-iframe-resizer.js"></script>
    <script>iframeResizer.initialize({}, "iframe")</script>`,
  "open-iframe-resizer as iframe-resizer": (src) =>
    `${iframe(src)}<script src="/lib/open-iframe-resizer.js"></script>
    <script>iframeResizer.initialize({ enableLegacyLibSupport: true }, "iframe")</script>`,
  "Datawrapper, older": (src) =>
    `${iframe(src)}${listening(`if (data["datawrapper-height"]) for (const key in data["datawrapper-height"]) {
      const chart = document.querySelector("iframe[src*='" + key + "']");
      if (chart) chart.style.height = data["datawrapper-height"][key] + "px"; }`)}`,
  Datawrapper: (src) =>
    `${iframe(src)}${listening(`if (data["datawrapper-height"]) for (const key in data["datawrapper-height"])
      frame.style.height = data["datawrapper-height"][key] + "px"`)}`,
  Embedly: (src) =>
    `${iframe(src)}${listening(`let said; try { said = JSON.parse(data) } catch { return }
      if (said.context === "iframe.resize")
        document.querySelector('iframe[src="' + said.src + '"]').style.height = said.height + "px"`)}`,
  AMP: (src) =>
    `${iframe(src)}${listening(`if (data.sentinel === "amp" && data.type === "embed-size" && parseInt(data.height, 10) >= 100)
      frame.height = parseInt(data.height, 10)`)}`,
  Guardian: (src) => `${iframe(src)}${guardian}`,
  "our loader": (src) => `${iframe(src)}<script async src="${new URL("/embed/v1.js", src)}"></script>`,
} satisfies Record<string, (src: string) => string>;

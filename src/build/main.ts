import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sections } from "@edition/sections.ts";
import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import checkScript from "../embed/check.ts?script";
import { heightsOf } from "../embed/heights.ts";
import { relative } from "../page/page.tsx";
import { pageTitle } from "../page/pageTitle.ts";
import { SINGLE_FILE } from "../page/singlePath.ts";
import { routes } from "../routes.ts";
import { escapeHtml } from "../ui/escapeHtml.ts";
import { cardOf } from "./cards/card.ts";
import { writeCards } from "./cards/writeCards.ts";
import { changesFile, changesJson } from "./downloads/changesJson.ts";
import { claimsCsv } from "./downloads/claimsCsv.ts";
import { feedXml } from "./downloads/feedXml.ts";
import { itineraryCsv } from "./downloads/itineraryCsv.ts";
import { itineraryGeojson } from "./downloads/itineraryGeojson.ts";
import { mapSvg } from "./downloads/mapSvg.tsx";
import { shareJson } from "./downloads/shareJson.ts";
import { storyJson } from "./downloads/storyJson.ts";
import { storySchema } from "./downloads/storySchema.ts";
import { embedsJson } from "./embed/embedsJson.ts";
import { integrityOf, loaderFile, loaderJson } from "./embed/loaderFile.ts";
import { oembed, oembedFile } from "./embed/oembed.ts";
import { embedSheet } from "./embedSheet.ts";
import { notFoundBody, notFoundStyle } from "./notFound.ts";
import { headersFile, policyWith } from "./policy.ts";
import { renderPage } from "./render.tsx";
import { singleFile } from "./single/singleFile.tsx";
import { siteUrl } from "./site.ts";
import { robots, sitemap } from "./siteFiles.ts";
import { integrityMap, withIntegrity } from "./withIntegrity.ts";

/** Where `vite build` has put the site, and where the pages go. */
const dist = "dist";

// What React has to say of the markup is a fault of the build, never a reader's.
console.error = (...message: unknown[]) => {
  throw new Error(message.map(String).join(" "));
};

const { url: site, isDefault } = siteUrl(process.env);
if (isDefault) console.log(`SITE_URL is not set: absolute addresses begin with ${site}`);

const write = (path: string, content: string): void => {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

const template = readFileSync(join(dist, "index.html"), "utf8");
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")) as Record<
  string,
  { file: string; isEntry?: boolean }
>;

/** The path of a stylesheet in the build, below dist/. */
function built(source: string): string {
  const file = manifest[source]?.file;
  if (!file) throw new Error(`The build has no stylesheet from ${source}`);
  return file;
}

const integrities = new Map<string, string>();

/** The integrity of an asset; read once, though every page asks for it. */
function integrityOfAsset(asset: string): string {
  const known = integrities.get(asset) ?? integrityOf(readFileSync(join(dist, asset)));
  integrities.set(asset, known);
  return known;
}

const single = singleFile(site);
write(SINGLE_FILE, single);
const sheets = { rooms: `/${built("src/styles/chapters.css")}` };
const chunks = Object.values(manifest)
  .filter(({ file, isEntry }) => file.endsWith(".js") && !isEntry)
  .map(({ file }) => file)
  .sort();
const whole = routes.filter(({ kind }) => kind !== "embed");
// Names in an import map are relative to its page: there is one for each depth.
const depths = [...new Set(whole.map(({ path }) => relative(path, "/")))];
const maps = new Map(depths.map((up) => [up, integrityMap(up, chunks, integrityOfAsset)]));
const policy = policyWith([...maps.values()]);
for (const route of whole) {
  const html = renderPage(route, template, site, sheets, policy, Buffer.byteLength(single));
  const map = maps.get(relative(route.path, "/")) ?? "";
  write(join(route.path, "index.html"), withIntegrity(html, integrityOfAsset, map));
}

const cards = writeCards(routes, dist, "node_modules/.cache/cards");

// The embeds of a chapter share a stylesheet, cut to what is on their pages; what it is cut from is no page's.
const fullSheet = join(dist, built("src/styles/embeds.css"));
const fullCss = readFileSync(fullSheet, "utf8");
rmSync(fullSheet);
for (const { id } of sections) {
  const unnamed = `assets/embed-${id}.css`;
  const pages = routes
    .filter(({ kind, canonical }) => kind === "embed" && canonical === `/${id}/`)
    .map((route) => ({ route, html: renderPage(route, template, site, { embed: `/${unnamed}` }, policy) }));
  const sheet = embedSheet(
    fullCss,
    pages.map(({ html }) => html),
  );
  const named = `assets/embed-${id}-${createHash("sha256").update(sheet).digest("base64url").slice(0, 8)}.css`;
  write(named, sheet);
  for (const { route, html } of pages) {
    write(join(route.path, "index.html"), html.replace(unnamed, named));
    write(changesFile(route), changesJson(route, html, readFileSync(join(dist, cardOf(route).file))));
  }
}

const home = new URL(site).pathname;
write(
  "404.html",
  `<!doctype html>
<html lang="${story.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
    <title>${escapeHtml(pageTitle(words.notFound.title))}</title>
    <meta name="description" content="${words.notFound.text}">
    <meta name="robots" content="noindex">
    <link rel="icon" href="${home}icon.svg" type="image/svg+xml">
    <style>${notFoundStyle}</style>
  </head>
  <body>${notFoundBody(home)}</body>
</html>
`,
);
write("share.json", shareJson());
write("embed/check.js", checkScript);
write("itinerary.geojson", itineraryGeojson(site));
write("itinerary.csv", itineraryCsv(site));
write("itinerary.svg", mapSvg(site));
write("claims.csv", claimsCsv(site));
write("story.json", storyJson(site));
write("story.schema.json", storySchema(site));
write("feed.xml", feedXml(site));
for (const route of routes)
  if (route.kind !== "embed" && route.kind !== "editors")
    write(oembedFile(route), oembed(route, site, heightsOf(route.part), site + cardOf(route).file));
write("embed/embeds.json", embedsJson(routes));
write("embed/v1.json", loaderJson(site, readFileSync(join(dist, loaderFile.path))));
write("sitemap.xml", sitemap(site));
write("robots.txt", robots(site));
write("_headers", headersFile(policy));
rmSync(join(dist, ".vite"), { recursive: true, force: true });
console.log(
  `${routes.length} pages and ${cards.all} cards written to ${dist}/, ${cards.made} of their files anew`,
);

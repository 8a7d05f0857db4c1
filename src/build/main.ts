/** Writes the site: its cards, its pages and the files beside them. `vite build` has written scripts and styles before. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import healthCard from "../embed/frame/healthCard.ts?script";
import { heightsOf } from "../embed/heights.ts";
import { loaderFile } from "../embed/loaderFile.ts";
import { SOURCES } from "../page/anchors.ts";
import { relative } from "../page/page.tsx";
import { SINGLE_FILE } from "../page/singlePath.ts";
import { routes, STORY_EMBED } from "../routes.ts";
import { storyChapters } from "../story/chapters.ts";
import { inlineSheet, readBuilt } from "./built.ts";
import { cardOf } from "./cards/card.ts";
import { writeCards } from "./cards/writeCards.ts";
import { claimsCsv } from "./downloads/claimsCsv.ts";
import { feedXml } from "./downloads/feedXml.ts";
import { itineraryCsv } from "./downloads/itineraryCsv.ts";
import { itineraryGeojson } from "./downloads/itineraryGeojson.ts";
import { mapSvg } from "./downloads/mapSvg.tsx";
import { shareJson } from "./downloads/shareJson.ts";
import { storyJson } from "./downloads/storyJson.ts";
import { storySchema } from "./downloads/storySchema.ts";
import { chapterEmbeds } from "./embed/chapterEmbeds.ts";
import { embedsJson } from "./embed/embedsJson.ts";
import { loaderJson } from "./embed/loaderJson.ts";
import { oembed, oembedFile } from "./embed/oembed.ts";
import { assetIntegrity, integrityMap, withIntegrity } from "./integrity.ts";
import { notFoundPage } from "./notFound.ts";
import { out, readOutput, type SiteFile, writeFiles } from "./output.ts";
import { headersFile, policyWith } from "./policy.ts";
import { renderPage } from "./render.tsx";
import { singleFile } from "./single/singleFile.tsx";
import { siteUrl } from "./site.ts";
import { robots, sitemap } from "./siteFiles.ts";

// React's warnings about markup are faults of the build, never a reader's.
console.error = (...message: unknown[]) => {
  throw new Error(message.map(String).join(" "));
};

const { url: site, isDefault } = siteUrl(process.env);
if (isDefault) console.log(`SITE_URL is not set: absolute addresses begin with ${site}`);

const { template, firstSheet, stylesheet, chunks } = readBuilt();
// Only the story begins to paint before its chapters are styled: elsewhere the two sheets come side by side, and are kept.
const first = inlineSheet(firstSheet);
const integrity = assetIntegrity(readOutput);
const single = singleFile(site);
const wholePages = routes.filter(({ kind }) => kind !== "embed");
// Names in an import map are relative to its page: there is one map for each depth.
const depths = [...new Set(wholePages.map(({ path }) => relative(path, "/")))];
const importMaps = new Map(depths.map((up) => [up, integrityMap(up, chunks, integrity)]));
const policy = policyWith([...importMaps.values()], [first]);

const pages = wholePages.map((route): SiteFile => {
  const importMap = importMaps.get(relative(route.path, "/")) ?? "";
  const chapters = `/${stylesheet("src/styles/chapters.css")}`;
  const sheets = route.kind === "story" ? { first, chapters } : { chapters };
  return [
    `${route.path.slice(1)}index.html`,
    () =>
      withIntegrity(
        renderPage(route, template, site, sheets, policy, Buffer.byteLength(single)),
        integrity,
        importMap,
      ),
  ];
});

// The faces of the cards have Latin letters only: `CARDS=none` builds an edition in another script without them.
const withCards = process.env.CARDS !== "none";
/** What a card holds; nothing, where there is none. */
const cardBytes = (file: string): Buffer => (withCards ? readOutput(file) : Buffer.alloc(0));

const fullSheet = stylesheet("src/styles/embeds.css");
const fullStyles = readOutput(fullSheet).toString();
const embeds = [STORY_EMBED, SOURCES, ...storyChapters.map(({ id }) => id)].flatMap((id) =>
  chapterEmbeds(
    id,
    fullStyles,
    (route, embed) => renderPage(route, template, site, { embed }, policy),
    cardBytes,
  ),
);

const oembeds = routes
  .filter(({ kind }) => kind !== "embed" && kind !== "editors")
  .map(
    (route): SiteFile => [
      oembedFile(route),
      () => oembed(route, site, heightsOf(route.part), site + cardOf(route).file),
    ],
  );

const files: readonly SiteFile[] = [
  [SINGLE_FILE, () => single],
  ["404.html", () => notFoundPage(site, policy)],
  ["claims.csv", () => claimsCsv(site)],
  ["story.json", () => storyJson(site)],
  ["story.schema.json", () => storySchema(site)],
  ["itinerary.csv", () => itineraryCsv(site)],
  ["itinerary.geojson", () => itineraryGeojson(site)],
  ["itinerary.svg", () => mapSvg(site)],
  ["feed.xml", () => feedXml(site)],
  ["share.json", () => shareJson()],
  ["embed/embeds.json", () => embedsJson(routes)],
  ["embed/v1.json", () => loaderJson(site, readOutput(loaderFile.path))],
  ["embed/check.js", () => healthCard],
  ["sitemap.xml", () => sitemap(site)],
  ["robots.txt", () => robots(site)],
  ["_headers", () => headersFile(policy)],
];

const cards = writeCards(withCards ? routes : [], out, join("node_modules/.cache/cards", basename(out)));
writeFiles([...pages, ...embeds, ...oembeds, ...files]);
// Browser tests read the table of addresses from here.
mkdirSync("node_modules/.cache/routes", { recursive: true });
writeFileSync(`node_modules/.cache/routes/${basename(out)}.json`, JSON.stringify(routes));
// Each chapter's embeds have their own sheet: no page links the one that those were cut from.
rmSync(join(out, fullSheet));
console.log(`${routes.length} pages and ${cards.all} cards written to ${out}/, ${cards.made} of them anew`);

/** Writes the site: its cards, its pages and the files beside them. `vite build` has written scripts and styles before. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import evidenceScript from "../embed/frame/evidence.ts?script";
import frameScript from "../embed/frame/frameScript.ts?script";
import healthCard from "../embed/frame/healthCard.ts?script";
import { loaderFile } from "../embed/loaderFile.ts";
import { SOURCES } from "../page/anchors.ts";
import { awaitStyles } from "../page/awaitStyles.ts";
import { SINGLE_FILE } from "../page/singlePath.ts";
import { routes, STORY_EMBED } from "../routes.ts";
import { storyChapters } from "../story/chapters.ts";
import { readBuilt } from "./built.ts";
import { cardOf } from "./cards/card.ts";
import { writeCards } from "./cards/writeCards.ts";
import { checkEdition } from "./changes/checkEdition.ts";
import { compressFiles } from "./compress.ts";
import { claimsCsv } from "./downloads/claimsCsv.ts";
import { evidenceFiles } from "./downloads/evidenceJson.ts";
import { feedXml } from "./downloads/feedXml.ts";
import { itineraryCsv } from "./downloads/itineraryCsv.ts";
import { itineraryRailway, itineraryStops } from "./downloads/itineraryGeojson.ts";
import { facePackage, licencesTxt } from "./downloads/licencesTxt.ts";
import { mapSvg } from "./downloads/mapSvg.tsx";
import { shareJson } from "./downloads/shareJson.ts";
import { storyJson } from "./downloads/storyJson.ts";
import { storySchema } from "./downloads/storySchema.ts";
import { chapterEmbeds } from "./embed/chapterEmbeds.ts";
import { embedsJson } from "./embed/embedsJson.ts";
import { loaderJson } from "./embed/loaderJson.ts";
import { hasOembed, oembed, oembedFile } from "./embed/oembed.ts";
import { HEADERS_FILE, headersFile } from "./headers.ts";
import { embedHeadScript } from "./headScript.ts";
import { notFoundPage } from "./notFound.tsx";
import { out, readOutput, type SiteFile, writeFiles } from "./output.ts";
import { policyWith } from "./policy.ts";
import { drawBody, writePage } from "./render.tsx";
import { singleFile } from "./single/singleFile.tsx";
import { publicationFrom, siteUrl } from "./site.ts";
import { robots, sitemap } from "./siteFiles.ts";
import { facePackages } from "./subsetFonts.ts";
import { allStyles, FIRST, wholePages } from "./wholePages.ts";

// React's warnings about markup are faults of the build, never a reader's.
console.error = (...message: unknown[]) => {
  throw new Error(message.map(String).join(" "));
};

checkEdition();
const publication = publicationFrom(process.env);
const { site } = publication;
if (siteUrl(process.env).isDefault) console.log(`SITE_URL is not set: absolute addresses begin with ${site}`);

const built = readBuilt();
const single = singleFile(publication);
const pages = wholePages(publication, built, Buffer.byteLength(single));
const embedPolicy = policyWith({ scripts: [embedHeadScript, awaitStyles, frameScript], styles: [] });
// The faces of the cards have Latin letters only: `CARDS=none` builds an edition in another script without them.
const withCards = process.env.CARDS !== "none";
/** What a card holds; nothing, where there is none. */
const cardBytes = (file: string): Buffer => (withCards ? readOutput(file) : Buffer.alloc(0));

const fullSheet = built.stylesheet("src/styles/embeds.css");
const fullStyles = readOutput(fullSheet).toString();
const embeds = [STORY_EMBED, SOURCES, ...storyChapters.map(({ id }) => id)].flatMap((id) =>
  chapterEmbeds(
    id,
    fullStyles,
    (route, embed) =>
      writePage(route, drawBody(route, publication), built.template, publication, { embed }, embedPolicy),
    cardBytes,
  ),
);

// A page and its embed have one answer between them, which is the page's.
const answers = new Map(
  routes
    .filter(hasOembed)
    .toReversed()
    .map((route) => [oembedFile(route), route] as const),
);
const oembeds = [...answers].map(
  ([file, route]): SiteFile => [file, () => oembed(route, site, site + cardOf(route).file)],
);

const files: readonly SiteFile[] = [
  [SINGLE_FILE, () => single],
  ["404.html", () => notFoundPage(site, allStyles(built))],
  ["claims.csv", () => claimsCsv(site)],
  ["story.json", () => storyJson(site)],
  ["story.schema.json", () => storySchema(site)],
  ["itinerary.csv", () => itineraryCsv(site)],
  ["itinerary-stops.geojson", () => itineraryStops(site)],
  ["itinerary-railway.geojson", () => itineraryRailway(site)],
  ["itinerary.svg", () => mapSvg(site)],
  ["feed.xml", () => feedXml(publication)],
  ["pass.json", () => shareJson()],
  ["embed/embeds.json", () => embedsJson(routes)],
  ["embed/v1.json", () => loaderJson(site, readOutput(loaderFile.path))],
  ["embed/check.js", () => healthCard],
  ["embed/evidence.js", () => evidenceScript],
  ["sitemap.xml", () => sitemap(site)],
  ["robots.txt", () => robots(site)],
  ["licences.txt", () => licencesTxt(built.packages, facePackages.map(facePackage))],
];

const cards = writeCards(withCards ? routes : [], out, join("node_modules/.cache/cards", basename(out)));
const [, storyPage] = pages.find(([path]) => path === "index.html") ?? [];
if (!storyPage) throw new Error("The story has no page");
writeFiles([...pages, ...embeds, ...oembeds, ...files, ...evidenceFiles(storyPage())]);
// Browser tests read the table of addresses from here.
mkdirSync("node_modules/.cache/routes", { recursive: true });
writeFileSync(`node_modules/.cache/routes/${basename(out)}.json`, JSON.stringify(routes));
// Each chapter's embeds have their own sheet: no page links the one that those were cut from.
rmSync(join(out, fullSheet));
// Nor does one link the entry's: the pages hold of it what they need.
rmSync(join(out, built.stylesheet(FIRST)));
// Tests that read no compressed copies build with `COMPRESSED=none`, which takes half the time.
if (process.env.COMPRESSED !== "none") await compressFiles(out);
// Last: where it stands the build is whole, and our own server takes it up.
writeFiles([[HEADERS_FILE, () => headersFile(new URL(site).pathname)]]);
console.log(`${routes.length} pages and ${cards.all} cards written to ${out}/, ${cards.made} of them anew`);

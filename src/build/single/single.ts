import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SINGLE_FILE } from "../../page/singlePath.ts";
import { siteUrl } from "../site.ts";
import { singleFile } from "./singleFile.tsx";

/** `npm run build:single`: the one file alone, beside whatever else is in dist/. */
const { url: site } = siteUrl(process.env);
const file = singleFile(site);
mkdirSync("dist", { recursive: true });
writeFileSync(join("dist", SINGLE_FILE), file);
console.log(
  `dist/${SINGLE_FILE}: ${Math.round(Buffer.byteLength(file) / 1024)} KB; the living page is ${site}`,
);

/** `npm run build:single`: writes the single file alone, beside whatever else is in the output folder. */
import { join } from "node:path";
import { SINGLE_FILE } from "../../page/singlePath.ts";
import { checkEdition } from "../changes/checkEdition.ts";
import { compressFile } from "../compress.ts";
import { out, writeFiles } from "../output.ts";
import { publicationFrom } from "../site.ts";
import { singleFile } from "./singleFile.tsx";

checkEdition();
const publication = publicationFrom(process.env);
const file = singleFile(publication);
writeFiles([[SINGLE_FILE, () => file]]);
await compressFile(join(out, SINGLE_FILE));
console.log(
  `${out}/${SINGLE_FILE}: ${Math.round(Buffer.byteLength(file) / 1024)} KB; the living page is ${publication.site}`,
);

import { writeFileSync } from "node:fs";
import { mapInputs } from "./mapInputs.ts";
import { mapPaths } from "./mapPaths.ts";

const file = "src/graphics/map/paths.json";
const paths = mapPaths(mapInputs());
writeFileSync(file, paths);
console.log(`${file}: ${Buffer.byteLength(paths)} bytes`);

import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Route } from "../../src/routes.ts";

const file = `node_modules/.cache/routes/${basename(process.env.OUT_DIR ?? "dist")}.json`;

if (!existsSync(file)) throw new Error(`There is no ${file}: run \`npm run build\` first`);

/** Every address, as the build wrote them down: a browser test cannot load the drawings that `src/routes.ts` leads to. */
export const routes: readonly Route[] = JSON.parse(readFileSync(file, "utf8"));

/** The title of the page at a path. */
export const titleOf = (path: string): string =>
  routes.find((route) => route.path === path)?.title ?? "no such route";

import type { Plugin } from "vite";
import { publicationFrom } from "./site.ts";

/** Scripts of embed pages that are asked for only when they are wanted, by their file. */
const scripts = { "check.js": "healthCard", "evidence.js": "evidence" } as const;

/**
 * Lets `npm run dev` write the words of an address into index.html, as the build does, and serve what pages ask for later: the
 * scripts of embeds, and the evidence for marks.
 */
export function devPages(): Plugin {
  return {
    name: "dev-pages",
    apply: "serve",
    configureServer({ middlewares, ssrLoadModule }) {
      for (const [file, source] of Object.entries(scripts))
        middlewares.use(`/embed/${file}`, async (_, response) => {
          const { default: script } = await ssrLoadModule(`/src/embed/frame/${source}.ts?script`);
          response.setHeader("Content-Type", "text/javascript").end(script);
        });
      middlewares.use("/evidence/", async ({ url = "" }, response) => {
        const { evidenceFiles } = (await ssrLoadModule(
          "/src/build/downloads/evidenceJson.ts",
        )) as typeof import("./downloads/evidenceJson.ts");
        // Without the story each first file is empty, and the second has all.
        const [, json] = evidenceFiles("").find(([path]) => path === `evidence${url}`) ?? [];
        response.setHeader("Content-Type", "application/json").end(json?.() ?? "{}");
      });
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html, ctx) {
        if (!ctx.server) return html;
        const { drawBody, writePage } = (await ctx.server.ssrLoadModule(
          "/src/build/render.tsx",
        )) as typeof import("./render.tsx");
        const { routes } = (await ctx.server.ssrLoadModule(
          "/src/routes.ts",
        )) as typeof import("../routes.ts");
        const publication = { ...publicationFrom(process.env), site: "/" };
        const path = new URL(ctx.originalUrl ?? "/", "http://localhost").pathname;
        const route = routes.find((r) => r.path === path) ?? routes.find((r) => r.path === "/");
        return route
          ? writePage(
              route,
              drawBody(route, publication),
              html,
              publication,
              route.kind === "embed" ? { embed: "/src/styles/embeds.css" } : {},
              "",
            )
              // No policy: it would refuse the dev server's own inline scripts and styles.
              .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
          : html;
      },
    },
  };
}

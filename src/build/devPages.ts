import type { Plugin } from "vite";
import { publicationFrom } from "./site.ts";

/** Lets `npm run dev` write the words of an address into index.html, as the build does, and serve the health card. */
export function devPages(): Plugin {
  return {
    name: "dev-pages",
    apply: "serve",
    configureServer({ middlewares, ssrLoadModule }) {
      middlewares.use("/embed/check.js", async (_, response) => {
        const { default: script } = await ssrLoadModule("/src/embed/frame/healthCard.ts?script");
        response.setHeader("Content-Type", "text/javascript").end(script);
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

import type { EmbedsData } from "../../embed/embedsData.ts";
import { heightsOf } from "../../embed/heights.ts";
import { loaderFile } from "../../embed/loaderFile.ts";
import { embedTitle, type Route } from "../../routes.ts";
import { cardOf } from "../cards/card.ts";
import { changesFile } from "../downloads/changesJson.ts";
import { oembedFile } from "./oembed.ts";

/** The file `embed/embeds.json`. */
export function embedsJson(routes: readonly Route[]): string {
  const data: EmbedsData = {
    loader: loaderFile,
    parts: routes
      .filter(({ kind }) => kind === "embed")
      .map((route) => ({
        part: route.part,
        page: route.canonical.slice(1),
        title: embedTitle(route.part),
        heights: heightsOf(route.part),
        card: cardOf(route).file,
        alt: cardOf(route).alt,
        answer: oembedFile(route),
        changes: changesFile(route),
      })),
  };
  return JSON.stringify(data);
}

import { readFileSync } from "node:fs";
import { story } from "@edition/story.ts";
import { parse } from "postcss";
import { renderToStaticMarkup } from "react-dom/server";
import { PageProvider } from "../../page/page.tsx";
import { partTitle } from "../../routes.ts";
import { cardFile } from "../cards/card.ts";
import { addLightFallback } from "../lightFallback.ts";
import { SINGLE_POLICY } from "../policy.ts";
import type { Publication } from "../site.ts";
import { standalonePage } from "../standalonePage.ts";
import { SinglePage } from "./SinglePage.tsx";
import styles from "./single.css?inline";

/**
 * The single-file edition: story and ledger in one HTML file that asks for nothing, from a disk, an archive or a mail.
 * It is never indexed: the story's own address is canonical.
 * @throws where `public/icon.svg` cannot be read
 */
export function singleFile({ site, today }: Publication): string {
  const body = renderToStaticMarkup(
    <PageProvider page={{ path: "/", part: "", site, live: false, single: true, today, titleOf: partTitle }}>
      <SinglePage card={cardFile("")} />
    </PageProvider>,
  );
  const sheet = parse(styles);
  addLightFallback(sheet);
  const icon = encodeURIComponent(readFileSync("public/icon.svg", "utf8"));
  return standalonePage({
    title: story.title,
    description: story.description,
    policy: SINGLE_POLICY,
    canonical: site,
    icon: `data:image/svg+xml,${icon}`,
    style: sheet.toString(),
    body,
  });
}

import { bar } from "@edition/bar.ts";
import type { ReactNode } from "react";
import { island } from "../page/island.tsx";
import { usePage } from "../page/page.tsx";
import { storyChapters } from "../story/chapters.ts";
import { Bar } from "./Bar.tsx";
import type { DimmedCounts } from "./CertaintyChoice.tsx";
import { Footer } from "./Footer.tsx";

const chapters = storyChapters.map(({ id, shortName }) => ({ id, name: shortName }));

const BarIsland = island("bar", Bar);

/** The frame of every page of ours that is no embed: skip link, bar, words, foot. Only the bar is an island. */
export function Frame({ counts, children }: { counts?: DimmedCounts; children: ReactNode }) {
  const { path } = usePage();
  return (
    <>
      <a className="skip" href="#main">
        {bar.skip}
      </a>
      <BarIsland path={path} chapters={chapters} {...(counts && { counts })} />
      {children}
      <footer className="foot">
        <Footer />
      </footer>
    </>
  );
}

import type { ReactNode } from "react";
import { Opening } from "../chapters/opening/Opening.tsx";
import { TwoMinutes } from "../chapters/opening/TwoMinutes.tsx";
import { chapters } from "../chapters/registry.ts";
import { Close } from "../chapters/sources/Close.tsx";
import { HowWeKnow } from "../chapters/sources/HowWeKnow.tsx";
import { NumberedCitations } from "../evidence/Mark.tsx";
import { PrintedNotes } from "../evidence/PrintedNotes.tsx";
import { awaitStyles } from "../page/awaitStyles.ts";
import { useHref, usePage } from "../page/page.tsx";

/**
 * The whole story, in reading order. `children` stand behind it, where the numbers of its citations are known: in
 * the single file the rest of it, else the end notes of a printed page.
 * @param card the file of its picture, below the top of the site
 */
export function Story({ card, children }: { card: string; children?: ReactNode }) {
  const { chaptersSheet } = usePage();
  const href = useHref();
  return (
    <NumberedCitations>
      <Opening />
      <TwoMinutes />
      {chaptersSheet && (
        <>
          <link rel="stylesheet" href={href(chaptersSheet)} />
          <script dangerouslySetInnerHTML={{ __html: awaitStyles }} />
        </>
      )}
      {Object.entries(chapters).map(([id, { Chapter }]) => (
        <Chapter key={id} />
      ))}
      <HowWeKnow />
      <Close card={card} />
      {children ?? <PrintedNotes />}
    </NumberedCitations>
  );
}

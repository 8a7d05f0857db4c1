import type { ReactNode } from "react";
import { Opening } from "../chapters/opening/Opening.tsx";
import { chapters } from "../chapters/registry.ts";
import { HowWeKnow } from "../chapters/sources/HowWeKnow.tsx";
import { NumberedCitations } from "../evidence/Citations.tsx";
import { useHref, usePage } from "../page/page.tsx";
import { mainTextMinutes } from "./mainText.ts";

/** The whole story, in reading order. `children` stand behind it, where the numbers of its citations are known. */
export function Story({ children }: { children?: ReactNode }) {
  const { chaptersSheet } = usePage();
  const href = useHref();
  return (
    <NumberedCitations>
      <Opening minutes={mainTextMinutes} />
      {chaptersSheet && <link rel="stylesheet" href={href(chaptersSheet)} />}
      {Object.entries(chapters).map(([id, { Chapter }]) => (
        <Chapter key={id} />
      ))}
      <HowWeKnow />
      {children}
    </NumberedCitations>
  );
}

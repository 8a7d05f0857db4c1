import type { ReactNode } from "react";
import { Aftermath } from "../chapters/aftermath/Aftermath.tsx";
import { Concerns } from "../chapters/concerns/Concerns.tsx";
import { Context } from "../chapters/context/Context.tsx";
import { Gifts } from "../chapters/gifts/Gifts.tsx";
import { Itinerary } from "../chapters/itinerary/Itinerary.tsx";
import { Opening } from "../chapters/opening/Opening.tsx";
import { HowWeKnow } from "../chapters/sources/HowWeKnow.tsx";
import { NumberedMarks } from "../evidence/Marks.tsx";
import { useHref, usePage } from "../page/page.tsx";

/** The whole story, in reading order. `children` stand behind it, where the numbers of its marks are known. */
export function Story({ children }: { children?: ReactNode }) {
  const { roomsSheet } = usePage();
  const href = useHref();
  return (
    <NumberedMarks>
      <Opening />
      {roomsSheet && <link rel="stylesheet" href={href(roomsSheet)} />}
      <Gifts />
      <Itinerary />
      <Concerns />
      <Context />
      <Aftermath />
      <HowWeKnow />
      {children}
    </NumberedMarks>
  );
}

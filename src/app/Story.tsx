import type { ReactNode } from "react";
import { Aftermath } from "../sections/aftermath/Aftermath.tsx";
import { Concerns } from "../sections/concerns/Concerns.tsx";
import { Context } from "../sections/context/Context.tsx";
import { Gifts } from "../sections/gifts/Gifts.tsx";
import { Itinerary } from "../sections/itinerary/Itinerary.tsx";
import { Opening } from "../sections/opening/Opening.tsx";
import { HowWeKnow } from "../sections/sources/HowWeKnow.tsx";
import { NumberedMarks } from "../sources/Marks.tsx";
import { useHref, usePage } from "./page.tsx";

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

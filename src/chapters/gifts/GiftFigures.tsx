import { giftFigures } from "@edition/gifts.ts";
import type { ReactNode } from "react";
import { GiftLead } from "./GiftLead.tsx";
import { GiftList } from "./GiftList.tsx";
import { Rifles } from "./Rifles.tsx";

function Figure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="gifts gift-alone">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The pair of rifles with the one list of what was not disclosed of either. */
export function PairFigure() {
  return (
    <Figure title={giftFigures.pair.title}>
      <GiftLead />
      <Rifles passing={false} />
    </Figure>
  );
}

/** All gifts, a row each. */
export function ListFigure() {
  return (
    <Figure title={giftFigures.list.title}>
      <p className="kicker">{giftFigures.list.span}</p>
      <GiftList />
    </Figure>
  );
}

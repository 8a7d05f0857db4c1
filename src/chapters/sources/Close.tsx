import { ShareRow } from "../../share/ShareRow.tsx";

/** The end of the story: the mirrored card, and the one share row, which passes on the whole story. */
export function Close({ card }: { card: string }) {
  return (
    <section className="close">
      <ShareRow part="" card={card} />
    </section>
  );
}

import { alsoGiven } from "@edition/gifts.ts";
import { words } from "@edition/words.ts";
import { gifts } from "../../story/gifts.ts";
import { ItemFrame } from "../frame/ItemFrame.tsx";
import { Plate } from "./Plate.tsx";
import { SmallGift } from "./SmallGift.tsx";

/** A gift by itself, with the frame of its chapter: a plate of the exchange, or a smaller gift. */
export function GiftItem({ id }: { id: string }) {
  const gift = gifts.find((candidate) => candidate.id === id);
  if (!gift) throw new Error(`There is no gift ${id}`);
  return gift.plate === undefined ? (
    <ItemFrame chapter="gifts" group={alsoGiven.name} note={alsoGiven.note}>
      <ul>
        <SmallGift gift={gift} />
      </ul>
    </ItemFrame>
  ) : (
    <ItemFrame chapter="gifts">
      <ul>
        <Plate gift={gift} note={gift.drawing === "rifle" ? words.drawn : undefined} alone />
      </ul>
    </ItemFrame>
  );
}

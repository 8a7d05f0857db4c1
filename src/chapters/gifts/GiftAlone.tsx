import { alsoGiven } from "@edition/gifts.ts";
import { words } from "@edition/words.ts";
import { gifts } from "../../story/gifts.ts";
import { Alone } from "../../ui/Alone.tsx";
import { Plate } from "./Plate.tsx";
import { SmallGift } from "./SmallGift.tsx";

/** One gift by itself: a plate of the exchange, or a smaller gift. */
export function GiftAlone({ id }: { id: string }) {
  const gift = gifts.find((candidate) => candidate.id === id);
  if (!gift) throw new Error(`There is no gift ${id}`);
  return gift.plate === undefined ? (
    <Alone section="gifts" group={alsoGiven.name} note={alsoGiven.note}>
      <ul>
        <SmallGift gift={gift} />
      </ul>
    </Alone>
  ) : (
    <Alone section="gifts">
      <ul>
        <Plate gift={gift} note={gift.drawing === "rifle" ? words.drawn : undefined} alone />
      </ul>
    </Alone>
  );
}

import { words } from "@edition/words.ts";
import { alsoGiven, gifts } from "../../story/gifts.ts";
import type { Gift } from "../../story/types.ts";
import { Alone } from "../../ui/Alone.tsx";
import { Plate } from "./Plate.tsx";
import { SmallGift } from "./SmallGift.tsx";

/** One gift by itself: a plate of the exchange, or a smaller gift. */
export function GiftAlone({ id }: { id: string }) {
  const gift = gifts.find((candidate: Gift) => candidate.id === id) as Gift | undefined;
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

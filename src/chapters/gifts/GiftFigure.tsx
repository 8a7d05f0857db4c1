import { Drawing } from "../../graphics/drawings/Drawing.tsx";
import { Stretch } from "../../graphics/Stretch.tsx";
import type { Gift } from "../../story/types.ts";
import { drawingName } from "./drawingName.ts";
import { Ends } from "./Ends.tsx";
import { nameIn } from "./nameIn.ts";
import { SwordAndCoin } from "./SwordAndCoin.tsx";

/** A gift by itself, on its line from giver to receiver. */
export function GiftFigure({ gift }: { gift: Gift }) {
  const { drawing, giver, id, line, from, to } = gift;
  const eastward = giver === "russia";
  const ends = <Ends left={nameIn(eastward ? from : to)} right={nameIn(eastward ? to : from)} />;
  if (id === "sword-and-coin")
    return (
      <>
        <SwordAndCoin />
        {ends}
      </>
    );
  return (
    <div className={eastward ? "gift-figure" : "gift-figure gift-westward"}>
      {drawing && <Drawing of={drawing} label={drawingName(gift)} mirrored={!eastward} />}
      <div>
        <Stretch line={line} from={eastward ? "start" : "end"} arrow={eastward ? "east" : "west"} />
      </div>
      {ends}
    </div>
  );
}

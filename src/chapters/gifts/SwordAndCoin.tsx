import { Drawing } from "../../graphics/drawings/Drawing.tsx";
import { Stretch } from "../../graphics/Stretch.tsx";

/** 2019: a sword to Putin on one line, a coin to Kim on the other. A picture of the words below it. */
export function SwordAndCoin() {
  return (
    <div className="sword-coin" aria-hidden="true">
      <Drawing of="sword" mirrored />
      <div>
        <Stretch from="end" arrow="west" />
        <Stretch arrow="east" />
      </div>
      <Drawing of="coin" />
    </div>
  );
}

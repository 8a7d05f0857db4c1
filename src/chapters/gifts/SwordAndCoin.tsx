import type { ReactNode } from "react";
import { Drawing } from "../../graphics/drawings/Drawing.tsx";
import { Stretch } from "../../graphics/Stretch.tsx";

/**
 * 2019: a sword to Putin on one line, a coin to Kim on the other. A picture of the words beside it.
 * @param children its name and the names at the ends of its lines, where it stands among other words
 */
export function SwordAndCoin({ children }: { children?: ReactNode }) {
  return (
    <div className="sword-coin">
      {children}
      <Drawing of="sword" mirrored />
      <div>
        <Stretch from="end" arrow="west" />
        <Stretch arrow="east" />
      </div>
      <Drawing of="coin" />
    </div>
  );
}

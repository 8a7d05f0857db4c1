import { useCallback, useEffect, useState } from "react";
import type { Size } from "../../graphics/map/camera.ts";
import { anchors } from "../../page/anchors.ts";
import type { StageRefs } from "./useStageRefs.ts";

export type MapSize = {
  window: Size;
  /** How large the chapter's title is that lies over the map, where it does. */
  title?: Size;
};

/** The chapter's title, which is static HTML. */
const titleOf = (): HTMLElement | undefined => anchors().get("itinerary")?.heading;

/** The size of the stage's map, taken again whenever it or the title changes; null until it has been laid out. */
export function useMapSize({ map }: StageRefs, staged: boolean): MapSize | null {
  const [size, setSize] = useState<MapSize | null>(null);
  const measure = useCallback((): void => {
    const { clientWidth, clientHeight } = map.current ?? { clientWidth: 0, clientHeight: 0 };
    if (!clientWidth) {
      setSize(null);
      return;
    }
    // Beside a map that does not begin at the page's edge stands the title; over any other it lies.
    const over = clientWidth >= document.documentElement.clientWidth - 1;
    const title = over ? titleOf()?.getBoundingClientRect() : undefined;
    setSize({
      window: [clientWidth, clientHeight],
      ...(title && { title: [title.width + 20, title.height + 16] }),
    });
  }, [map]);

  useEffect(() => {
    if (!map.current || !staged) return;
    const observer = new ResizeObserver(measure);
    observer.observe(map.current);
    const title = titleOf();
    if (title) observer.observe(title);
    return () => observer.disconnect();
  }, [map, staged, measure]);
  return size;
}

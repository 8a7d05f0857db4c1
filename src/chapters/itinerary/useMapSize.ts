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
const titleOf = (): HTMLElement | undefined =>
  anchors().get("itinerary")?.element.querySelector<HTMLElement>(".chapter-name") ?? undefined;

/** The size of the stage's map, taken again whenever it or the title changes; null until it has been laid out. */
export function useMapSize({ map }: StageRefs, staged: boolean): MapSize | null {
  const [size, setSize] = useState<MapSize | null>(null);
  const measure = useCallback((): void => {
    const element = map.current;
    if (!element?.clientWidth) {
      setSize(null);
      return;
    }
    // Where the title stands beside the map, nothing of it lies over that.
    const title = titleOf()?.getBoundingClientRect();
    const over = title ? title.right - element.getBoundingClientRect().left : 0;
    setSize({
      window: [element.clientWidth, element.clientHeight],
      ...(title && over > 0 && { title: [over, title.height + 16] }),
    });
  }, [map]);

  useEffect(() => {
    if (!map.current || !staged) return;
    if (!("ResizeObserver" in globalThis)) {
      measure();
      return;
    }
    const observer = new ResizeObserver(measure);
    observer.observe(map.current);
    const title = titleOf();
    if (title) observer.observe(title);
    return () => observer.disconnect();
  }, [map, staged, measure]);
  return size;
}

import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import { measureStage, type StageMeasures } from "./measureStage.ts";
import type { StageRefs } from "./useStageRefs.ts";

/**
 * The measures of the stage, taken again whenever its size, its faces or its account change. Null until it has been laid
 * out: asking earlier would lay the page out a second time.
 */
export function useStageMeasures(refs: StageRefs, account: string): StageMeasures | null {
  const [measures, setMeasures] = useState<StageMeasures | null>(null);
  const measure = useCallback(() => setMeasures((before) => measureStage(refs) ?? before), [refs]);
  const known = measures !== null;

  useEffect(() => {
    if (!refs.map.current) return;
    const observer = new ResizeObserver(measure);
    observer.observe(refs.map.current);
    return () => observer.disconnect();
  }, [refs, measure]);
  useEffect(() => {
    // Labels keep clear of each other by their widths, which a late face changes.
    if (known) document.fonts?.ready.then(measure);
  }, [known, measure]);
  // The plan has a note above the map.
  useLayoutEffect(() => {
    if (known) measure();
  }, [account]);
  return measures;
}
